import type { Facts, SharedCareMedicine } from '../model/facts';
import type { Rule } from './rule';
import { sources } from './sources';
import { once } from './statements';
import { inWords, shorten } from './wording';

/** A shared-care medicine passes to the GP only once this patient's GP has accepted it; until then the hospital keeps it. */
export const sharedCareConsent: Rule = {
  id: 'shared-care-consent',
  source: sources['shared-care-consent'],
  screens: ['discharge', 'clinic-outcome', 'prescribing'],
  judge(facts) {
    const concerned = facts.sharedCare.filter((medicine) => concerns(medicine, facts));
    if (!concerned.length) return null;

    const open = concerned.filter(({ accepted, prescriber }) => !accepted && prescriber !== 'hospital');
    if (open.length) {
      return {
        status: 'attention',
        title: `Ask the GP to accept shared care of ${namesOf(open)} first`,
        message:
          'Not found on this screen: that this patient’s GP has accepted. A request or letter sent is not acceptance; until then the hospital prescribes.',
        evidence: once(open.flatMap(({ evidence }) => evidence)),
      };
    }
    return {
      status: 'met',
      title: `Shared care of ${namesOf(concerned)}: agreed, or kept by the hospital`,
      message: 'This screen says that the GP has accepted, or that the hospital goes on prescribing.',
      evidence: once(concerned.flatMap(({ evidence }) => evidence)),
    };
  },
};

/**
 * On a ward chart a shared-care medicine means nothing for the GP until the page speaks of the GP's prescribing; the same
 * holds where the page does not tell what a prescription is for.
 */
function concerns({ accepted, prescriber }: SharedCareMedicine, { kind, setting }: Facts): boolean {
  const forDischargeOrClinic = kind !== 'prescribing' || setting === 'discharge' || setting === 'clinic';
  return forDischargeOrClinic || accepted || prescriber !== null;
}

/** Names as on the page, from the words that come first. */
function namesOf(medicines: readonly SharedCareMedicine[]): string {
  const names = medicines.map(({ evidence, generic }) => evidence[0]?.quote ?? generic);
  return shorten(inWords([...new Set(names)]), 45);
}
