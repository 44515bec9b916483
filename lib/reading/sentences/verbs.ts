import { isIdiom } from './idioms';
import { shortestSlip, slipsOf } from './slips';
import type { Unit } from './units';
import { alsoNouns, irregular, type VerbClass, verbClasses } from './verb-lexicon';

/** The form that a verb stands in. */
export type VerbForm = 'base' | 'past' | 'ing';

/** A verb as it was read: by its dictionary form, with its second word where it has one. */
export interface Verb {
  readonly lemma: string;
  readonly form: VerbForm;
  readonly classes: ReadonlySet<VerbClass>;
  /** Where it ends: the unit after its own word. Its second word may stand further on. */
  readonly at: number;
}

const classesOf = new Map<string, Set<VerbClass>>();
for (const [of, lemmas] of Object.entries(verbClasses) as [VerbClass, readonly string[]][]) {
  for (const lemma of lemmas) classesOf.set(lemma, (classesOf.get(lemma) ?? new Set()).add(of));
}

const vowel = /[aeiou]/;

/** "stop" doubles its last letter before an ending. */
const doubles = (word: string): boolean => /(?:^|[^aeiou])[aeiou][bdgmnpt]$/.test(word) && word.length <= 4;

const formsOf = (lemma: string): readonly (readonly [string, VerbForm])[] => {
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : doubles(lemma) ? lemma + lemma.at(-1) : lemma;
  const y = lemma.endsWith('y') && !vowel.test(lemma.at(-2) ?? '');
  const past = irregular[lemma] ?? [y ? `${lemma.slice(0, -1)}ied` : `${stem}ed`];
  const third = y ? `${lemma.slice(0, -1)}ies` : /(?:s|x|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  return [
    [lemma, 'base'],
    [third, 'base'],
    ...past.map((word): readonly [string, VerbForm] => [word, 'past']),
    [`${lemma.endsWith('ee') ? lemma : stem}ing`, 'ing'],
  ];
};

/** Each form of each verb's first word, with that word. */
const words = new Map<string, { readonly first: string; readonly form: VerbForm }>();
for (const lemma of classesOf.keys()) {
  const first = lemma.split(' ')[0] as string;
  for (const [word, form] of formsOf(first)) if (!words.has(word)) words.set(word, { first, form });
}

/** "Refer" in the spellings of hurried hands: one f, one r, two r's. */
const refers = /^(re-?)?re+f+(?:er+(s|red|ed|ring|ing)?|'(d))$/;

/** Whether a word is a form of a known verb, whatever it is here. */
export const isVerbForm = (word: string): boolean => words.has(word) || refers.test(word);

/** Verbs by which work is handed on most, long enough to be known when a letter is lost, doubled or swapped with the next. */
const hurried = [
  'arrange',
  'organise',
  'prescribe',
  'certify',
  'monitor',
  'continue',
  'commence',
  'follow',
  'review',
  'inform',
  'provide',
  'contact',
  'discuss',
  'request',
];
for (const lemma of hurried) {
  for (const [word, form] of formsOf(lemma))
    for (const slip of slipsOf(word))
      if (slip.length >= shortestSlip && !words.has(slip)) words.set(slip, { first: lemma, form });
}

/** How many words may stand between the parts of a verb: "chase this result up". */
const widest = 5;
/** These follow at once, or open a phrase of their own. */
const closes = /^(?:to|on|at|for|from|with|upon|about|in|into)$/;

/** What may stand before a word that is a noun as well, where it is the verb. */
const beforeVerb: ReadonlySet<string> = new Set([
  'to',
  'please',
  'will',
  'modal',
  'gp',
  'hospital',
  'you',
  'patient',
  'and',
  'not',
  'mark',
  'told',
  'who',
  'if',
  'have',
  'was',
  'already',
]);

const longestName = 3;

/** Where a name of several words begins with one of the hospital or the GP: "ward sign-off desk"; -1 where it does not. */
export const nameStart = (units: readonly Unit[], last: number): number => {
  for (let i = last; i >= 0 && last - i <= longestName; i -= 1) {
    const { of, word } = units[i] as Unit;
    if (of === 'hospital' || of === 'gp') return i < last ? i : -1;
    if (of !== 'other' || !/^[a-z][a-z-]*$/.test(word) || words.has(word)) return -1;
  }
  return -1;
};

const isNoun = (units: readonly Unit[], at: number): boolean => {
  let i = at - 1;
  while (units[i]?.of === 'skip') i -= 1;
  const before = units[i];
  // "CNS Wendy rings": the name is one with whoever it belongs to.
  if (before?.of === 'other' && (units[i - 1]?.of === 'hospital' || units[i - 1]?.of === 'gp')) return false;
  // "The ward's discharge desk looks at": the verb of a longer name stands in the third person.
  if (/[^s]s$/.test(units[at]?.word ?? '') && nameStart(units, i) >= 0) return false;
  return before !== undefined && !beforeVerb.has(before.of);
};

const alike = new Set(['put', 'set', 'let', 'read', 'run']);

const isThing = (units: readonly Unit[], at: number): boolean =>
  /(?:al|rals|request|requests|form|forms|card|slip)$/.test(units[at]?.word ?? '');

const isParticiple = (units: readonly Unit[], at: number): boolean => {
  let i = at - 1;
  while (units[i]?.of === 'skip' || units[i]?.of === 'already' || units[i]?.of === 'not') i -= 1;
  // "Referral put through by us": a thing, and nobody who puts it.
  return units[i]?.of === 'was' || units[i]?.of === 'have' || (i === at - 1 && isThing(units, i));
};

const helps = /^(?:do|does|did|has|have|had|having)$/;

/** "Does not need", "have sent", "did attend": helps another verb. */
const isAuxiliary = (units: readonly Unit[], at: number): boolean => {
  let i = at + 1;
  while (units[i]?.of === 'skip' || units[i]?.of === 'already' || units[i]?.of === 'hospital' || units[i]?.of === 'you') i += 1;
  const next = units[i];
  return next !== undefined && (next.of === 'not' || next.of === 'was' || words.has(next.word) || next.of === 'done');
};

/** "To put in", "can the surgery put in": still to do, where "put in" alone is done. */
const isToBePut = (units: readonly Unit[], at: number): boolean =>
  /^(?:to|please|modal|will)$/.test(units[at - 1]?.of ?? '') ||
  (/^(?:gp|you|hospital)$/.test(units[at - 1]?.of ?? '') &&
    units.slice(Math.max(0, at - 4), at - 1).some(({ of }) => of === 'modal' || of === 'please'));

/** The verb at a place among the units; null where there is none. */
export const verbAt = (units: readonly Unit[], at: number): Verb | null => {
  const word = units[at]?.word ?? '';
  const slip = refers.exec(word);
  if (slip) {
    const ending = slip[2] ?? slip[3] ?? '';
    const form = ending === 'red' || ending === 'ed' || ending === 'd' ? 'past' : ending.endsWith('ing') ? 'ing' : 'base';
    const lemma = slip[1] || units[at - 1]?.word === 're' ? 're-refer' : 'refer';
    return { lemma, form, classes: classesOf.get(lemma) as Set<VerbClass>, at };
  }
  const known = words.get(word === 'put in' && isToBePut(units, at) ? 'put' : word);
  // "Was put forward", "have set this up": the same word is the participle.
  const found = known && alike.has(word) && isParticiple(units, at) ? { first: known.first, form: 'past' as const } : known;
  // "GP to 2ww ENT".
  if (/^(?:2ww|usc|ref)$/.test(word) && /^(?:to|please)$/.test(units[at - 1]?.of ?? ''))
    return { lemma: 'refer', form: 'base', classes: classesOf.get('refer') as Set<VerbClass>, at };
  if (isIdiom(units, at)) return null;
  if (word === 'obliged' || (helps.test(word) && isAuxiliary(units, at))) return null;
  // "The monitoring", "lung function testing": nouns of their own.
  if (found?.form === 'ing' && units[at - 1]?.of === 'own') return null;
  if (
    found?.form === 'ing' &&
    units[at - 1]?.of === 'other' &&
    !/^(?:of|mind|after|before|without|than|whilst|while|needs|when)$/.test(units[at - 1]?.word ?? '') &&
    verbAt(units, at - 1) === null
  )
    return null;
  if (!found || (found.form === 'base' && alsoNouns.has(found.first) && isNoun(units, at))) return null;
  for (
    let i = at + 1;
    i <= Math.min(units.length - 1, at + widest) && units[i]?.of !== 'mark' && units[i]?.of !== 'and';
    i += 1
  ) {
    const classes = classesOf.get(`${found.first} ${units[i]?.word}`);
    if (classes && (i === at + 1 || !closes.test(units[i]?.word ?? '') || (i === at + 2 && units[at + 1]?.word === 'it'))) {
      // "Check in a month" is to check; "write up" is another thing than to write.
      const particle = units[i]?.word ?? '';
      const all = closes.test(particle) ? new Set([...classes, ...(classesOf.get(found.first) ?? [])]) : classes;
      return { lemma: `${found.first} ${units[i]?.word}`, form: found.form, classes: all, at };
    }
  }
  const classes = classesOf.get(found.first);
  return classes ? { lemma: found.first, form: found.form, classes, at } : null;
};
