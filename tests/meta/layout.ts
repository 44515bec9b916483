import type { SourceFile } from './project.ts';
import { isBarrel } from './syntax.ts';

/** All that may stand in the project's folder, besides dotfiles. */
const topLevel = new Set([
  ...['entrypoints', 'components', 'lib', 'public', 'tests', 'docs'],
  ...['package.json', 'package-lock.json', 'tsconfig.json', 'biome.json', 'wxt.config.ts', 'vitest.config.ts'],
  ...['README.md', 'LICENSE'],
]);

/** A file says one thing: longer ones want to be two. Tables of tests are read from top to bottom and may be longer. */
export const longestFile = 200;
export const longestTest = 300;

const isTooLong = ({ path, text }: SourceFile) =>
  text.trimEnd().split('\n').length > (/\.test\.tsx?$/.test(path) ? longestTest : longestFile);

/** Files that may be longer, each with the reason. */
const longFiles: Readonly<Record<string, string>> = {
  'entrypoints/sidebar.content/style.css': 'the one style sheet of the one shadow root, in the order of the panel',
};

/** Files and folders at the top that have no business there. */
export function topLevelProblems(paths: readonly string[]): string[] {
  const names = new Set(paths.map((path) => path.split('/')[0] ?? ''));
  return [...names]
    .filter((name) => !name.startsWith('.') && !topLevel.has(name))
    .map((name) => `${name}: not part of the layout`);
}

/** Code and styles that are too long. */
export function lengthProblems(files: readonly SourceFile[]): string[] {
  const long = files.filter((file) => isTooLong(file) && !(file.path in longFiles));
  return long.map(({ path, text }) => `${path}: ${text.trimEnd().split('\n').length} lines`);
}

/** Excuses that nothing needs any more. */
export function idleExcuses(files: readonly SourceFile[], excuses: Readonly<Record<string, string>> = longFiles): string[] {
  const needed = new Set(files.filter(isTooLong).map(({ path }) => path));
  return Object.keys(excuses).filter((path) => !needed.has(path));
}

/** Files that only hand on what others export, and names that invite it. */
export function barrelProblems(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    if (/^(?:lib|components)\/(?:.*\/)?index\.tsx?$/.test(file.path)) return [`${file.path}: named index`];
    return isBarrel(file) ? [`${file.path}: only re-exports`] : [];
  });
}

/** Names other than kebab-case. */
export function nameProblems(paths: readonly string[]): string[] {
  const code = paths.filter((path) => /\.(?:ts|tsx|mjs|css)$/.test(path));
  return code
    .filter((path) => !path.split('/').every((name) => /^\.?[a-z0-9]+(?:[.-][a-z0-9]+)*$/.test(name)))
    .map((path) => `${path}: not kebab-case`);
}
