import { isGpPlace } from './gp-place';
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
  /(?<![\p{L}\p{N}])w\/(?=\s|$)|[\p{L}\p{N}@#%£]+(?:['’./+&-][\p{L}\p{N}]+)*\.?(?=\s|$)|[\p{L}\p{N}@#%£]+(?:['’/+&-][\p{L}\p{N}]+)*|->|[^\s\p{L}\p{N}]/gu;

const plain = (word: string): string =>
  word
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/(?<=.)\.$/, '');

interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
}

const short = { ll: 'will', d: 'would', ve: 'have', re: 'are' } as const;

/** "They'll" is "they will". */
const inFull = (word: string, start: number, end: number, capital: boolean): readonly Token[] => {
  const parts = /^(?!(?:re-?)?ref'd$)(\p{L}+)'(ll|d|ve|re)$/u.exec(word);
  // "My registrar's looking out for it".
  const owner = /^(\p{L}+)'s$/u.exec(word)?.[1];
  if (
    owner &&
    !classOf.has(word) &&
    (/^(?:it|that|there)$/.test(owner) ||
      classOf.get(owner) === 'hospital' ||
      classOf.get(owner) === 'gp' ||
      owner === 'surgery' ||
      owner === 'practice')
  )
    return [
      { word: owner, start, end, capital },
      { word: 'is', start, end, capital: false },
    ];
  if (!parts) return [{ word, start, end, capital }];
  return [
    { word: parts[1] as string, start, end, capital },
    { word: short[parts[2] as keyof typeof short], start, end, capital: false },
  ];
};

/** What a patient is not said to do. */
const willSeeTo =
  /^(?:will|to|shall|is to) (?:then )?(?:(?:review|operate|discuss|action|act|chase|inform|refer)\b|(?:write|ring|phone|call|tell|see|contact|let|text)\b.*\b(?:him|her|them|pt|patient)\b)/;

/** "Dr Mather to chase": somebody of the hospital, unless the name stands beside the word GP. */
const isColleague = (tokens: readonly Token[], i: number): boolean =>
  /^(?:dr|mr|miss|mrs|prof|professor|sr|sister)$/.test(tokens[i]?.word ?? '') &&
  tokens[i + 1]?.capital === true &&
  !/^(?:gp|dear|surgery)$/.test(tokens[i - 1]?.word ?? '') &&
  !/^(?:gp|dear)$/.test(tokens[i - 2]?.word ?? '') &&
  (/^(?:dr|sr|sister)$/.test(tokens[i]?.word ?? '') ||
    tokens[i]?.word.startsWith('prof') === true ||
    // "Miss Ashby will review and write to pt".
    willSeeTo.test(
      tokens
        .slice(i + 2, i + 9)
        .map(({ word }) => word)
        .join(' '),
    ) ||
    // "Mr Aldous writes to him" is not the patient.
    (/s$/.test(tokens[i + 2]?.word ?? '') &&
      tokens.slice(i + 3, i + 6).some(({ word }) => /^(?:him|her|them|pt|patient)$/.test(word))));

/** "The request", "our request", "request sent". */
const isThing = (before: Unit | undefined, next: string): boolean =>
  before?.of === 'own' ||
  before?.of === 'your' ||
  before?.of === 'other' ||
  /^(?:put|sent|made|in|gone|went|submitted|raised|placed|form|done)$/.test(next);

/** Reads a sentence as units: words of known classes, the longest phrases first, and all other words. */
export const unitsOf = (sentence: string): readonly Unit[] => {
  const tokens = Array.from(sentence.matchAll(token)).flatMap(({ 0: text, index }) =>
    inFull(plain(text), index, index + text.length, /^\p{Lu}/u.test(text)),
  );
  const aboutDuty = /\b(?:questions?|quer(?:y|ies)|notes?|scripts?|prescriptions?|results?|certificates?|appointments?)\b/i.test(
    sentence,
  );
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
    if (
      of === 'other' &&
      isGpPlace(word, tokens[i - 1]?.word, tokens[i + 1]?.word, tokens[i - 2]?.word, tokens[i + 2]?.word, aboutDuty)
    )
      of = 'gp';
    if (of === 'other' && isColleague(tokens, i)) {
      of = 'hospital';
      taken = 2;
      word = `${word} ${tokens[i + 1]?.word}`;
    }
    if (of === 'other' && /n't$/.test(word)) of = 'not';
    // "Not unreasonable", "not averse".
    if (of === 'other' && /^(?:un(?:reasonable|happy|fair|willing|wise|helpful|welcome|kind)|averse|amiss)$/.test(word)) {
      const not = units.findLastIndex((unit) => unit.of === 'not');
      if (not >= 0 && units.length - not <= 3) units[not] = { ...(units[not] as Unit), of: 'skip' };
    }
    // "Last May", "in May": a month.
    if (
      word === 'may' &&
      /^(?:last|in|since|this|next|early|late|mid|until|till|by|\d{1,2}(?:st|nd|rd|th)?)$/.test(tokens[i - 1]?.word ?? '')
    )
      of = 'other';
    // "OP request put in by us": a thing, and nobody who asks.
    if (of === 'please' && /^requests?$/.test(word) && isThing(units.at(-1), tokens[i + taken]?.word ?? '')) of = 'other';
    // "No reason why the practice should not": the two cancel out.
    if (of === 'not' && units.at(-1)?.of !== 'not' && units.some((unit) => unit.word === 'no reason')) of = 'skip';
    // "Your GP's secretary", "practice pharmacist": one of theirs.
    if (
      of === 'hospital' &&
      units.at(-1)?.of === 'gp' &&
      /^(?:secretar(?:y|ies)|nurses?|pharmacist|staff|team|reception|physio)$/.test(word)
    )
      of = 'gp';
    units.push({ word, of, start: tokens[i]?.start ?? 0, end: tokens[i + taken - 1]?.end ?? 0 });
    i += taken;
  }
  // "You will, I know, see to it": what stands between the commas changes nothing.
  return units.map((unit, i) => {
    const isComma = unit.word === ',';
    const inside = isComma && units[i + 1]?.of === 'skip' && units[i + 2]?.word === ',';
    const closing = isComma && units[i - 1]?.of === 'skip' && units[i - 2]?.word === ',';
    return inside || closing ? { ...unit, of: 'skip' as const, word: '' } : unit;
  });
};

/** The words of a run of units, as they stand in the sentence; '' where there are none. */
export const wordsIn = (text: string, units: readonly Unit[]): string =>
  units.length ? text.slice(units[0]?.start, units.at(-1)?.end) : '';
