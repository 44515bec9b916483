import { describe, expect, it } from 'vitest';
import { mirrorProblems } from './mirror.ts';
import { paths, productFiles } from './project.ts';

describe('tests mirror the code', () => {
  it('every file that does something has a test of its name', () => expect(mirrorProblems(productFiles, paths)).toEqual([]));
});

describe('a missing test is noticed', () => {
  const code = { path: 'lib/rules/a.ts', text: 'export const a = () => 1;' };

  it('where a file has none', () => {
    expect(mirrorProblems([code], ['tests/lib/rules/b.test.ts'], {})).toEqual(['lib/rules/a.ts: no test of its own']);
    expect(mirrorProblems([code], ['tests/lib/rules/a.test.ts'], {})).toEqual([]);
    expect(mirrorProblems([code], ['tests/lib/rules/a.property.test.ts'], {})).toEqual([]);
  });

  it('but not for types and constants', () => {
    expect(
      mirrorProblems([{ path: 'lib/model/a.ts', text: 'export interface A { b: () => void }\nexport const c = [1];' }], [], {}),
    ).toEqual([]);
  });

  it('and an excuse that is not needed any more is noticed too', () => {
    expect(mirrorProblems([code], ['tests/lib/rules/a.test.ts'], { 'lib/rules/a.ts': 'tested by b' })).toEqual([
      'lib/rules/a.ts: excused without need',
    ]);
  });
});
