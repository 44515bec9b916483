import { expect, it } from 'vitest';
import { runsOut } from '@/lib/checklist/runs-out';

it.each([
  ['2026-11-20T08:20:00Z', 7, 'Fri 27-Nov-2026'],
  ['2026-11-20T23:50:00Z', 1, 'Sat 21-Nov-2026'],
  ['2026-10-24T12:00:00Z', 1, 'Sun 25-Oct-2026'],
  ['2026-10-24T23:30:00Z', 1, 'Mon 26-Oct-2026'],
  ['2026-12-30T12:00:00Z', 3, 'Sat 02-Jan-2027'],
])('a supply from %s for %i days runs out on %s, by the calendar of England', (from, days, day) => {
  expect(runsOut(new Date(from), days)).toBe(day);
});
