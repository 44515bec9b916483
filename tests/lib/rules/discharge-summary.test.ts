import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '@/lib/policy/defaults';
import { moment, noBreakSpace, reminderOf, statusOf, unknownFacts, words } from './facts-builder';

const sent = { state: 'sent', evidence: words('Sent to GP') } as const;
const draft = { state: 'not-sent', evidence: words('Draft') } as const;
const summary = (at: string, now: string, timed = true) =>
  reminderOf('discharge-summary', unknownFacts('discharge', { discharged: moment(at, timed) }), new Date(now));

describe('discharge summary', () => {
  it.each([
    ['discharge', 'reminder'],
    ['clinic-outcome', 'absent'],
    ['prescribing', 'absent'],
  ] as const)('with nothing known on a %s screen: %s', (kind, expected) => {
    expect(statusOf('discharge-summary', unknownFacts(kind))).toBe(expected);
  });

  it.each([
    ['exactly 24 hours is not late', '2026-11-19T10:00:00Z', '2026-11-20T10:00:00Z', 'reminder'],
    ['a second more is late', '2026-11-19T10:00:00Z', '2026-11-20T10:00:01Z', 'attention'],
    ['a discharge to come is not late', '2026-11-21T10:00:00Z', '2026-11-20T10:00:00Z', 'reminder'],
    // 24 October 14:00 BST is 13:00 UTC: at 13:30 GMT the clock says 23.5 hours, and 24.5 have passed.
    ['elapsed hours count when the clocks go back', '2026-10-24T13:00:00Z', '2026-10-25T13:30:00Z', 'attention'],
    // 28 March 15:00 GMT to 15:30 BST: the clock says 24.5 hours, and 23.5 have passed.
    ['elapsed hours count when the clocks go forward', '2026-03-28T15:00:00Z', '2026-03-29T14:30:00Z', 'reminder'],
    [
      'late once 24 elapsed hours are over after the clocks went forward',
      '2026-03-28T15:00:00Z',
      '2026-03-29T15:00:01Z',
      'attention',
    ],
  ] as const)('%s', (_, at, now, expected) => {
    expect(summary(at, now)?.status).toBe(expected);
  });

  it.each([
    ['18 November, to the end of the next day', '2026-11-18T00:00:00Z', '2026-11-19T23:59:59Z', 'reminder'],
    ['18 November, from the day after', '2026-11-18T00:00:00Z', '2026-11-20T00:00:00Z', 'attention'],
    // 15 June begins at 23:00 UTC the evening before.
    ['15 June in summer time, to the end of the next day', '2026-06-14T23:00:00Z', '2026-06-16T22:59:59Z', 'reminder'],
    ['15 June in summer time, from the day after', '2026-06-14T23:00:00Z', '2026-06-16T23:00:00Z', 'attention'],
  ] as const)('a discharge date without a time is not late before it must be: %s', (_, at, now, expected) => {
    expect(summary(at, now, false)?.status).toBe(expected);
  });

  it('is met where it is shown as sent, however late', () => {
    const facts = unknownFacts('discharge', { sent, discharged: moment('2026-11-01T10:00:00Z') });
    expect(statusOf('discharge-summary', facts)).toBe('met');
  });

  it('shows the date as written, then the word that it is not sent', () => {
    const discharged = { at: '2026-11-18T14:15:00Z', timed: true, evidence: words('18/11/2026 14:15') };
    const reminder = reminderOf('discharge-summary', unknownFacts('discharge', { sent: draft, discharged }));
    expect(reminder).toMatchObject({ status: 'attention', due: '2026-11-19T14:15:00.000Z' });
    expect(reminder?.evidence.map(({ quote }) => quote)).toEqual(['18/11/2026 14:15', 'Draft']);
  });

  it('names the due time on England’s clock', () => {
    expect(summary('2026-06-14T22:30:00Z', '2026-06-14T22:40:00Z')).toMatchObject({
      title: 'Send the discharge summary by 15-Jun-2026 23:30',
      due: '2026-06-15T22:30:00.000Z',
    });
  });

  it('goes by the site’s own hours', () => {
    const facts = unknownFacts('discharge', { discharged: moment('2026-11-20T00:00:00Z') });
    const policy = { ...defaultPolicy, dischargeSummaryHours: 8 };
    const reminder = reminderOf('discharge-summary', facts, new Date('2026-11-20T10:00:00Z'), policy);
    expect(reminder?.status).toBe('attention');
    expect(reminder?.message).toContain(`8${noBreakSpace}hours`);
  });

  it('says only a reminder where the discharge time is no date', () => {
    expect(summary('soon', '2026-11-20T10:00:00Z')).toMatchObject({ status: 'reminder', due: null });
  });
});
