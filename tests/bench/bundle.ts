import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** A file of this folder with all that it imports as one script, made as the extension's own are: minified, for browsers. */
export async function bundled(file: string): Promise<string> {
  const { build } = await import('vite');
  const made = await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      modulePreload: false,
      lib: { entry: join(import.meta.dirname, file), formats: ['iife'], name: 'batonBenchBundle' },
    },
  });
  for (const { output } of Array.isArray(made) ? made : 'output' in made ? [made] : []) return output[0].code;
  throw new Error(`Nothing was made of ${file}.`);
}
