import type { Page, Part, Passage } from '@/lib/model/page';
import type { Profile } from './profile';
import { wordsOf } from './profile-words';
import { phrasesIn, plainWords } from './words';

/** Where the first field of a part stands; its end where it has none. */
export const firstFieldOf = (part: Part, passages: readonly Passage[]): number =>
  passages.find(({ control }) => control !== undefined)?.id ?? part.end;

/** The heading of an earlier entry: its date, or a timeline that it stands in. */
const entry = /^\W*(?:timeline|history|previous|earlier|recent)\b|^\W*\d{1,2}[ /.-](?:\d{1,2}|[a-z]{3,9})[ /.-]\d{2,4}\b/im;

/** An inbox or list in a panel of words alone, with a heading of the same level after it: it stands beside the screen. */
const isBeside = (page: Page, heading: Passage, all: readonly Passage[], profile: Profile): boolean => {
  const held = page.parts[heading.part];
  const words = page.passages.slice(held?.first, held?.end);
  return (
    phrasesIn(plainWords(heading.text), wordsOf(profile).againstHeading).length > 0 &&
    words.some(({ role }) => role === 'text') &&
    !words.some(({ control, role }) => control !== undefined || role === 'button') &&
    all.some(({ id, section, part }) => id > heading.id && section === heading.section && part !== heading.part)
  );
};

/** What stands further down names no screen. */
const mostHeadings = 12;

/** Headings of the screen itself: those in it and, where it has none above its fields, the nearest one before it. */
export const mainHeadings = (page: Page, part: Part, passages: readonly Passage[], profile: Profile): readonly Passage[] => {
  const all = passages
    .filter(({ role, tab, text, section }) => role === 'heading' && !tab && !entry.test(`${section}\n${text}`))
    .slice(0, mostHeadings);
  const beside = all.filter((heading) => isBeside(page, heading, all, profile));
  const inside = all.filter((heading) => !beside.includes(heading) && !beside.some(({ text }) => text === heading.section));
  const firstField = firstFieldOf(part, passages);
  const before = page.passages
    .slice(0, part.first)
    .filter(({ role }) => role === 'heading')
    .slice(-2);
  // "Early pregnancy discharge" over a part that begins with its section "Attendance".
  const over = before.findLast(({ text }) => inside[0]?.section === text);
  if (over) return [over, ...inside.slice(0, 6)];
  return inside.some(({ id }) => id < firstField)
    ? [...inside.slice(0, 6), ...before.slice(-1)]
    : [...before, ...inside.slice(0, 6)];
};
