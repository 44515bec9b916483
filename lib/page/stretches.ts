/**
 * So many elements are read before reading pauses, so that the page is not kept waiting: some milliseconds on a slow computer the
 * first time, when the browser has not yet made fast code of the reader.
 */
const longest = 250;

/** Work that is done in stretches, in its own order: what is put off within a piece of work comes before what was put off earlier. */
export class Stretches {
  #left = longest;
  #added: (() => void)[] = [];
  /** What was put off, the next last. */
  readonly #waiting: (() => void)[] = [];

  /** Counts an element that is read. */
  count(): void {
    this.#left -= 1;
  }

  /** The stretch is over: what can wait is to be put off. */
  get over(): boolean {
    return this.#left <= 0;
  }

  later(work: () => void): void {
    this.#added.push(work);
  }

  /** Goes on with what was put off, for one stretch; false where nothing was. */
  goOn(): boolean {
    this.#left = longest;
    this.#queue();
    for (let work = this.#waiting.pop(); work; work = this.over ? undefined : this.#waiting.pop()) {
      work();
      this.#queue();
    }
    return this.#waiting.length > 0;
  }

  #queue(): void {
    for (let work = this.#added.pop(); work; work = this.#added.pop()) this.#waiting.push(work);
  }
}
