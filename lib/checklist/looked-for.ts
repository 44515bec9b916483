import type { Act, Facts } from '@/lib/model/facts';
import type { RuleId } from '@/lib/model/reminder';
import { asksOfGp, notNeeded, takenOn } from '@/lib/rules/statements';
import { amount } from '@/lib/rules/wording';

/** One thing that a duty turns on, and whether this screen says it. */
export interface Looked {
  readonly words: string;
  readonly found: boolean;
}

/** What was looked for on this screen for a duty. Says no more than whether it is there: the rule alone judges. */
export function lookedFor(rule: RuleId, facts: Facts): readonly Looked[] {
  return questions[rule](facts).map(([words, found]) => ({ words, found: Boolean(found) }));
}

type Question = readonly [words: string, found: unknown];

const questions: Readonly<Record<RuleId, (facts: Facts) => readonly Question[]>> = {
  'onward-referral': (facts) => [
    ['A referral that the GP is asked to make', left(facts, 'refer')],
    ['A referral made or planned by the hospital', own(facts, 'refer')],
    ['A word that none is needed', none(facts, 'refer')],
  ],
  'discharge-medication': (facts) => [
    [`Medicines to be taken (${amount(facts.medicines.length, 'medicine')} read)`, facts.medicines.length],
    ['Days of supply of each', facts.medicines.length && facts.medicines.every(({ days, ended }) => days !== null || ended)],
    ['A reason for fewer days', facts.medicines.some(({ reason }) => reason)],
    ['A word that there are none to take', facts.noMedicines],
  ],
  'clinic-medication': (facts) => [
    ['A medicine that the GP is asked to prescribe', left(facts, 'prescribe')],
    ['A supply by the hospital', facts.supplied],
  ],
  'fit-note': (facts) => [
    ['A fit note that is left to the GP', left(facts, 'fit-note')],
    ['A fit note issued or promised', facts.fitNote.issued ?? own(facts, 'fit-note')],
    ['Why none is needed', facts.fitNote.notNeeded ?? none(facts, 'fit-note')],
    ['Any word of work', facts.fitNote.work],
  ],
  'shared-care-consent': (facts) => [
    ['A medicine that is for shared care', facts.sharedCare.length],
    ['This GP’s acceptance', facts.sharedCare.some(({ accepted }) => accepted)],
    ['That the hospital goes on prescribing', facts.sharedCare.some(({ prescriber }) => prescriber === 'hospital')],
  ],
  results: (facts) => [
    ['A result that is left to the GP', left(facts, 'result')],
    ['A test that is pending', facts.testPending],
    ['Who in the hospital sees to it', own(facts, 'result')],
  ],
  'patient-queries': (facts) => [
    ['Questions that are left to the GP', left(facts, 'query')],
    ['A hospital contact for the patient', facts.contact],
  ],
  'did-not-attend': (facts) => [
    ['A missed appointment', facts.attendance?.state === 'did-not-attend'],
    ['A new referral that the GP is asked for', left(facts, 're-refer')],
    ['Another appointment', facts.rebooked],
  ],
  'discharge-summary': (facts) => [
    ['When the patient was discharged', facts.discharged],
    ['The summary, shown as sent', facts.sent?.state === 'sent'],
  ],
  'clinic-letter': (facts) => [
    ['When the patient attended', facts.attended],
    ['The letter, shown as sent', facts.sent?.state === 'sent'],
  ],
  'standard-headings': ({ document: { headings } }) => [
    ['Diagnosis or problem', headings.includes('diagnosis')],
    ['Medication', headings.includes('medication')],
    ['Plan, or actions for the GP', headings.includes('plan')],
    ['Information given to the patient', headings.includes('information')],
  ],
};

const left = (facts: Facts, act: Act) => asksOfGp(facts, act).length;
const own = (facts: Facts, act: Act) => takenOn(facts, act).length;
const none = (facts: Facts, act: Act) => notNeeded(facts, act).length;
