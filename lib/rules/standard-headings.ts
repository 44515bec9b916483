import { type CoreHeading, coreHeadings } from '../model/facts';
import type { Rule } from './rule';
import { sources } from './sources';
import { inWords } from './wording';

const names = {
  diagnosis: 'diagnosis or problem',
  medication: 'medication',
  plan: 'plan or actions for the GP',
  information: 'information given to the patient',
} as const satisfies Record<CoreHeading, string>;

/** A summary or letter that is being written has the core headings. Never more than a reminder. */
export const standardHeadings: Rule = {
  id: 'standard-headings',
  source: sources['standard-headings'],
  screens: ['discharge', 'clinic-outcome'],
  judge({ document, sent }) {
    if (!document.written || sent?.state === 'sent') return null;
    const missing = coreHeadings.filter((heading) => !document.headings.includes(heading)).map((heading) => names[heading]);
    if (!missing.length) {
      return {
        status: 'met',
        title: 'Headings: the four core ones found',
        message: `Found on this screen: ${inWords(Object.values(names))}.`,
        evidence: [],
      };
    }
    return {
      status: 'reminder',
      title: missing.length < 3 ? titleOf(missing) : `Add ${missing.length} standard headings`,
      message: `Not found on this screen: ${inWords(missing)}.`,
      evidence: [],
    };
  },
};

function titleOf(missing: readonly string[]): string {
  return `Add the heading${missing.length === 1 ? '' : 's'} ${inWords(missing.map((heading) => `“${heading}”`))}`;
}
