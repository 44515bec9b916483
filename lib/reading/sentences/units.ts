import { type WordClass, wordClasses } from './lexicon';

/** A word or fixed phrase of a sentence with its class. */
export interface Unit {
  readonly word: string;
  readonly of: WordClass | 'other';
  readonly start: number;
  readonly end: number;
}

const longest = 4;

const classOf = new Map<string, WordClass>();
// Classes named first win where a word is in two.
for (const [of, words] of Object.entries(wordClasses) as [WordClass, readonly string[]][]) {
  for (const word of words) if (!classOf.has(word)) classOf.set(word, of);
}

const token =
  /[\p{L}\p{N}@#%£]+(?:['’./+&-][\p{L}\p{N}]+)*\.?(?=\s|$)|[\p{L}\p{N}@#%£]+(?:['’/+&-][\p{L}\p{N}]+)*|->|[^\s\p{L}\p{N}]/gu;

const plain = (word: string): string =>
  word
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/(?<=.)\.$/, '');

/** Words before which "surgery" or "practice" is the GP's, and not an operation or a habit. */
const ofTheGp =
  /^(?:gp|his|her|their|your|own|local|the|ring|rings|call|contact|phone|via|from|at|see|attend|ask|by|doctor'?s|doctors|family|usual|registered|could|can|would|should|please|pls|pt'?s|patient'?s)$/;
const anOperation =
  /^(?:day|after|post|pre|before|had|elective|emergency|major|minor|undergo|undergone|spinal|cardiac|bariatric|hand|oral|vascular|general|breast|plastic|cataract|knee|hip|for|of|having|needs|since|following|recovering|further|laser)$/;

const isGpPlace = (word: string, before: string | undefined, next: string | undefined): boolean => {
  if (word !== 'surgery' && word !== 'practice') return false;
  if (before !== undefined && anOperation.test(before)) return false;
  if (word === 'practice' && before === 'in') return false;
  return (
    before === undefined ||
    before === '(' ||
    before === '-' ||
    ofTheGp.test(before) ||
    next === 'to' ||
    next === 'please' ||
    next === 'pls'
  );
};

/** Reads a sentence as units: words of known classes, the longest phrases first, and all other words. */
export const unitsOf = (sentence: string): readonly Unit[] => {
  const tokens = Array.from(sentence.matchAll(token), ({ 0: text, index }) => ({
    word: plain(text),
    start: index,
    end: index + text.length,
  }));
  const units: Unit[] = [];
  for (let i = 0; i < tokens.length; ) {
    let taken = 1;
    let of: WordClass | 'other' = 'other';
    let word = tokens[i]?.word ?? '';
    for (let length = Math.min(longest, tokens.length - i); length >= 1; length -= 1) {
      const phrase = tokens
        .slice(i, i + length)
        .map((t) => t.word)
        .join(' ');
      const found = classOf.get(phrase);
      if (found) {
        of = found;
        taken = length;
        word = phrase;
        break;
      }
    }
    if (of === 'other' && isGpPlace(word, tokens[i - 1]?.word, tokens[i + 1]?.word)) of = 'gp';
    if (of === 'other' && /n't$/.test(word)) of = 'not';
    units.push({ word, of, start: tokens[i]?.start ?? 0, end: tokens[i + taken - 1]?.end ?? 0 });
    i += taken;
  }
  return units;
};
