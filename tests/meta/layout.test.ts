import { describe, expect, it } from 'vitest';
import {
  barrelProblems,
  idleExcuses,
  lengthProblems,
  longestFile,
  longestTest,
  nameProblems,
  topLevelProblems,
} from './layout.ts';
import { codeFiles, paths, textFiles } from './project.ts';

const measured = textFiles.filter(({ path }) => /\.(?:ts|tsx|mjs|css)$/.test(path));

describe('the project keeps to its layout', () => {
  it('has only the agreed names at the top', () => expect(topLevelProblems(paths)).toEqual([]));
  it(`has no file longer than ${longestFile} lines without a reason`, () => expect(lengthProblems(measured)).toEqual([]));
  it('excuses no file that needs no excuse', () => expect(idleExcuses(measured)).toEqual([]));
  it('has no file that only hands on what others export', () => expect(barrelProblems(codeFiles)).toEqual([]));
  it('names its files in kebab-case', () => expect(nameProblems(paths)).toEqual([]));
});

describe('a breach of the layout is noticed', () => {
  it('at the top', () => {
    expect(topLevelProblems(['utils/a.ts', 'lib/b.ts', '.ci/run'])).toEqual(['utils: not part of the layout']);
  });

  it('in length', () => {
    const text = (lines: number) => 'x;\n'.repeat(lines);
    expect(lengthProblems([{ path: 'lib/a.ts', text: text(longestFile) }])).toEqual([]);
    expect(lengthProblems([{ path: 'lib/a.ts', text: text(longestFile + 1) }])).toEqual([`lib/a.ts: ${longestFile + 1} lines`]);
    expect(lengthProblems([{ path: 'tests/lib/a.test.ts', text: text(longestTest) }])).toEqual([]);
    expect(lengthProblems([{ path: 'tests/lib/a.test.ts', text: text(longestTest + 1) }])).toHaveLength(1);
  });

  it('in an excuse for a file that is short by now', () => {
    expect(idleExcuses([{ path: 'lib/a.ts', text: 'x;' }], { 'lib/a.ts': 'a table' })).toEqual(['lib/a.ts']);
  });

  it('in barrels', () => {
    expect(barrelProblems([{ path: 'lib/a.ts', text: "export * from './b';\nexport { c } from './c';" }])).toEqual([
      'lib/a.ts: only re-exports',
    ]);
    expect(barrelProblems([{ path: 'lib/rules/index.ts', text: 'export const a = 1;' }])).toEqual([
      'lib/rules/index.ts: named index',
    ]);
    expect(barrelProblems([{ path: 'lib/a.ts', text: "export { b } from './b';\nexport const a = 1;" }])).toEqual([]);
  });

  it('in names', () => {
    expect(nameProblems(['lib/dayCount.ts', 'lib/day-count.test.ts'])).toEqual(['lib/dayCount.ts: not kebab-case']);
  });
});
