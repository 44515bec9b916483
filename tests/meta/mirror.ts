import type { SourceFile } from './project.ts';
import { hasBehaviour } from './syntax.ts';

/** Files that run but are tested from elsewhere, each with the place. */
const testedElsewhere: Readonly<Record<string, string>> = {};

/** The test files that mirror a file of `lib` or `components`: `x.test.ts` or `x.something.test.ts`. */
function mirrors({ path }: SourceFile, tests: ReadonlySet<string>): boolean {
  const stem = `tests/${path.replace(/\.tsx?$/, '')}`;
  return [...tests].some((test) => test.startsWith(`${stem}.`) && /\.test\.tsx?$/.test(test));
}

/** Files of `lib` and `components` with behaviour and without a test of the same name. */
export function mirrorProblems(
  files: readonly SourceFile[],
  paths: readonly string[],
  excused: Readonly<Record<string, string>> = testedElsewhere,
): string[] {
  const tests = new Set(paths.filter((path) => path.startsWith('tests/')));
  const code = files.filter(({ path }) => /^(?:lib|components)\//.test(path));
  const untested = code.filter((file) => hasBehaviour(file) && !mirrors(file, tests)).map(({ path }) => path);
  return [
    ...untested.filter((path) => !(path in excused)).map((path) => `${path}: no test of its own`),
    ...Object.keys(excused)
      .filter((path) => !untested.includes(path))
      .map((path) => `${path}: excused without need`),
  ];
}
