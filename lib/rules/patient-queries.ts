import type { Rule } from './rule';
import { sources } from './sources';
import { asksOfGp, wordsOf } from './statements';

/** Questions about the hospital's care or appointment come to the hospital, and the patient knows how. */
export const patientQueries: Rule = {
  id: 'patient-queries',
  source: sources['patient-queries'],
  screens: ['discharge', 'clinic-outcome'],
  judge(facts) {
    const asks = asksOfGp(facts, 'query');
    if (asks.length) {
      return {
        status: 'attention',
        title: 'Give the patient a hospital contact: questions are sent to the GP',
        message:
          'The hospital answers questions about its own care and appointments. Name a ward, secretary or helpline instead.',
        evidence: wordsOf(asks),
      };
    }
    if (facts.contact) {
      return {
        status: 'met',
        title: 'Patient questions: a hospital contact found',
        message: 'This screen names whom to ask in the hospital.',
        evidence: [facts.contact],
      };
    }
    return {
      status: 'reminder',
      title: 'Tell the patient whom to ask in the hospital',
      message: 'Not found on this screen: a hospital contact for questions, such as a ward, secretary or helpline.',
      evidence: [],
    };
  },
};
