import type { Page, Passage } from '../../model/page';
import { columnRole, type ColumnRole } from './columns';
import type { MedicineEntry } from './entry';
import { medicinesHeading, type MedicinesHeading } from './headings';
import { startsMedicine } from './names-in-lines';
import { evidenceOf } from './places';
import { medicinesInText, type ListState } from './text-medicines';

const spoken = new Set<Passage['role']>(['text', 'cell', 'value', 'editor', 'choice']);
/** A card's or form row's further words are short; longer ones are prose of their own. */
const longestDetail = 160;

/** The medicine that further fields and the rest of a card still belong to. */
interface Open {
  entry: MedicineEntry;
  readonly section: string;
  /** Ids from which on the card is over. */
  readonly end: number;
  readonly card: boolean;
}

/**
 * The medicines outside tables: in text fields and editors, cards, definition lists, list lines and forms of one drug.
 *
 * @param inTable passages that a table holds, left out here
 */
export function medicinesInPassages(page: Page, counts: (passage: Passage) => boolean, inTable: ReadonlySet<number>): MedicineEntry[] {
  const found: MedicineEntry[] = [];
  let open: Open | null = null;
  let editor: { key: string; state: ListState } = { key: '', state: 'off' };

  const close = (): void => {
    if (open) found.push(open.entry);
    open = null;
  };
  const start = (entry: MedicineEntry, passage: Passage, card: boolean): void => {
    close();
    open = { entry, section: passage.section, end: cardEnd(page, passage), card };
  };

  const passages = page.passages.filter((it) => spoken.has(it.role) && !inTable.has(it.id) && it.text.trim() !== '' && counts(it));
  passages.forEach((passage, at) => {
    const role = columnRole(passage.label);
    const section = sectionKind(page, passage);
    const current = open as Open | null;
    const mine = current !== null && current.section === passage.section && passage.id < current.end;
    if (passage.role !== 'editor' && passage.control !== 'text' && role && role !== 'name' && mine) {
      current.entry = withDetail(current.entry, passage, role);
      return;
    }
    if (passage.control === 'text' || passage.role === 'editor') {
      close();
      const key = `${passage.label}|${passage.section}|${passage.part}|${passage.control ?? ''}`;
      const own = fieldState(passage, section);
      const state = passage.role === 'editor' && editor.key === key && editor.state !== 'off' ? editor.state : own;
      const read = medicinesInText(passage, state);
      found.push(...read.entries);
      editor = { key, state: read.state };
      return;
    }
    if (passage.control === 'box' || passage.control === 'radio') return;
    const label = medicinesHeading(passage.label);
    if (label === 'other' || section === 'other') return;
    const listed = label ?? section;
    const isNameField = role === 'name' && passage.label !== '';
    if (startsMedicine(passage.label) === 2 && listed !== null) {
      const entry = mine && current.entry.name === passage.label ? withDetail(current.entry, passage, 'directions') : blank(passage.label, passage, listed === 'ended');
      if (mine && current.entry.name === passage.label) current.entry = entry;
      else start({ ...entry, directions: passage.text, words: `${passage.label}: ${passage.text}` }, passage, true);
      return;
    }
    if (listed === null && !isNameField) {
      const read = medicinesInText(passage, 'off');
      if (read.entries.length > 0) close();
      found.push(...read.entries);
      return;
    }
    const next = passages[at + 1];
    const entries = medicinesInText(passage, listed === 'ended' ? 'ended' : 'going-on').entries;
    const [only] = entries;
    if (only && passage.label !== '' && !isNameField && label === null && (role !== null || startsMedicine(passage.text) < 2)) return;
    if (only) {
      if (entries.length > 1) {
        close();
        found.push(...entries);
      } else start(only, passage, true);
    } else if (isNameField && passage.control !== undefined ? isNewName(passage) : isCardName(passage, next)) {
      start(blank(passage.text.trim(), passage, listed === 'ended'), passage, true);
    } else if (mine && current.card && passage.text.length <= longestDetail && !/\ball\b/i.test(passage.text)) {
      current.entry = withDetail(current.entry, passage, role ?? 'directions');
    }
  });
  close();
  return found;
}

/** What a text field is read as: a list of medicines by its label, or by its section where its label does not say otherwise. */
function fieldState(passage: Passage, section: MedicinesHeading): ListState {
  const label = medicinesHeading(passage.label);
  if (label === 'current') return 'going-on';
  if (label === 'ended') return 'ended';
  if (label === 'other' || section === null || section === 'other') return 'off';
  const other = passage.label !== '' && !/^(?:details?|list|lines?|text|free text|body|content|rows?)\b/i.test(passage.label);
  if (other) return 'off';
  return section === 'ended' ? 'ended' : 'going-on';
}

/** What the nearest heading, or else the name of the part around it, says. */
function sectionKind(page: Page, passage: Passage): MedicinesHeading {
  const kind = medicinesHeading(passage.section);
  if (kind || passage.section) return kind;
  let part = page.parts[passage.part];
  for (let up = 0; part && up < 4; up += 1) {
    const named = medicinesHeading(part.name);
    if (named) return named;
    if (part.name) return null;
    part = page.parts[part.parent];
  }
  return null;
}

/** A card ends with the small part that holds it; where the parts tell nothing, with the section. */
function cardEnd(page: Page, passage: Passage): number {
  const part = page.parts[passage.part];
  if (!part) return Number.POSITIVE_INFINITY;
  const size = part.end - part.first;
  if (size > 1 && size <= 14 && (part.kind === 'group' || part.kind === 'list' || part.kind === 'section')) {
    const starts = page.passages.slice(part.first, part.end).filter((it) => it.role !== 'label' && startsMedicine(it.text) === 2).length;
    if (starts <= 1) return part.end;
  }
  return Number.POSITIVE_INFINITY;
}

const isNewName = (passage: Passage): boolean => /^[A-Za-z]{3}/.test(passage.text.trim()) && passage.text.length <= 80 && !/^(?:none|nil|no\b|not |n\/a|select|choose|please|search|add\b)/i.test(passage.text.trim());

/** A few words without figures, with a dose in the next part of the card. */
function isCardName(passage: Passage, next: Passage | undefined): boolean {
  const text = passage.text.trim();
  if (passage.control || !next || next.control || next.section !== passage.section || !/^[A-Z][A-Za-z' /-]{3,50}$/.test(text)) return false;
  return /^(?:\d|one\b|two\b|take\b|half\b)/i.test(next.text.trim()) && startsMedicine(`${text} ${next.text.trim()}`) === 2;
}

function blank(name: string, passage: Passage, ended: boolean): MedicineEntry {
  return { name, directions: '', duration: '', quantity: '', notes: '', steps: [], ended, words: passage.text.trim(), evidence: evidenceOf(passage, passage.text.trim()) };
}

function withDetail(entry: MedicineEntry, passage: Passage, role: ColumnRole): MedicineEntry {
  const text = passage.text.trim();
  const words = `${entry.words} | ${role === 'answer' ? `${passage.label}: ${text}` : text}`;
  const add = (field: string, more: string): string => (field ? `${field} ; ${more}` : more);
  switch (role) {
    case 'strength':
      return { ...entry, name: `${entry.name} ${text}`, words };
    case 'duration':
      return { ...entry, duration: add(entry.duration, durationText(passage)), words };
    case 'quantity':
      return { ...entry, quantity: add(entry.quantity, text), words };
    case 'answer':
      return { ...entry, notes: add(entry.notes, `${passage.label}: ${text}`), words };
    case 'notes':
      return { ...entry, notes: add(entry.notes, text), words };
    case 'ignored':
      return entry;
    case 'name':
    case 'directions':
      return { ...entry, directions: add(entry.directions, text), words };
  }
}

/** "5" in a field "Duration (weeks)" is five weeks. */
function durationText(passage: Passage): string {
  const unit = /\b(weeks?|months?)\b/i.exec(passage.label)?.[1];
  const text = passage.text.trim();
  return unit && /^\d{1,3}$/.test(text) ? `${text} ${unit.toLowerCase()}` : text;
}
