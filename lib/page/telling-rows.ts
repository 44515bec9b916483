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

  /**
   * Looks the rows through, with pauses.
   *
   * @param first how many rows at the beginning are read in any case
   * @returns the places of the others that say what no row before them said
   */
  *looking(table: Element, rows: ArrayLike<Element>, first: number): Generator<undefined, readonly number[]> {
    const says = textOf(table);
    if (says === this.#said && rows.length === this.#count) return this.#places;
    const before = new SaidBefore();
    const places: number[] = [];
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at] as Element;
      if (at < first) before.add(row);
      else if (before.tells(row)) places.push(at);
      if (at % stretch === stretch - 1) yield;
    }
    this.#said = says;
    this.#count = rows.length;
    this.#places = places;
    return places;
  }
}
