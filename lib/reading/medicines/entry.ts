import type { Evidence } from '../../model/facts';
import type { Passage } from '../../model/page';
import { evidenceFrom } from '../evidence';
import { nameEnd, nameStart } from './names-in-lines';

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
  // "Laxido sachets one BD" over its supply: the label may hold the directions as well.
  const end = nameStart(label) + nameEnd(label.slice(nameStart(label)));
  const directions = [label.slice(end).trim(), text].filter(Boolean).join(' ; ');
  return { ...blank(label.slice(0, end), passage, ended), directions, words: `${label}: ${text}` };
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
