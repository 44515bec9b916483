/** A word or fixed phrase of a text with the class that it stands for; `null` for a word or mark of no class. */
export interface ClassedWord<C extends string> {
  readonly of: C | null;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The phrases that go on from a word: by the next word, or by how it begins. */
interface Node<C> {
  readonly next: Map<string, Node<C>>;
  readonly stems: Map<string, Node<C>>;
  of: C | null;
}

/** Figures with what parts them, words, and single marks; a hyphen within a word parts it and is no mark. */
const token = /\d+(?:[./:]\d+)*[a-z]*|[a-z0-9µ]+(?:'[a-z]+)*|[^\s]/g;
/** A stem shorter than this would be looked for in too many words. */
const shortestStem = 2;

const tokensOf = (text: string): readonly Token[] =>
  Array.from(plain(text).matchAll(token), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  })).filter(
    (it, at, all) =>
      it.text !== '-' || all[at - 1]?.end !== it.start || text[it.end] === undefined || /\s/.test(text[it.end] ?? ' '),
  );

/** Lower case, plain hyphens and quotes. */
const plain = (text: string): string =>
  text
    .replace(/[A-Z]+/g, (it) => it.toLowerCase())
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/[’‘`´]/g, "'");

/**
 * Makes a reader that cuts a text into words by class, from lists of words and phrases: "prescri*" stands for all its endings, a
 * hyphen for a blank. The longest phrase at a place wins, and among classes the one named first. Words come in order, those of no class
 * and marks between them included, so that how far two stand apart can be counted.
 */
export const classedWords = <const C extends string>(
  classes: Readonly<Record<C, string>>,
): ((text: string) => readonly ClassedWord<C>[]) => {
  const root = blank<C>();
  for (const [of, list] of Object.entries(classes) as [C, string][])
    for (const phrase of list.trim().split(/,\s+/)) {
      let node = root;
      for (const word of phrase.replace(/\*/g, '†').split(/\s+/).flatMap(wordsOfPhrase)) node = child(node, word);
      node.of ??= of;
    }
  return (text) => {
    const tokens = tokensOf(text);
    const found: ClassedWord<C>[] = [];
    for (let at = 0; at < tokens.length; ) {
      const match = longestFrom(root, tokens, at);
      const last = tokens[match ? match.end - 1 : at] as Token;
      const { start } = tokens[at] as Token;
      const words = tokens.slice(at, match ? match.end : at + 1);
      found.push({ of: match?.of ?? null, text: words.map((it) => it.text).join(' '), start, end: last.end });
      at = match ? match.end : at + 1;
    }
    return found;
  };
};

const blank = <C>(): Node<C> => ({ next: new Map(), stems: new Map(), of: null });

const wordsOfPhrase = (word: string): readonly string[] =>
  word.endsWith('†')
    ? [
        ...tokensOf(word.slice(0, -1))
          .map((it) => it.text)
          .slice(0, -1),
        `${tokensOf(word.slice(0, -1)).at(-1)?.text}†`,
      ]
    : tokensOf(word).map((it) => it.text);

function child<C>(node: Node<C>, word: string): Node<C> {
  const stem = word.endsWith('†');
  const key = stem ? word.slice(0, -1) : word;
  const into = stem ? node.stems : node.next;
  const known = into.get(key) ?? blank<C>();
  into.set(key, known);
  return known;
}

function longestFrom<C>(node: Node<C>, tokens: readonly Token[], at: number): { readonly of: C; readonly end: number } | null {
  const word = tokens[at]?.text;
  if (word === undefined) return null;
  let best: { readonly of: C; readonly end: number } | null = null;
  const go = (to: Node<C> | undefined): void => {
    if (!to) return;
    const further = to.next.size || to.stems.size ? longestFrom(to, tokens, at + 1) : null;
    const here = further ?? (to.of === null ? null : { of: to.of, end: at + 1 });
    if (here && (!best || here.end > best.end)) best = here;
  };
  go(node.next.get(word));
  if (node.stems.size > 0) for (let cut = word.length; cut >= shortestStem; cut -= 1) go(node.stems.get(word.slice(0, cut)));
  return best;
}

/**
 * The words as one letter each, so that a rule of grammar is a small pattern over letters: words of no class are dots, marks commas,
 * question marks themselves.
 *
 * @param letters the letter of each class
 */
export const inLetters = <C extends string>(words: readonly ClassedWord<C>[], letters: Readonly<Record<C, string>>): string =>
  words.map(({ of, text }) => (of ? letters[of] : text === '?' ? '?' : /^[^a-z0-9µ&+/#'"]$/.test(text) ? ',' : '.')).join('');
