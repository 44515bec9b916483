import { expect, it } from 'vitest';
import { allowance } from '@/lib/checklist/allowance';

it('lets something come back five times in ten seconds, then never again', () => {
  let now = 0;
  const mayReturn = allowance(5, 10_000, () => now);
  const goes = [0, 1, 2, 3, 4].map(() => mayReturn());
  expect(goes).toEqual([true, true, true, true, true]);
  expect(mayReturn()).toBe(false);
  now = 60_000;
  expect(mayReturn()).toBe(false);
});

it('does not count what is longer ago', () => {
  let now = 0;
  const mayReturn = allowance(1, 10_000, () => now);
  expect(mayReturn()).toBe(true);
  now = 10_000;
  expect(mayReturn()).toBe(true);
});
