import { describe, expect, it } from 'vitest';
import { showDay, showTime } from '@/lib/rules/show-date';

describe('dates shown', () => {
  it.each([
    ['2026-11-22T14:05:00Z', '22-Nov-2026 14:05'],
    ['2026-09-03T08:15:00Z', '03-Sep-2026 09:15'],
    ['2026-06-14T23:30:00Z', '15-Jun-2026 00:30'],
    // The hour that comes twice when the clocks go back.
    ['2026-10-25T00:30:00Z', '25-Oct-2026 01:30'],
    ['2026-10-25T01:30:00Z', '25-Oct-2026 01:30'],
    ['2026-03-29T01:00:00Z', '29-Mar-2026 02:00'],
  ])('%s is on England’s clock %s', (at, shown) => {
    expect(showTime(new Date(at))).toBe(shown);
    expect(showDay(new Date(at))).toBe(shown.slice(0, 11));
  });
});
