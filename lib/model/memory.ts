/** Remembers what was made of words, for so many of them at most: what was not asked for in a while is forgotten. */
export class Memory<T extends NonNullable<unknown>> {
  readonly #most: number;
  #recent = new Map<string, T>();
  #older = new Map<string, T>();

  constructor(most = 2000) {
    this.#most = most;
  }

  /** What was made of these words, made now where it is not remembered. */
  of(words: string, make: () => T): T {
    const recent = this.#recent.get(words);
    if (recent !== undefined) return recent;
    const made = this.#older.get(words) ?? make();
    if (this.#recent.size >= this.#most) {
      this.#older = this.#recent;
      this.#recent = new Map();
    }
    this.#recent.set(words, made);
    return made;
  }
}
