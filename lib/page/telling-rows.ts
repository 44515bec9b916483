import { textOf } from './dom';
import { SaidBefore } from './said-before';

/** So many rows are looked at before looking pauses. */
const stretch = 500;

/**
 * Which rows of a long table say something new. It is remembered, as looking at thousands of rows takes as long as reading a whole
 * form, and looked up anew where the table says something else.
 */
export class TellingRows {
  #said = '';
  #count = 0;
  #places: readonly number[] = [];

  /** What was found when they were last looked through; null where the table says something else by now. */
  remembered(table: Element, { length }: ArrayLike<Element>): readonly number[] | null {
    return length === this.#count && textOf(table) === this.#said ? this.#places : null;
  }

  /**
   * Looks the rows through, with pauses.
   *
   * @param first how many rows at the beginning are read in any case
   * @returns the places of the others that say what no row before them said
   */
  *looking(table: Element, rows: ArrayLike<Element>, first: number): Generator<undefined, readonly number[]> {
    const said = new SaidBefore();
    const places: number[] = [];
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at] as Element;
      if (at < first) said.add(row);
      else if (said.tells(row)) places.push(at);
      if (at % stretch === stretch - 1) yield;
    }
    this.#said = textOf(table);
    this.#count = rows.length;
    this.#places = places;
    return places;
  }
}
