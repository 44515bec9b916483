import { existsSync } from 'node:fs';
import { join } from 'node:path';

const bundles = new Map<string, Promise<string>>();

/**
 * The script of a record system: its `client.ts` or `client.tsx` with all that it imports, as one file. Made when it is first
 * asked for and kept in memory.
 */
export function bundle(folder: string): Promise<string> {
  const made = bundles.get(folder) ?? make(folder);
  bundles.set(folder, made);
  return made;
}

async function make(folder: string): Promise<string> {
  const entry = ['client.ts', 'client.tsx'].map((name) => join(import.meta.dirname, folder, name)).find(existsSync);
  if (entry === undefined) throw new Error(`${folder} has no client script`);
  const { build } = await import('vite');
  const made = await build({
    configFile: false,
    logLevel: 'error',
    // Else React's own checks would be bundled wherever the tests run.
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', development: false } },
    build: { write: false, modulePreload: false, lib: { entry, formats: ['es'] } },
  });
  for (const { output } of Array.isArray(made) ? made : 'output' in made ? [made] : []) return output[0].code;
  throw new Error(`${folder}: nothing was made of its client script`);
}
