/**
 * Words are compared in one plain spelling: lower case, without punctuation, parts of a name kept apart ("e-Discharge" is
 * "e discharge", "D/C" is "d c").
 */
export const plainWords = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim()} `;

/** A phrase list prepared for searching: longest first, so that "discharge prescription" is not taken for "discharge". */
export const byLength = <T extends { readonly phrase: string }>(entries: readonly T[]): readonly T[] =>
  [...entries].sort((a, b) => b.phrase.length - a.phrase.length);

/** Finds phrases in plain words, each stretch of the text counted once, by the longest phrase that covers it. */
export const phrasesIn = <T extends { readonly phrase: string }>(plain: string, longestFirst: readonly T[]): readonly T[] => {
  const found: T[] = [];
  let rest = plain;
  for (const entry of longestFirst) {
    const at = rest.indexOf(` ${entry.phrase} `);
    if (at < 0) continue;
    found.push(entry);
    rest = `${rest.slice(0, at + 1)}${'·'.repeat(entry.phrase.length)}${rest.slice(at + 1 + entry.phrase.length)}`;
  }
  return found;
};
