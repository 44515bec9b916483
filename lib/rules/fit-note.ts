import { ageAt } from './age';
import type { Rule } from './rule';
import { sources } from './sources';
import { asksOfGp, notNeeded, once, takenOn, wordsOf } from './statements';

/** The hospital issues the fit note. What the page says of it comes before what the patient's age suggests. */
export const fitNote: Rule = {
  id: 'fit-note',
  source: sources['fit-note'],
  screens: ['discharge', 'clinic-outcome'],
  judge(facts, policy, now) {
    const asks = asksOfGp(facts, 'fit-note');
    if (asks.length) {
      return {
        status: 'attention',
        title: 'Issue the fit note yourself: this is left to the GP',
        message: 'The hospital issues it, to the expected recovery or the next review.',
        evidence: wordsOf(asks),
      };
    }
    const issued = once([facts.fitNote.issued, ...wordsOf(takenOn(facts, 'fit-note'))]);
    if (issued.length) {
      return {
        status: 'met',
        title: 'Fit note: with the hospital',
        message: 'This screen says that a fit note is issued, or that the hospital sees to it.',
        evidence: issued,
      };
    }
    const noneNeeded = once([facts.fitNote.notNeeded, ...wordsOf(notNeeded(facts, 'fit-note'))]);
    if (noneNeeded.length) {
      return {
        status: 'met',
        title: 'Fit note: none needed',
        message: 'This screen says that the patient needs none.',
        evidence: noneNeeded,
      };
    }
    const age = ageAt(facts.patient, now);
    const { work } = facts.fitNote;
    const { from, to } = policy.fitNoteAges;
    if (age !== null && (age < from || (age > to && !work))) return null;
    return {
      status: 'reminder',
      title: 'Issue a fit note, or note why none is needed',
      message: work
        ? 'This screen speaks of work. Not found on it: a fit note, or why none is needed.'
        : 'Not found on this screen: a fit note with its end, or why none is needed (not working, retired, back within 7\u00a0days).',
      evidence: once([work]),
    };
  },
};
