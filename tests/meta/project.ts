/**
 * The project's own files, as the meta tests see them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

export interface SourceFile {
  /** From the project's folder, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** Made by tools, or not ours. */
const notOurs = new Set(['node_modules', '.git', '.output', '.wxt', 'coverage', 'test-results']);

function pathsIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (notOurs.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? pathsIn(path) : [relative(root, path).split(sep).join('/')];
  });
}

/** Paths of all files of the project, from its folder. */
export const paths: readonly string[] = pathsIn(root).sort();

const text = /\.(?:ts|tsx|mjs|json|css|html|md|txt)$|^\.ci\//;

/** All text files of the project. */
export const textFiles: readonly SourceFile[] = paths
  .filter((path) => text.test(path))
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

/** All TypeScript and JavaScript. */
export const codeFiles: readonly SourceFile[] = textFiles.filter(({ path }) => /\.(?:ts|tsx|mjs)$/.test(path));

/** The code that is built into the extension. */
export const productFiles: readonly SourceFile[] = codeFiles.filter(({ path }) => /^(?:entrypoints|components|lib)\//.test(path));
