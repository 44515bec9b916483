import type { Rule } from './rule';
import { sources } from './sources';
import { asksOfGp, once, wordsOf } from './statements';

/** After a missed appointment the GP is not asked to refer again. */
export const didNotAttend: Rule = {
  id: 'did-not-attend',
  source: sources['did-not-attend'],
  screens: ['clinic-outcome'],
  judge(facts) {
    if (facts.attendance?.state !== 'did-not-attend') return null;
    const missed = facts.attendance.evidence;

    const asks = asksOfGp(facts, 're-refer');
    if (asks.length) {
      return {
        status: 'attention',
        title: 'Offer another appointment yourself: the GP is asked to refer again',
        message: 'Offer one, or decide to discharge after looking at the notes and tell patient and GP, without a new referral.',
        evidence: wordsOf(asks),
      };
    }
    if (facts.rebooked) {
      return {
        status: 'met',
        title: 'Missed appointment: another is offered or booked',
        message: 'This screen offers or books another appointment.',
        evidence: once([facts.rebooked, missed]),
      };
    }
    return {
      status: 'reminder',
      title: 'Offer another appointment, or note why the patient is discharged',
      message:
        'Not found on this screen: another appointment after the missed one. A new referral by the GP is not needed for it.',
      evidence: [missed],
    };
  },
};
