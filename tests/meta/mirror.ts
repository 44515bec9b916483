import { closureOf } from './imports.ts';
import type { SourceFile } from './project.ts';
import { hasBehaviour } from './syntax.ts';

/** Files that are tested through another: parts of it that have no meaning of their own, each with the test that reaches it. */
const testedThrough: Readonly<Record<string, string>> = {};

/** Whether a test mirrors a file of `lib` or `components`: `x.test.ts` or `x.something.test.ts` for `x.ts`. */
function hasMirror({ path }: SourceFile, files: readonly SourceFile[]): boolean {
  const stem = `tests/${path.replace(/\.tsx?$/, '')}.`;
  return files.some((file) => file.path.startsWith(stem) && /\.test\.tsx?$/.test(file.path));
}

/**
 * Files of `lib` and `components` with behaviour and without a test of the same name, and excuses that do not hold: for a file
 * that needs none, or with a test that does not reach it.
 */
export function mirrorProblems(
  files: readonly SourceFile[],
  through: Readonly<Record<string, string>> = testedThrough,
): string[] {
  const code = files.filter(({ path }) => /^(?:lib|components)\//.test(path));
  const unmirrored = code.filter((file) => hasBehaviour(file) && !hasMirror(file, files)).map(({ path }) => path);
  const reaches = (test: string, path: string) =>
    files.some((file) => file.path === test) && closureOf(test, files).files.has(path);
  return [
    ...unmirrored.filter((path) => !(path in through)).map((path) => `${path}: no test of its own`),
    ...Object.entries(through).flatMap(([path, test]) => {
      if (!unmirrored.includes(path)) return [`${path}: excused without need`];
      return reaches(test, path) ? [] : [`${path}: ${test} does not reach it`];
    }),
  ];
}
