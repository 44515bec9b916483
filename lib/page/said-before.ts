import { firstElementChild, nextElement, textOf } from './dom';

/** Numbers that lead to somebody, NHS numbers and telephones, are no mere figures. */
const leadsToSomebody = /\d{3}[ -]\d{3}[ -]\d{4}|\d{5} \d{6}|\d{10}/;

/** Medicines and their doses: each row tells of another one, in words that others share. */
const doses =
  /drug|medic|dose|dosage|route|frequency|duration|suppl|quantity|qty|\d\s?(?:mg|mcg|micrograms?|g|ml|units?)\b(?!\/)|\b(?:od|bd|tds|qds|mane|nocte|prn|tablets?|tabs|capsules?|caps)\b/i;

/** Tells rows of a long table that say something from those that only repeat the words of another one, with other figures. */
export class SaidBefore {
  readonly #said = new Set<number>();
  #doses = false;

  /** Notes what one of the first rows says. */
  add(row: Element): void {
    this.#said.add(wordsOf(textOf(row)));
    for (let cell = firstElementChild(row); cell; cell = nextElement(cell)) this.#doses ||= doses.test(textOf(cell));
  }

  /** Whether a row says something that no row before it said; the next one like it does not. */
  tells(row: Element): boolean {
    if (this.#doses) return true;
    const text = textOf(row);
    const words = wordsOf(text);
    if (this.#said.has(words) && !leadsToSomebody.test(text)) return false;
    this.#said.add(words);
    return true;
  }
}

const digits = { first: 48, last: 57 } as const;

/**
 * A number that texts share which differ in figures alone; any two others share one once in four thousand million times. Texts made
 * without their figures would be thousands of strings to remember.
 */
const wordsOf = (text: string): number => {
  let mix = 0;
  let inFigure = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isDigit = code >= digits.first && code <= digits.last;
    if (!isDigit || !inFigure) mix = Math.imul(mix ^ (isDigit ? digits.first : code), spread);
    inFigure = isDigit;
  }
  return mix;
};

/** The prime of the FNV hash, by which one letter changes all bits after it. */
const spread = 16_777_619;
