import type { Evidence, Facts } from '../model/facts';
import type { Finding, Rule } from './rule';
import { sources } from './sources';
import { asksOfGp, once, takenOn, wordsOf } from './statements';

/** What a clinic patient needs at once comes from the hospital; what can wait for the letter may be asked of the GP. */
export const clinicMedication: Rule = {
  id: 'clinic-medication',
  source: sources['clinic-medication'],
  screens: ['clinic-outcome', 'prescribing'],
  judge(facts) {
    if (facts.kind === 'prescribing' && facts.setting !== 'clinic') return null;

    const asks = asksOfGp(facts, 'prescribe');
    const now = asks.filter((ask) => ask.urgent || ask.actor === 'patient-via-gp');
    if (now.length) {
      return {
        status: 'attention',
        title: 'Prescribe what the patient needs now: it is left to the GP',
        message:
          'The hospital supplies what is needed before the GP has the letter and can act on it. If it can wait, say so in the text.',
        evidence: wordsOf(now),
      };
    }
    if (facts.supplied) return suppliedBy([facts.supplied]);

    const own = takenOn(facts, 'prescribe');
    const promised = own.filter((statement) => statement.mood !== 'done');
    if (promised.length) return suppliedBy(wordsOf(promised));
    if (asks.length) {
      return {
        status: 'reminder',
        title: 'Check that the medicine asked of the GP can wait for the letter',
        message: 'Not found on this screen: that it is needed at once. If it is, the hospital prescribes it.',
        evidence: wordsOf(asks),
      };
    }
    const prescribed = prescribedHere(facts);
    if (prescribed.length && prescribed.every((medicine) => medicine.days)) {
      return suppliedBy(prescribed.map(({ evidence }) => evidence));
    }
    if (!own.length && !prescribed.length) return null;
    return {
      status: 'reminder',
      title: 'Supply what the patient needs before the GP has the letter',
      message:
        'Not found on this screen: a supply from the hospital of what is started or changed, such as a clinic prescription.',
      evidence: once([...wordsOf(own), ...prescribed.map(({ evidence }) => evidence)]),
    };
  },
};

/** Medicines on a clinic prescription. In a letter a list of medicines is no more than what the patient takes. */
function prescribedHere(facts: Facts) {
  return facts.kind === 'prescribing' ? facts.medicines.filter((medicine) => !medicine.ended) : [];
}

function suppliedBy(evidence: readonly Evidence[]): Finding {
  return {
    status: 'met',
    title: 'Clinic medicines: a supply from the hospital found',
    message: 'This screen says that the hospital supplies or prescribes what is needed.',
    evidence: once(evidence),
  };
}
