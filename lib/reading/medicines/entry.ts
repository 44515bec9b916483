import type { Evidence } from '../../model/facts';
import type { Passage } from '../../model/page';
import { evidenceFrom } from '../evidence';

/** One medicine as it stands on the page, taken apart but not yet understood. */
export interface MedicineEntry {
  /** Name, strength and form, verbatim. */
  readonly name: string;
  /** Dose, route and frequency; for a line of text all that follows the name. */
  readonly directions: string;
  /** What stands in a column or field for days: a bare figure is days. */
  readonly duration: string;
  /** What stands in a column or field for the supply: a bare figure counts tablets. */
  readonly quantity: string;
  /** Status, comments, plan. */
  readonly notes: string;
  /** Later steps of a taper. */
  readonly steps: readonly string[];
  /** It stands under "Stopped medicines" or the like. */
  readonly ended: boolean;
  /** The whole line, row or card. */
  readonly words: string;
  readonly evidence: Evidence;
}

/** A medicine whose name is the label of its directions. */
export function labelled(passage: Passage, ended: boolean): MedicineEntry {
  const { label, text } = passage;
  return { ...blank(label, passage, ended), directions: text, words: `${label}: ${text}` };
}

/** A medicine of which nothing but its name is known yet. */
export function blank(name: string, passage: Passage, ended: boolean): MedicineEntry {
  return {
    name,
    directions: '',
    duration: '',
    quantity: '',
    notes: '',
    steps: [],
    ended,
    words: passage.text.trim(),
    evidence: evidenceFrom(passage, passage.text.trim()),
  };
}
