import type { RuleId, Status } from '../../../lib/model/reminder';
import type { ScreenKind } from '../../../lib/model/screen';
import type { HeardRule } from '../../../lib/reading/second-reader/weights';
import type { LineOnPage } from './lines-on-page';

/** What a page's right answer says of it, as far as sentences go. */
export interface Labels {
  readonly rules?: Readonly<Partial<Record<RuleId, Status | 'absent'>>>;
  readonly quotes?: Readonly<Partial<Record<RuleId, readonly string[]>>>;
}

/** Whether a sentence breaks a rule; a rule that is not in it teaches nothing. */
export type Breaks = Readonly<Partial<Record<HeardRule, boolean>>>;

/** Whether a rule's answer on a screen of this kind tells of its sentences at all. */
const tells = {
  discharge: (rule) => rule !== 'clinic-medication' && rule !== 'did-not-attend',
  'clinic-outcome': () => true,
  prescribing: (rule, status) => rule === 'clinic-medication' && status !== 'absent',
} satisfies Record<ScreenKind, (rule: HeardRule, status: Status | 'absent') => boolean>;

/** Shorter words stand in too many quotes to be told by them. */
const shortestPart = 9;

const plain = (words: string): string => words.toLowerCase().replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim();

/**
 * What a labelled page teaches of one of its sentences: where a rule is not broken on the page no sentence breaks it, where it is
 * the quoted ones do. Of the others on such a page nothing is known: there may be a second breach that was not quoted.
 */
export function breaksOf(
  { verbatim, lead }: Pick<LineOnPage, 'verbatim' | 'lead'>,
  kind: ScreenKind,
  { rules = {}, quotes = {} }: Labels,
  heardRules: readonly HeardRule[],
): Breaks {
  const words = plain(verbatim);
  const withLead = plain(`${lead}: ${verbatim}`);
  return Object.fromEntries(
    heardRules.flatMap((rule): [HeardRule, boolean][] => {
      const status = rules[rule];
      if (status === undefined || !tells[kind](rule, status)) return [];
      if (status !== 'attention') return [[rule, false]];
      const isQuoted = (quotes[rule] ?? [])
        .map(plain)
        .some((quote) => withLead.includes(quote) || (words.length >= shortestPart && quote.includes(words)));
      return isQuoted ? [[rule, true]] : [];
    }),
  );
}
