import { posix } from 'node:path';
import { closureOf } from './imports.ts';
import type { SourceFile } from './project.ts';
import { hasBehaviour } from './syntax.ts';

/** Whether a test mirrors a file of `lib` or `components`: `x.test.ts` or `x.something.test.ts` for `x.ts`. */
function hasMirror({ path }: SourceFile, tests: readonly SourceFile[]): boolean {
  const stem = `tests/${path.replace(/\.tsx?$/, '')}.`;
  return tests.some((test) => test.path.startsWith(stem));
}

/**
 * Files of `lib` and `components` with behaviour that no test stands for: neither one of their own name, nor that of a file in
 * the same folder which they are a part of.
 */
export function mirrorProblems(files: readonly SourceFile[]): string[] {
  const tests = files.filter(({ path }) => /^tests\/.*\.test\.tsx?$/.test(path));
  const code = files.filter(({ path }) => /^(?:lib|components)\//.test(path));
  const mirrored = code.filter((file) => hasMirror(file, tests));
  const tested = new Set(
    mirrored.flatMap(({ path: whole }) =>
      [...closureOf(whole, code).files].filter((part) => posix.dirname(part) === posix.dirname(whole)),
    ),
  );
  const untested = code.filter((file) => hasBehaviour(file) && !tested.has(file.path));
  return untested.map(({ path }) => `${path}: no test of its own or of what it is a part of`);
}
