import { describe, expect, it } from 'vitest';
import { screenKinds } from '../../lib/model/screen.ts';
import { families } from './families.ts';
import { patients } from './hospital.ts';
import { pages } from './pages.ts';

/** The tenth digit by the first nine: modulus 11 over weights 10 to 2. */
function checkDigit(digits: string): number {
  const sum = [...digits.slice(0, 9)].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
  return (11 - (sum % 11)) % 11;
}

describe('the pages of the practice EPR', () => {
  it('have an address each', () => {
    expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
  });

  it.each(families.map(({ name }) => name))('show every kind in every state, and look-alikes: %s', (name) => {
    const own = pages.filter(({ family }) => family === name);
    const states = (kind: string) => new Set(own.filter((page) => page.kind === kind).map(({ state }) => state));
    const work = ['empty', 'badly done', 'well done'];
    for (const kind of screenKinds) expect([...states(kind)].sort(), kind).toEqual([...work].sort());
    expect(own.filter(({ state }) => state === 'decoy').length).toBeGreaterThanOrEqual(7);
  });

  it('are decoys exactly where they are no screen', () => {
    for (const { path, kind, state } of pages) expect(state === 'decoy', path).toBe(kind === 'none');
  });

  it('demand nothing of a page that is no screen, and an attention of each that is badly done', () => {
    for (const { path, kind, state, rules = {} } of pages) {
      if (kind === 'none') expect(rules, path).toEqual({});
      if (state === 'badly done') expect(Object.values(rules), path).toContain('attention');
      if (state === 'well done') expect(Object.values(rules), path).not.toContain('attention');
    }
  });
});

describe('the patients of the practice EPR', () => {
  it.each(patients)('$surname has an NHS number that is well formed and belongs to nobody', ({ nhs }) => {
    const digits = nhs.replaceAll(' ', '');
    expect(digits).toMatch(/^999\d{7}$/);
    expect(Number(digits[9])).toBe(checkDigit(digits));
  });
});
