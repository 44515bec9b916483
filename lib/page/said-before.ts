import { childCount, children, textOf } from './dom';

/** A number, a range, a date or a time: what it is of, the column says. */
const figure = /^[\d\s.,:;/()<>=+*%^~–-]{0,24}$/;

/** But for numbers that lead to somebody: NHS numbers and telephones. */
const leadsToSomebody = /\d{3}[ -]?\d{3}[ -]?\d{4}|\d{5}[ -]?\d{6}/;

/** Medicines and their doses: each row tells of another one, in words that others share. */
const doses =
  /drug|medic|dose|dosage|route|frequency|duration|suppl|quantity|qty|\d\s?(?:mg|mcg|micrograms?|g|ml|units?)\b(?!\/)|\b(?:od|bd|tds|qds|mane|nocte|prn|tablets?|tabs|capsules?|caps)\b/i;

/** Tells rows of a long table that say something from those that only repeat the words of others, with figures of their own. */
export class SaidBefore {
  readonly #said = new Set<string>();
  #doses = false;

  /** Notes what a row says. */
  add(row: Element): void {
    for (const cell of Array.from(children(row))) {
      const text = textOf(cell);
      this.#said.add(text);
      this.#doses ||= doses.test(text);
    }
  }

  /** Whether a row says something that no row before it said. */
  tells(row: Element): boolean {
    return this.#doses || Array.from(children(row)).some((cell) => childCount(cell) > 0 || this.#isNew(textOf(cell)));
  }

  #isNew(text: string): boolean {
    return !this.#said.has(text) && (!figure.test(text) || leadsToSomebody.test(text));
  }
}
