import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueAfterDays, dueAfterHours } from '@/lib/rules/deadline';
import { moment } from './facts-builder';

const hour = 3_600_000;

describe('deadlines', () => {
  it('run in elapsed hours from a time of day, whatever the clocks do', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2016-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }),
        fc.nat(200),
        (at, hours) => {
          expect(dueAfterHours(moment(at.toISOString()), hours)?.getTime()).toBe(at.getTime() + hours * hour);
        },
      ),
    );
  });

  it.each([
    ['in winter', '2026-11-18T00:00:00Z', '2026-11-19T23:59:59.999Z'],
    ['in summer', '2026-06-14T23:00:00Z', '2026-06-16T22:59:59.999Z'],
    ['on the day of 25 hours', '2026-10-24T23:00:00Z', '2026-10-26T23:59:59.999Z'],
    ['on the day of 23 hours', '2026-03-29T00:00:00Z', '2026-03-30T22:59:59.999Z'],
  ])('take the whole day where no time of day is written: %s', (_, at, due) => {
    expect(dueAfterHours(moment(at, false), 24)?.toISOString()).toBe(due);
  });

  it('in days end with the last of the calendar days in England', () => {
    expect(dueAfterDays(moment('2026-10-20T23:30:00Z'), 7)?.toISOString()).toBe('2026-10-28T23:59:59.999Z');
  });

  it('are none where the moment is no date or lies beyond the calendar', () => {
    expect(dueAfterHours(moment('yesterday'), 24)).toBeNull();
    expect(dueAfterDays(moment('', false), 7)).toBeNull();
    expect(dueAfterHours(moment('+275760-09-13T00:00:00.000Z'), 24)).toBeNull();
  });
});
