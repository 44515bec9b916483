import type { Act, Facts } from '@/lib/model/facts';
import type { RuleId } from '@/lib/model/reminder';
import { asksOfGp } from '@/lib/rules/statements';
import { inWords } from '@/lib/rules/wording';

/** What the clinician fills in. */
const gap = '…';

/**
 * A sentence by which the hospital says that it has done its part, with gaps to fill in; null where the duty is no matter of
 * words. It is for copying: it never goes into the page by itself.
 */
export function wordingFor(rule: RuleId, facts: Facts): string | null {
  return sentences[rule]?.(facts) ?? null;
}

const sentences: Readonly<Partial<Record<RuleId, (facts: Facts) => string>>> = {
  'onward-referral': (facts) => `We have referred to ${aboutOf(facts, 'refer')} on ${gap}`,
  'discharge-medication': () => `Supplied on discharge: ${gap} days of ${gap}`,
  'clinic-medication': (facts) => `We have supplied ${gap} days of ${aboutOf(facts, 'prescribe')} today.`,
  'fit-note': () => `We have issued a fit note from ${gap} to ${gap}`,
  'shared-care-consent': ({ sharedCare }) =>
    `We go on prescribing ${inWords(sharedCare.map(({ generic }) => generic)) || gap} until you have accepted shared care of it.`,
  results: (facts) => `We will review the result of ${aboutOf(facts, 'result')}, act on it and tell the patient by ${gap}`,
  'patient-queries': () => `For questions about this care the patient can reach us on ${gap}`,
  'did-not-attend': () => `The patient missed this appointment. We have offered another on ${gap}`,
};

function aboutOf(facts: Facts, act: Act): string {
  return asksOfGp(facts, act).find(({ about }) => about)?.about ?? gap;
}
