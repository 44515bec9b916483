import { describe, expect, it } from 'vitest';
import { mirrorProblems } from './mirror.ts';
import { codeFiles } from './project.ts';

describe('tests mirror the code', () => {
  it('every file that does something has a test of its name, or of what it is a part of', () => {
    expect(mirrorProblems(codeFiles)).toEqual([]);
  });
});

describe('a missing test is noticed', () => {
  const part = { path: 'lib/rules/part.ts', text: 'export const part = () => 1;' };
  const whole = { path: 'lib/rules/whole.ts', text: "import { part } from './part';\nexport const whole = () => part();" };
  const test = (path: string) => ({ path, text: '' });
  const missing = 'lib/rules/part.ts: no test of its own or of what it is a part of';

  it('where a file has none', () => {
    expect(mirrorProblems([part, test('tests/lib/rules/other.test.ts')])).toEqual([missing]);
    expect(mirrorProblems([part, test('tests/lib/rules/part.test.ts')])).toEqual([]);
    expect(mirrorProblems([part, test('tests/lib/rules/part.property.test.ts')])).toEqual([]);
  });

  it('but not where what it is a part of has one', () => {
    expect(mirrorProblems([part, whole, test('tests/lib/rules/whole.test.ts')])).toEqual([]);
  });

  it('unless that is in another folder', () => {
    const elsewhere = {
      path: 'lib/checklist/whole.ts',
      text: "import { part } from '@/lib/rules/part';\nexport const whole = () => part();",
    };
    expect(mirrorProblems([part, elsewhere, test('tests/lib/checklist/whole.test.ts')])).toEqual([missing]);
  });

  it('but not for types and constants', () => {
    expect(
      mirrorProblems([{ path: 'lib/model/a.ts', text: 'export interface A { b: () => void }\nexport const c = [1];' }]),
    ).toEqual([]);
  });
});
