import { dueAfterHours } from './deadline';
import type { Rule } from './rule';
import { showTime } from './show-date';
import { sources } from './sources';
import { once } from './statements';
import { amount } from './wording';

/** The summary reaches the GP within elapsed hours of discharge. Where nothing shows it as sent, it counts as not sent. */
export const dischargeSummary: Rule = {
  id: 'discharge-summary',
  source: sources['discharge-summary'],
  screens: ['discharge'],
  judge({ discharged, sent }, { dischargeSummaryHours }, now) {
    if (sent?.state === 'sent') {
      return {
        status: 'met',
        title: 'Discharge summary: shown as sent',
        message: 'This screen shows it as sent to the GP.',
        evidence: [sent.evidence],
      };
    }
    const limit = amount(dischargeSummaryHours, 'hour');
    const due = discharged && dueAfterHours(discharged, dischargeSummaryHours);
    if (!discharged || !due) {
      return {
        status: 'reminder',
        title: `Send the discharge summary within ${limit} of discharge`,
        message: 'Not found on this screen: the discharge time, or that the summary is sent.',
        evidence: [],
      };
    }
    const late = now.getTime() > due.getTime();
    return {
      status: late ? 'attention' : 'reminder',
      title: late
        ? `Send the discharge summary now: it was due ${showTime(due)}`
        : `Send the discharge summary by ${showTime(due)}`,
      message: late
        ? `More than ${limit} since discharge, and not found on this screen: that the summary is sent to the GP.`
        : `It is due ${limit} after discharge. Not found on this screen: that it is sent to the GP.`,
      evidence: once([discharged.evidence, sent?.evidence ?? null]),
      due: due.toISOString(),
    };
  },
};
