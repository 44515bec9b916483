import { describe, expect, it } from 'vitest';
import type { Facts } from '@/lib/model/facts';
import { quotesOf, statement, statusOf, unknownFacts, words } from './facts-builder';

const missed = { state: 'did-not-attend', evidence: words('DNA') } as const;
const rebooked = words('new appointment 4 Jan');
const reRefer = statement('re-refer', 'gp', 'asked', { evidence: words('GP to re-refer if still needed') });
const judge = (known: Partial<Facts>) => statusOf('did-not-attend', unknownFacts('clinic-outcome', known));

describe('did not attend', () => {
  it.each(['discharge', 'clinic-outcome', 'prescribing'] as const)('with nothing known on a %s screen: absent', (kind) => {
    expect(statusOf('did-not-attend', unknownFacts(kind))).toBe('absent');
  });

  it.each([
    ['missed, and the GP must refer again', { attendance: missed, statements: [reRefer] }, 'attention'],
    [
      'missed, and the patient must ask the GP to',
      { attendance: missed, statements: [statement('re-refer', 'patient-via-gp', 'asked')] },
      'attention',
    ],
    ['a new referral asked wins over another appointment', { attendance: missed, rebooked, statements: [reRefer] }, 'attention'],
    ['missed, another appointment is offered', { attendance: missed, rebooked }, 'met'],
    ['missed, discharged with no word of a new referral', { attendance: missed }, 'reminder'],
    [
      'missed, the GP need not refer again',
      { attendance: missed, rebooked, statements: [statement('re-refer', 'gp', 'not-needed')] },
      'met',
    ],
    ['missed, an open invitation', { attendance: missed, statements: [statement('re-refer', 'gp', 'offered')] }, 'reminder'],
    ['attended', { attendance: { state: 'attended', evidence: words('Attended') }, statements: [reRefer] }, 'absent'],
    [
      'cancelled is not missed',
      { attendance: { state: 'cancelled', evidence: words('Cancelled by patient') }, rebooked },
      'absent',
    ],
    ['nothing says that it was missed', { statements: [reRefer] }, 'absent'],
  ] as const)('%s', (_, known, expected) => {
    expect(judge(known)).toBe(expected);
  });

  it('shows the words that ask for a new referral', () => {
    const facts = unknownFacts('clinic-outcome', { attendance: missed, statements: [reRefer] });
    expect(quotesOf('did-not-attend', facts)).toEqual(['GP to re-refer if still needed']);
  });
});
