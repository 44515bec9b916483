import type { Page, Part, Passage } from '../../model/page';
import { type ColumnRole, columnRole } from './columns';
import { writtenDuration } from './durations';
import { blank, type MedicineEntry } from './entry';
import { timesADay } from './frequency';
import { medicinesHeading } from './headings';
import { startsMedicine } from './names-in-lines';
import { normalise } from './normalise';

/** A card is small; a part with more in it is a whole list. */
export const mostInCard = 16;

/** A card ends with the small part that holds it; where the parts tell nothing, with the section. */
export function cardEnd(page: Page, passage: Passage): number {
  const part = page.parts[passage.part];
  if (!part || part.end - part.first < 2 || !isOneCard(page, part)) return Number.POSITIVE_INFINITY;
  // The name and a button may stand in a part of their own, the card's head.
  let card = part;
  for (let up = page.parts[part.parent]; up && isOneCard(page, up); up = page.parts[up.parent]) card = up;
  return card.end;
}

const isOneCard = (page: Page, { first, end }: Part): boolean =>
  end - first <= mostInCard &&
  page.passages.slice(first, end).filter((it) => it.role !== 'label' && it.role !== 'option' && startsMedicine(it.text) === 2)
    .length <= 1;

/** What stands in a field for a drug's name, known or not. */
export const isNewName = (passage: Passage): boolean =>
  /^[A-Za-z]{3}/.test(passage.text.trim()) &&
  passage.text.length <= 80 &&
  !/^(?:none|nil|no\b|not |n\/a|select|choose|please|search|add\b|(?:yes|true|false|discharge|clinic|in-?patient|out-?patient|regular|repeat|acute|routine|urgent|unknown|other|pending|complete)\b)/i.test(
    passage.text.trim(),
  );

/** Directions and a supply stand below it in fields of their own: whatever it names is a medicine, known or not. */
export function isCardHeading(page: Page, passage: Passage): boolean {
  if (passage.role !== 'heading' || !isNewName(passage) || passage.text.trim().split(/\s+/).length > 6) return false;
  if (medicinesHeading(passage.text) !== null) return false;
  const roles = new Set(
    page.passages
      .slice(passage.id + 1, passage.id + 1 + mostInCard)
      .filter((it) => it.section === passage.text && it.control !== undefined && it.role !== 'option')
      .map((it) => columnRole(it.label)),
  );
  return roles.has('directions') && (roles.has('duration') || roles.has('quantity'));
}

/** What stands beside "Medicine" in a list of names and values, with its dose or supply next. */
export const isNameBeside = (passage: Passage, next: Passage | undefined): boolean =>
  /^(?:medicines?|medications?|drugs?|item|product|preparation)(?: name)?:?$/i.test(passage.label.trim()) &&
  isNewName(passage) &&
  passage.text.trim().split(/\s+/).length <= 6 &&
  next !== undefined &&
  ['directions', 'duration', 'quantity', 'strength'].includes(columnRole(next.label) ?? '');

/** A few words without figures, with a dose in the next part of the card. */
export function isCardName(passage: Passage, next: Passage | undefined): boolean {
  const text = passage.text.trim();
  if (passage.control || !next || next.control || next.section !== passage.section || !/^[A-Z][A-Za-z' /-]{3,50}$/.test(text))
    return false;
  return /^(?:\d|one\b|two\b|take\b|half\b)/i.test(next.text.trim()) && startsMedicine(`${text} ${next.text.trim()}`) === 2;
}

/** A medicine's name alone, with its directions in the next words of the same part: a card without a heading over it. */
export function isLooseCard(passage: Passage, next: Passage | undefined): boolean {
  const text = passage.text.trim();
  if (
    passage.control ||
    passage.label ||
    text.length > 80 ||
    startsMedicine(text) < 2 ||
    !next ||
    (next.control !== undefined && next.role !== 'editor') ||
    next.part !== passage.part
  )
    return false;
  const directions = normalise(next.text);
  return next.text.length <= 80 && (timesADay(directions) !== null || writtenDuration(directions) !== null);
}

/** "How long 5/7": a card's line that begins with the name of what it holds. */
export function runInRole({ label, text, control }: Passage): ColumnRole | null {
  if (label || control) return null;
  const name =
    /^(how long|how taken|how|for|dose|directions?|duration|supply|supplied|quantity|qty|route|frequency|take|when|days|length|comments?|notes?)\b:?\s+\S/i.exec(
      text,
    )?.[1];
  return name ? (/^(?:how|take)$/i.test(name) ? 'directions' : /^for$/i.test(name) ? 'duration' : columnRole(name)) : null;
}

/** A one-line block for a drug's name, with its dose or supply in the next: a cell of a form, not a text. */
export const isFormCell = (passage: Passage, next: Passage | undefined): boolean =>
  isNewName(passage) &&
  !passage.text.includes('\n') &&
  next !== undefined &&
  next.label !== passage.label &&
  ['directions', 'duration', 'quantity', 'strength'].includes(columnRole(next.label) ?? '');

/** A field whose label is the dose, with the medicine's name in the label before it: "Clopidogrel 75 mg", "1 OM", what is supplied. */
export const underItsName = (page: Page, passage: Passage, ended: boolean): MedicineEntry | null => {
  const [name, dose] = page.passages.slice(Math.max(0, passage.id - 2), passage.id);
  const isBelow =
    passage.control !== undefined &&
    dose?.role === 'label' &&
    dose.text === passage.label &&
    name?.role === 'label' &&
    startsMedicine(name.text) === 2 &&
    startsMedicine(dose.text) < 2 &&
    timesADay(normalise(dose.text)) !== null;
  const directions = `${dose?.text} ; ${passage.text}`;
  return isBelow ? { ...blank(name.text, name, ended), directions, words: `${name.text}: ${directions}` } : null;
};
