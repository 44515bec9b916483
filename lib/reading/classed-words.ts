/** A word or fixed phrase of a text with the class that it stands for; `null` for a word of no class. */
export interface ClassedWord<C extends string> {
  readonly of: C | null;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const escaped = (phrase: string): string =>
  phrase
    .replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
    .replaceAll(String.raw`\*`, String.raw`[a-z'-]*`)
    .replace(/ /g, '[ -]{1,3}');

const alternatives = (list: string): string =>
  list
    .trim()
    .split(/,\s+/)
    .sort((one, other) => other.length - one.length)
    .map(escaped)
    .join('|');

/**
 * Makes a reader that cuts a text into words by class, from lists of words and phrases: "prescri*" stands for all its endings. The
 * class named first wins where two fit at a place. Words come in order, those of no class and marks between them included, so that
 * how far two stand apart can be counted.
 */
export const classedWords = <const C extends string>(
  classes: Readonly<Record<C, string>>,
): ((text: string) => readonly ClassedWord<C>[]) => {
  const names = Object.keys(classes) as C[];
  const groups = names.map((name) => `(${alternatives(classes[name])})`);
  const pattern = new RegExp(`(?<![a-z0-9])(?:${groups.join('|')})(?![a-z0-9])|[a-z0-9]+(?:['/.][a-z0-9]+)*|[^\\sa-z0-9]`, 'g');
  return (text) =>
    Array.from(plain(text).matchAll(pattern), (match) => {
      const at = names.findIndex((_, index) => match[index + 1] !== undefined);
      return { of: names[at] ?? null, text: match[0], start: match.index, end: match.index + match[0].length };
    });
};

/** Lower case, plain hyphens and quotes, of the same length, so that places in it are places in the words. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/[’‘`´]/g, "'");

/**
 * The words as one letter each, so that a rule of grammar is a small pattern over letters: words of no class are dots, marks commas,
 * question marks themselves.
 *
 * @param letters the letter of each class
 */
export const inLetters = <C extends string>(words: readonly ClassedWord<C>[], letters: Readonly<Record<C, string>>): string =>
  words.map(({ of, text }) => (of ? letters[of] : text === '?' ? '?' : /^[^a-z0-9&+/'"]$/.test(text) ? ',' : '.')).join('');
