import { describe, expect, it } from 'vitest';
import type { Facts } from '@/lib/model/facts';
import { defaultPolicy } from '@/lib/policy/defaults';
import { now, quotesOf, reminderOf, statement, statusOf, unknownFacts, words } from './facts-builder';

const patient = (born: string | null, age: number | null = null): Facts['patient'] => ({
  born,
  age,
  initials: 'AB',
  identifier: '',
});
const none = { issued: null, notNeeded: null, work: null };
const judge = (known: Partial<Facts>, at = now) => statusOf('fit-note', unknownFacts('discharge', known), at);

describe('fit note', () => {
  it.each([
    ['discharge', 'reminder'],
    ['clinic-outcome', 'reminder'],
    ['prescribing', 'absent'],
  ] as const)('with nothing known on a %s screen: %s', (kind, expected) => {
    expect(statusOf('fit-note', unknownFacts(kind))).toBe(expected);
  });

  it.each([
    ['the GP is asked to issue one', { statements: [statement('fit-note', 'gp', 'asked')] }, 'attention'],
    ['the patient is sent to the GP for one', { statements: [statement('fit-note', 'patient-via-gp', 'asked')] }, 'attention'],
    ['the GP issued one before: history', { statements: [statement('fit-note', 'gp', 'reported')] }, 'reminder'],
    ['issued, with its end', { fitNote: { ...none, issued: words('fit note to 14/12') } }, 'met'],
    ['the hospital will issue it', { statements: [statement('fit-note', 'hospital', 'promised')] }, 'met'],
    ['not needed and why', { fitNote: { ...none, notNeeded: words('retired') } }, 'met'],
    ['none is needed, said of no one', { statements: [statement('fit-note', 'nobody', 'not-needed')] }, 'met'],
    [
      'that the GP need not issue one leaves open who does',
      { statements: [statement('fit-note', 'gp', 'not-needed')] },
      'reminder',
    ],
    ['works, and no word of a fit note', { fitNote: { ...none, work: words('Teacher') } }, 'reminder'],
    [
      'an ask wins over one issued',
      { fitNote: { ...none, issued: words('1/52 given') }, statements: [statement('fit-note', 'gp', 'asked')] },
      'attention',
    ],
    ['an ask wins over age', { patient: patient(null, 82), statements: [statement('fit-note', 'gp', 'asked')] }, 'attention'],
    ['"retired" at 80 is said, so met', { patient: patient(null, 80), fitNote: { ...none, notNeeded: words('retired') } }, 'met'],
    ['over 75 with no word of work', { patient: patient(null, 76) }, 'absent'],
    ['over 75 and working', { patient: patient(null, 76), fitNote: { ...none, work: words('still farms') } }, 'reminder'],
    ['exactly 75 is not over 75', { patient: patient(null, 75) }, 'reminder'],
    ['under 16', { patient: patient(null, 15) }, 'absent'],
    [
      'under 16, with a parent’s work on the page',
      { patient: patient(null, 15), fitNote: { ...none, work: words('Mum works') } },
      'absent',
    ],
    ['sixteen', { patient: patient(null, 16) }, 'reminder'],
    ['the date of birth decides over the age as written', { patient: patient('2010-11-21', 16) }, 'absent'],
  ] as const)('%s', (_, known, expected) => {
    expect(judge(known)).toBe(expected);
  });

  it('counts the birthday from midnight in England', () => {
    const sixteenInJune = { patient: patient('2010-06-15') };
    expect(judge(sixteenInJune, new Date('2026-06-14T22:59:00Z'))).toBe('absent');
    // 15 June has begun in British Summer Time.
    expect(judge(sixteenInJune, new Date('2026-06-14T23:00:00Z'))).toBe('reminder');
  });

  it('keeps its reminder after a missed appointment, and its silence for a child', () => {
    const attendance = { state: 'did-not-attend', evidence: words('DNA') } as const;
    const missed = (age: number) => unknownFacts('clinic-outcome', { attendance, patient: patient(null, age) });
    expect([40, 12].map((age) => statusOf('fit-note', missed(age)))).toEqual(['reminder', 'absent']);
  });

  it('goes by the site’s own ages', () => {
    const policy = { ...defaultPolicy, fitNoteAges: { from: 18, to: 70 } };
    const at = (age: number) =>
      reminderOf('fit-note', unknownFacts('discharge', { patient: patient(null, age) }), now, policy)?.status;
    expect([17, 18, 70, 71].map(at)).toEqual([undefined, 'reminder', 'reminder', undefined]);
  });

  it('shows the words that send the patient to the GP, or the word of work', () => {
    const asked = statement('fit-note', 'patient-via-gp', 'asked', { evidence: words('see own GP for fit note') });
    expect(quotesOf('fit-note', unknownFacts('discharge', { statements: [asked] }))).toEqual(['see own GP for fit note']);
    expect(quotesOf('fit-note', unknownFacts('discharge', { fitNote: { ...none, work: words('Teacher') } }))).toEqual([
      'Teacher',
    ]);
  });
});
