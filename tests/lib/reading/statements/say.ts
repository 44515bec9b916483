import type { Act } from '@/lib/model/facts';
import type { SentenceContext } from '@/lib/reading/sentences/context';
import { readSentence } from '@/lib/reading/statements/read-statements';

/** How a sentence stands. */
export interface Standing extends Partial<SentenceContext> {
  /** The words before its colon, its field's label or its heading. */
  readonly lead?: string;
  /** The sentence before it. */
  readonly before?: string;
}

/** All that a sentence says, in notes where nothing else is told. */
export const statementsOf = (text: string, { lead = '', before = '', addressee = 'gp', owner = null }: Standing = {}) =>
  readSentence(text, lead, before, { addressee, owner }, () => ({ quote: text, passage: 0, place: lead }));

/** What a sentence says of one act, each as "actor mood", without repeats; '' where it says nothing of it. */
export const said = (act: Act, text: string, standing?: Standing): string =>
  [
    ...new Set(
      statementsOf(text, standing)
        .filter((statement) => statement.act === act)
        .map(({ actor, mood }) => `${actor} ${mood}`),
    ),
  ].join(', ');

/** Whether a sentence leaves an act to the GP, or sends the patient to the GP for it. */
export const isLeftToGp = (act: Act, text: string, standing?: Standing): boolean =>
  /(?:gp|patient-via-gp) asked/.test(said(act, text, standing));
