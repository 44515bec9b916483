import type { Policy } from '../model/policy';
import { dueAfterDays, instantOf } from './deadline';
import { londonDay } from './london';
import type { Finding, Rule } from './rule';
import { showDay } from './show-date';
import { sources } from './sources';
import { once } from './statements';
import { amount } from './wording';

/** Days for the letter by date of attendance, newest first: the contracts of 2016/17 and 2017/19, whose limit fell in 2018. */
const limits = [
  { from: '2018-04-01', days: 7 },
  { from: '2017-04-01', days: 10 },
  { from: '2016-04-01', days: 14 },
] as const;

/** The letter of an attendance reaches the GP within calendar days. Where nothing shows it as sent, it counts as not sent. */
export const clinicLetter: Rule = {
  id: 'clinic-letter',
  source: sources['clinic-letter'],
  screens: ['clinic-outcome'],
  judge(facts, policy, now) {
    const { attended, sent } = facts;
    if (sent?.state === 'sent') {
      return {
        status: 'met',
        title: 'Clinic letter: shown as sent',
        message: 'This screen shows it as sent to the GP.',
        evidence: [sent.evidence],
      };
    }
    const days = limitFor((attended && instantOf(attended)) ?? now, policy);
    const due = attended && days !== null ? dueAfterDays(attended, days) : null;
    if (!due || days === null) return withoutDeadline(days);

    const late = now.getTime() > due.getTime();
    return {
      status: late ? 'attention' : 'reminder',
      title: late ? `Send the clinic letter now: it was due ${showDay(due)}` : `Send the clinic letter by ${showDay(due)}`,
      message: late
        ? `More than ${amount(days, 'day')} since the clinic, and not found on this screen: that the letter is sent to the GP.`
        : `It is due ${amount(days, 'day')} after the clinic. Not found on this screen: that it is sent to the GP.`,
      evidence: once([attended?.evidence ?? null, sent?.evidence ?? null]),
      due: due.toISOString(),
    };
  },
};

/** Days for an attendance at this time: the contract's, or the site's own where stricter. Null before there was a limit. */
function limitFor(at: Date, { clinicLetterDays }: Policy): number | null {
  const day = londonDay(at);
  const contract = limits.find(({ from }) => day >= from)?.days ?? null;
  if (contract === null || clinicLetterDays === null) return contract ?? clinicLetterDays;
  return Math.min(contract, clinicLetterDays);
}

function withoutDeadline(days: number | null): Finding {
  return {
    status: 'reminder',
    title:
      days === null ? 'Send the clinic letter to the GP' : `Send the clinic letter within ${amount(days, 'day')} of the clinic`,
    message: 'Not found on this screen: that the letter is sent to the GP, and a date of attendance to count from.',
    evidence: [],
  };
}
