/**
 * Words are compared in one plain spelling: lower case, without punctuation, parts of a name kept apart ("e-Discharge" is
 * "e discharge", "D/C" is "d c").
 */
export const plainWords = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/['’]/g, '')
    // "E.D." is ED.
    .replace(/\b(?:[a-z]\.){2,}/g, (initials) => initials.replaceAll('.', ''))
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim()} `;

/** A phrase list prepared for searching. */
export interface Phrases<T> {
  readonly longestFirst: readonly T[];
  /** The places in the list of those that begin with a word: most words on a page begin none. */
  readonly byFirstWord: ReadonlyMap<string, readonly number[]>;
}

/** Prepares phrases for searching: longest first, so that "discharge prescription" is not taken for "discharge". */
export const byLength = <T extends { readonly phrase: string }>(entries: readonly T[]): Phrases<T> => {
  const longestFirst = [...entries].sort((a, b) => b.phrase.length - a.phrase.length);
  const byFirstWord = new Map<string, number[]>();
  longestFirst.forEach(({ phrase }, at) => {
    const word = firstWord(phrase);
    const places = byFirstWord.get(word);
    if (places) places.push(at);
    else byFirstWord.set(word, [at]);
  });
  return { longestFirst, byFirstWord };
};

const firstWord = (phrase: string): string => phrase.split(' ', 1)[0] ?? '';

/** Finds phrases in plain words, each stretch of the text counted once, by the longest phrase that covers it. */
export const phrasesIn = <T extends { readonly phrase: string }>(
  plain: string,
  { longestFirst, byFirstWord }: Phrases<T>,
): readonly T[] => {
  const found: T[] = [];
  let rest = plain;
  for (const place of placesOf(plain, byFirstWord)) {
    const entry = longestFirst[place] as T;
    const at = rest.indexOf(` ${entry.phrase} `);
    if (at < 0) continue;
    found.push(entry);
    rest = `${rest.slice(0, at + 1)}${'·'.repeat(entry.phrase.length)}${rest.slice(at + 1 + entry.phrase.length)}`;
  }
  return found;
};

const nowhere: readonly number[] = [];

const placesOf = (plain: string, byFirstWord: ReadonlyMap<string, readonly number[]>): readonly number[] => {
  const words = plain.split(' ').filter((word) => byFirstWord.has(word));
  if (words.length === 0) return nowhere;
  return [...new Set(words.flatMap((word) => byFirstWord.get(word) ?? nowhere))].sort((a, b) => a - b);
};
