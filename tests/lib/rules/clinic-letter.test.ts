import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '@/lib/policy/defaults';
import { moment, reminderOf, statusOf, unknownFacts, words } from './facts-builder';

const letter = (at: string, now: string, clinicLetterDays: number | null = null) =>
  reminderOf('clinic-letter', unknownFacts('clinic-outcome', { attended: moment(at, false) }), new Date(now), {
    ...defaultPolicy,
    clinicLetterDays,
  });

describe('clinic letter', () => {
  it.each([
    ['discharge', 'absent'],
    ['clinic-outcome', 'reminder'],
    ['prescribing', 'absent'],
  ] as const)('with nothing known on a %s screen: %s', (kind, expected) => {
    expect(statusOf('clinic-letter', unknownFacts(kind))).toBe(expected);
  });

  it.each([
    ['on the seventh day it is not late', '2026-11-13T00:00:00Z', '2026-11-20T23:59:59Z', 'reminder'],
    ['on the eighth day it is', '2026-11-13T00:00:00Z', '2026-11-21T00:00:00Z', 'attention'],
    ['a clinic to come is not late', '2026-12-01T09:00:00Z', '2026-11-20T10:00:00Z', 'reminder'],
    ['seven days from 1 April 2018', '2018-03-31T23:00:00Z', '2018-04-09T10:00:00Z', 'attention'],
    ['ten days to 31 March 2018', '2018-03-31T09:00:00Z', '2018-04-10T10:00:00Z', 'reminder'],
    ['no more than ten', '2018-03-31T09:00:00Z', '2018-04-11T10:00:00Z', 'attention'],
    ['ten days from 1 April 2017', '2017-04-01T09:00:00Z', '2017-04-12T10:00:00Z', 'attention'],
    ['fourteen days to 31 March 2017', '2017-03-31T09:00:00Z', '2017-04-14T10:00:00Z', 'reminder'],
    ['no more than fourteen', '2017-03-31T09:00:00Z', '2017-04-15T10:00:00Z', 'attention'],
    ['no limit before the contract of 2016/17', '2016-03-31T09:00:00Z', '2017-04-15T10:00:00Z', 'reminder'],
    // 18 October 22:30 UTC is 23:30 in summer time; seven days on is 25 October, in winter time since the night.
    ['calendar days in England count when the clocks go back', '2026-10-18T22:30:00Z', '2026-10-25T23:30:00Z', 'reminder'],
    ['and are over at midnight in England', '2026-10-18T22:30:00Z', '2026-10-26T00:00:00Z', 'attention'],
    // 22 March to 29 March, which ends at 23:00 UTC.
    ['calendar days in England count when the clocks go forward', '2026-03-22T10:00:00Z', '2026-03-29T22:59:59Z', 'reminder'],
    ['and are over at midnight in summer time', '2026-03-22T10:00:00Z', '2026-03-29T23:00:00Z', 'attention'],
    // 23:30 UTC in June is the next day in England.
    ['a late evening counts as the day that it is in England', '2026-06-14T23:30:00Z', '2026-06-22T22:59:59Z', 'reminder'],
  ] as const)('%s', (_, at, now, expected) => {
    expect(letter(at, now)?.status).toBe(expected);
  });

  it('goes by the site’s own days where they are stricter, never where they are laxer', () => {
    expect(letter('2026-11-17T00:00:00Z', '2026-11-20T10:00:00Z', 2)?.status).toBe('attention');
    expect(letter('2026-11-10T00:00:00Z', '2026-11-20T10:00:00Z', 14)?.status).toBe('attention');
  });

  it('names the due date, its end being the deadline', () => {
    expect(letter('2026-06-10T09:00:00Z', '2026-06-12T10:00:00Z')).toMatchObject({
      title: 'Send the clinic letter by 17-Jun-2026',
      due: '2026-06-17T22:59:59.999Z',
    });
  });

  it.each([
    ['the patient did not attend', 'did-not-attend'],
    ['the appointment was cancelled', 'cancelled'],
    ['the patient attended', 'attended'],
  ] as const)('is due whatever came of the appointment: %s', (_, state) => {
    const attendance = { state, evidence: words(state) };
    const on = (day: string) => unknownFacts('clinic-outcome', { attendance, attended: moment(day, false) });
    expect(statusOf('clinic-letter', unknownFacts('clinic-outcome', { attendance }))).toBe('reminder');
    expect(statusOf('clinic-letter', on('2026-11-19T00:00:00Z'))).toBe('reminder');
    expect(statusOf('clinic-letter', on('2026-11-05T00:00:00Z'))).toBe('attention');
  });

  it('is met where it is shown as sent, however late', () => {
    const facts = unknownFacts('clinic-outcome', {
      attended: moment('2026-11-01T10:00:00Z'),
      sent: { state: 'sent', evidence: words('Sent') },
    });
    expect(statusOf('clinic-letter', facts)).toBe('met');
  });

  it('shows the date as written', () => {
    const attended = { at: '2026-11-05T00:00:00Z', timed: false, evidence: words('05/11/2026') };
    expect(reminderOf('clinic-letter', unknownFacts('clinic-outcome', { attended }))).toMatchObject({
      status: 'attention',
      title: 'Send the clinic letter now: it was due 12-Nov-2026',
      evidence: [words('05/11/2026')],
    });
  });
});
