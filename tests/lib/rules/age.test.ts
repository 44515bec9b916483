import { describe, expect, it } from 'vitest';
import { ageAt } from '@/lib/rules/age';

const age = (born: string | null, now: string, written: number | null = null) =>
  ageAt({ born, age: written, initials: '', identifier: '' }, new Date(now));

describe('age', () => {
  it.each([
    ['the evening before the birthday', '2010-11-21', '2026-11-20T23:59:59Z', 15],
    ['the birthday', '2010-11-21', '2026-11-21T00:00:00Z', 16],
    ['the birthday in summer time, still the day before in UTC', '2010-06-15', '2026-06-14T23:00:00Z', 16],
    ['born on 29 February, on the 28th', '2008-02-29', '2026-02-28T12:00:00Z', 17],
    ['born on 29 February, on 1 March', '2008-02-29', '2026-03-01T00:00:00Z', 18],
    ['born today', '2026-11-20', '2026-11-20T10:00:00Z', 0],
  ])('by date of birth: %s', (_, born, now, expected) => {
    expect(age(born, now)).toBe(expected);
  });

  it('is as written where no date of birth is known, or none that can be', () => {
    expect(age(null, '2026-11-20T10:00:00Z', 42)).toBe(42);
    expect(age('2031-01-01', '2026-11-20T10:00:00Z', 42)).toBe(42);
    expect(age('21/11/2010', '2026-11-20T10:00:00Z', 42)).toBe(42);
  });

  it('is unknown where neither is', () => {
    expect(age(null, '2026-11-20T10:00:00Z')).toBeNull();
  });
});
