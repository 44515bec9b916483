import { describe, expect, it } from 'vitest';
import { timeLeft } from '@/lib/checklist/time-left';

const due = '2026-11-22T14:05:00.000Z';
const left = (now: string) => timeLeft(due, new Date(now))?.left.replaceAll('\u00a0', ' ');

describe('how long is left', () => {
  it.each([
    ['2026-11-20T10:05:00Z', '2 days 4 hours left'],
    ['2026-11-20T14:05:00Z', '2 days left'],
    ['2026-11-22T10:45:00Z', '3 hours 20 minutes left'],
    ['2026-11-22T13:25:00Z', '40 minutes left'],
    ['2026-11-22T14:04:00Z', '1 minute left'],
    ['2026-11-22T14:04:30Z', 'less than a minute left'],
    ['2026-11-22T15:05:00Z', '1 hour ago'],
    ['2026-11-24T14:05:01Z', '2 days ago'],
  ])('at %s is %s', (now, words) => expect(left(now)).toBe(words));

  it('counts elapsed hours across the clock change in October', () => {
    const afterChange = timeLeft('2026-10-25T14:00:00Z', new Date('2026-10-24T13:00:00Z'));
    expect(afterChange?.left.replaceAll('\u00a0', ' ')).toBe('1 day 1 hour left');
  });
});

describe('when it is due', () => {
  it('is told in English time whatever the zone of the PC', () => {
    expect(timeLeft('2026-07-01T13:05:00Z', new Date(due))?.at).toBe('01-Jul-2026 14:05');
    expect(timeLeft(due, new Date(due))?.at).toBe('22-Nov-2026 14:05');
  });

  it('is told by the day where a whole day is given', () => {
    expect(timeLeft('2026-11-27T23:59:59.999Z', new Date(due))).toMatchObject({ at: '27-Nov-2026', wholeDay: true });
  });

  it('is not told where the due time is none', () => {
    expect(timeLeft('soon', new Date(due))).toBeNull();
  });
});
