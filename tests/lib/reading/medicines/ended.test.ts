import { describe, expect, it } from 'vitest';
import { isEnded } from '@/lib/reading/medicines/ended';

describe('a medicine given once or in hospital is over', () => {
  it.each(['given in hospital', 'given in clinic', 'stat dose', 'given on the ward'])('%s', (words) => {
    expect(isEnded(words)).toBe(true);
  });

  it.each([
    ['a hospital script', 'given on hospital script'],
    ['a hospital prescription', 'given on hospital prescription'],
    ['a clinic script', 'given in clinic script'],
  ])('but one that goes home on %s is not: %s', (_, words) => {
    expect(isEnded(words)).toBe(false);
  });

  it.each([
    ['each evening', 'stat then one each evening'],
    ['at night', 'stat, then 5 mg at night'],
    ['so many a day', 'stat then two a day'],
    ['so many days', 'stat then 14 days'],
  ])('nor is one that goes on %s: %s', (_, words) => {
    expect(isEnded(words)).toBe(false);
  });
});
