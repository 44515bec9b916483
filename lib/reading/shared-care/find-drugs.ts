import { isMedicineWord } from '../medicines/names';
import { defaultDrugs, lookAlikes, type SharedCareDrug } from './drugs';

/** A shared-care medicine named in words. */
export interface DrugMention {
  readonly drug: SharedCareDrug;
  /** Where the name stands in the words. */
  readonly index: number;
  readonly end: number;
}

const single = new Map<string, SharedCareDrug>();
const pairs = new Map<string, SharedCareDrug>();
for (const drug of defaultDrugs)
  for (const name of [drug.generic, ...drug.names]) (name.includes(' ') ? pairs : single).set(name, drug);

/** Names long enough that a slip of one or two letters still means them; short brands are too near to plain words. */
const spelt = [...single].filter(([name, drug]) => name.length >= (name === drug.generic ? 7 : 8) && !/\d/.test(name));
const byLetter = Map.groupBy(spelt, ([name]) => name[0] ?? '');
/** Letters that are typed for one another at the start of these names. */
const firstLetters: Readonly<Record<string, string>> = { c: 'cs', s: 'sc', k: 'c', p: 'p', f: 'ph' };
/** A word is looked up once; the cap keeps memory bounded. */
const remembered = new Map<string, SharedCareDrug | null>();
const mostRemembered = 4000;

/** The shared-care medicines named in words, by generic, brand, salt, abbreviation or a likely misspelling. */
export function drugsIn(text: string): DrugMention[] {
  const found: DrugMention[] = [];
  let before = '';
  for (const match of text.matchAll(/[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})/g)) {
    const word = match[0].toLowerCase().replace(/-+$/, '');
    const end = match.index + match[0].length;
    const pair = pairs.get(`${before} ${word}`);
    if (pair) found.push({ drug: pair, index: match.index - before.length - 1, end });
    else if (word.length >= 3) {
      const drug = drugOf(word);
      if (drug) found.push({ drug, index: match.index, end });
    }
    before = word;
  }
  return found;
}

function drugOf(word: string): SharedCareDrug | null {
  const exact = single.get(word);
  if (exact) return exact;
  if (word.length < 6 || word.length > 22) return null;
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const found = lookAlikes.has(word) || isKnownOther(word) ? null : misspelt(word);
  if (remembered.size < mostRemembered) remembered.set(word, found);
  return found;
}

/** The right name of another medicine is no misspelling of this one; a stem alone, as in "azathiopril", says nothing. */
const isKnownOther = (word: string): boolean => isMedicineWord(word) && !single.has(word) && closest(word)?.distance !== 1;

function misspelt(word: string): SharedCareDrug | null {
  const match = closest(word);
  return match && match.distance <= (word.length >= 10 ? 2 : 1) ? match.drug : null;
}

function closest(word: string): { drug: SharedCareDrug; distance: number } | null {
  let best: { drug: SharedCareDrug; distance: number } | null = null;
  for (const letter of firstLetters[word[0] ?? ''] ?? word[0] ?? '') {
    for (const [name, drug] of byLetter.get(letter) ?? []) {
      const least = name.length >= 10 ? 2 : 1;
      if (Math.abs(name.length - word.length) > least) continue;
      const distance = editDistance(word, name);
      if (distance <= least && (!best || distance < best.distance)) best = { drug, distance };
    }
  }
  return best;
}

/** Letters to add, drop, change or swap to get from one word to the other. */
function editDistance(one: string, other: string): number {
  let older: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const now = [row];
    for (let at = 1; at <= other.length; at += 1) {
      const same = one[row - 1] === other[at - 1] ? 0 : 1;
      let least = Math.min((last[at] ?? 0) + 1, (now[at - 1] ?? 0) + 1, (last[at - 1] ?? 0) + same);
      if (row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1])
        least = Math.min(least, (older[at - 2] ?? 0) + 1);
      now.push(least);
    }
    older = last;
    last = now;
  }
  return last[other.length] ?? 0;
}
