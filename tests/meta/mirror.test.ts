import { describe, expect, it } from 'vitest';
import { mirrorProblems } from './mirror.ts';
import { codeFiles } from './project.ts';

describe('tests mirror the code', () => {
  it('every file that does something has a test of its name, or of what it is a part of', () => {
    expect(mirrorProblems(codeFiles)).toEqual([]);
  });
});

describe('a missing test is noticed', () => {
  const code = { path: 'lib/rules/a.ts', text: 'export const a = () => 1;' };
  const test = (path: string, text = '') => ({ path, text });

  it('where a file has none', () => {
    expect(mirrorProblems([code, test('tests/lib/rules/b.test.ts')], {})).toEqual(['lib/rules/a.ts: no test of its own']);
    expect(mirrorProblems([code, test('tests/lib/rules/a.test.ts')], {})).toEqual([]);
    expect(mirrorProblems([code, test('tests/lib/rules/a.property.test.ts')], {})).toEqual([]);
  });

  it('but not for types and constants', () => {
    const types = { path: 'lib/model/a.ts', text: 'export interface A { b: () => void }\nexport const c = [1];' };
    expect(mirrorProblems([types], {})).toEqual([]);
  });

  it('where the test that is said to reach it does not', () => {
    const through = { 'lib/rules/a.ts': 'tests/lib/rules/b.test.ts' };
    const reaching = test('tests/lib/rules/b.test.ts', "import { a } from '@/lib/rules/a';");
    expect(mirrorProblems([code, reaching], through)).toEqual([]);
    expect(mirrorProblems([code, test('tests/lib/rules/b.test.ts')], through)).toEqual([
      'lib/rules/a.ts: tests/lib/rules/b.test.ts does not reach it',
    ]);
    expect(mirrorProblems([code], through)).toEqual(['lib/rules/a.ts: tests/lib/rules/b.test.ts does not reach it']);
  });

  it('and an excuse that is not needed any more is noticed too', () => {
    const through = { 'lib/rules/a.ts': 'tests/lib/rules/b.test.ts' };
    expect(mirrorProblems([code, test('tests/lib/rules/a.test.ts')], through)).toEqual(['lib/rules/a.ts: excused without need']);
  });
});
