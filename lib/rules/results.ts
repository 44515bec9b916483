import type { Rule } from './rule';
import { sources } from './sources';
import { asked, asksOfGp, notNeeded, once, takenOn, wordsOf } from './statements';

/** Whoever asks for a test sees to its result. Asking the GP for a new, later test is no breach. */
export const results: Rule = {
  id: 'results',
  source: sources.results,
  screens: ['discharge', 'clinic-outcome'],
  judge(facts) {
    const asks = asksOfGp(facts, 'result');
    if (asks.length) {
      return {
        status: 'attention',
        title: 'See to the result yourself: this is left to the GP',
        message: 'The hospital reviews the results of tests it asked for, acts on them and tells the patient. Say who does so.',
        evidence: wordsOf(asks),
      };
    }
    const own = takenOn(facts, 'result');
    if (own.length) {
      return {
        status: 'met',
        title: 'Results: with the hospital',
        message: 'This screen says that the hospital sees to the result or tells the patient.',
        evidence: wordsOf(own),
      };
    }
    // Asked for with nobody in the hospital or the practice to see to it.
    const unowned = asked(facts, 'result').filter(({ actor }) => actor === 'nobody' || actor === 'patient');
    const newTests = [...asked(facts, 'test'), ...takenOn(facts, 'test')];
    const named = once([facts.testPending, ...wordsOf(unowned), ...wordsOf(newTests)]);
    const noneNeeded = notNeeded(facts, 'result');
    if (noneNeeded.length && (named.length || !facts.noTests)) {
      return {
        status: 'met',
        title: 'Results: no follow-up asked of the GP',
        message: 'This screen says that no result is left for the GP to follow up.',
        evidence: wordsOf(noneNeeded),
      };
    }
    if (!named.length) return null;
    return facts.testPending || unowned.length
      ? {
          status: 'reminder',
          title: 'Say who sees to the pending result and tells the patient',
          message: 'Not found on this screen: who in the hospital reviews the result and tells the patient.',
          evidence: named,
        }
      : {
          status: 'reminder',
          title: 'Say what the new test is for and who acts on its result',
          message: 'Not found on this screen: a result that is pending. A new test may be asked of the GP where that is agreed.',
          evidence: named,
        };
  },
};
