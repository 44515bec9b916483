import { Memory } from '@/lib/model/memory';
import type { SentenceContext } from '../sentences/context';
import type { WordClass } from '../sentences/lexicon';
import { type Unit, unitsOf } from '../sentences/units';
import { namesFitNote } from '../statements/fit-note-words';
import { namesMedicine } from '../statements/medicine-words';
import { withoutQuotes } from '../statements/own-words';
import { namesService } from '../statements/services';
import { namesTest } from '../statements/tests';
import { topicsIn } from '../statements/topics';

/** A sentence with all that its meaning hangs on. */
export interface InPlace {
  readonly text: string;
  readonly lead: string;
  readonly before: string;
  readonly context: SentenceContext;
}

/** A line as the page's own names for the GP and the practice leave it. */
export const placed = ({ text, lead, before, context }: InPlace, calls: (words: string) => string): InPlace => ({
  text: calls(text),
  lead,
  before: calls(before),
  context,
});

/** Classes that say who does what: here one word of a class is as good as another. */
const telling: ReadonlySet<WordClass | 'other'> = new Set([
  'gp',
  'hospital',
  'patient',
  'you',
  'please',
  'told',
  'modal',
  'not',
  'have',
  'was',
  'done',
  'will',
  'already',
]);

/** What is longer was no sentence, and what stands far before it is no longer spoken of. */
const longestText = 600;
const longestBefore = 200;
/** A lead is a label; of what is no label the beginning will do. */
const longestLead = 12;

const kinds = new Memory<string>();

/** The kind of thing that a word names, or the word itself: one test is as good as another. */
const kindOf = (word: string): string => kinds.of(word, () => findKind(word));

function findKind(word: string): string {
  return /\d/.test(word)
    ? '#'
    : word.length < 3
      ? word
      : namesFitNote(word)
        ? 'NOTE'
        : namesMedicine(word)
          ? 'MEDICINE'
          : namesTest(word)
            ? 'TEST'
            : namesService(word)
              ? 'SERVICE'
              : word;
}

const wordOf = ({ word, of }: Unit): string => (of === 'gp' ? 'GP' : /\d/.test(word) ? '#' : word);
const classOf = ({ word, of }: Unit): string => (telling.has(of) ? of.toUpperCase() : of === 'mark' ? word : kindOf(word));

/**
 * What the second reader looks at in a sentence: its words and their classes, alone and in runs, what it is about, whom it addresses
 * and whose list it stands in, and what the lead and the sentence before it speak of. Each sign stands once; the letter in front tells
 * its family.
 */
export function signsOf({ text: whole, lead, before, context: { addressee, owner } }: InPlace): ReadonlySet<string> {
  const signs = new Set<string>();
  const text = withoutQuotes(whole.slice(0, longestText));
  const units = unitsOf(text).filter(({ word }) => word !== '');
  const classes = units.map(classOf);
  addRuns(signs, 'w', ['^', ...units.map(wordOf), '$'], 3);
  addRuns(signs, 'c', ['^', ...classes, '$'], 4);
  const place = `${addressee} ${owner}`;
  signs.add(`p ${place}`).add(`n ${Math.min(9, Math.floor(units.length / 4))}`);
  const there = new Set(classes);
  for (const it of there) {
    if (!/[a-z?]/i.test(it)) continue;
    signs.add(`a ${addressee} ${it}`);
    if (owner) signs.add(`o ${owner} ${it}`);
  }
  for (const it of ['GP', 'YOU', 'HOSPITAL', 'PATIENT', 'NOT', 'PLEASE', 'TOLD'])
    if (there.has(it)) signs.add(`h ${it} ${place}`);
  const topics = [...topicsIn(text)];
  const earlier = [...topicsIn(before.slice(-longestBefore))];
  for (const topic of topics) {
    signs.add(`t ${topic}`).add(`t ${topic} ${place}`);
    for (const it of ['GP', 'NOT', 'PLEASE', 'HOSPITAL']) if (there.has(it)) signs.add(`t ${topic} ${it}`);
    for (const it of earlier) signs.add(`tb ${topic} ${it}`);
  }
  for (const topic of topicsIn(lead)) signs.add(`l ${topic}`).add(`l ${topic} ${there.has('GP')}`);
  for (const topic of earlier) signs.add(`b ${topic}`).add(`b ${topic} ${there.has('GP')}`);
  for (const unit of unitsOf(lead).slice(0, longestLead)) signs.add(`lw ${wordOf(unit)}`);
  for (const unit of unitsOf(before.slice(-longestBefore))) signs.add(`bw ${classOf(unit)}`);
  return signs;
}

/** Runs of up to `most` neighbours, and pairs with one or two words between them. */
function addRuns(signs: Set<string>, family: string, words: readonly string[], most: number): void {
  for (let at = 0; at < words.length; at += 1) {
    for (let length = 1; length <= most && at + length <= words.length; length += 1)
      signs.add(`${family} ${words.slice(at, at + length).join(' ')}`);
    if (at + 2 < words.length) signs.add(`${family} ${words[at]} _ ${words[at + 2]}`);
    if (at + 3 < words.length) signs.add(`${family} ${words[at]} __ ${words[at + 3]}`);
  }
}
