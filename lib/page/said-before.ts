import { firstElementChild, nextElement, textOf } from './dom';

const figures = /\d+/g;

/** Numbers that lead to somebody, NHS numbers and telephones, are no mere figures. */
const leadsToSomebody = /\d{3}[ -]\d{3}[ -]\d{4}|\d{5} \d{6}|\d{10}/;

/** Medicines and their doses: each row tells of another one, in words that others share. */
const doses =
  /drug|medic|dose|dosage|route|frequency|duration|suppl|quantity|qty|\d\s?(?:mg|mcg|micrograms?|g|ml|units?)\b(?!\/)|\b(?:od|bd|tds|qds|mane|nocte|prn|tablets?|tabs|capsules?|caps)\b/i;

/** Tells rows of a long table that say something from those that only repeat the words of another one, with other figures. */
export class SaidBefore {
  readonly #said = new Set<string>();
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

const wordsOf = (text: string): string => text.replace(figures, '0');
