import type { Passage } from '../../model/page';
import type { ColumnRole } from './columns';
import type { MedicineEntry } from './entry';

/**
 * The medicine with one more field, or one more line of its card.
 *
 * @param between what stands between it and what is there already: a blank where both are controls of one row
 */
export function withDetail(entry: MedicineEntry, passage: Passage, role: ColumnRole, between = ' ; '): MedicineEntry {
  const text = passage.text.trim();
  const words = `${entry.words} | ${role === 'answer' ? `${passage.label}: ${text}` : text}`;
  const add = (field: string, more: string): string => (field ? `${field}${between}${more}` : more);
  switch (role) {
    case 'strength':
      return { ...entry, name: `${entry.name} ${text}`, words };
    case 'duration':
      return { ...entry, duration: add(entry.duration, inUnitOf(passage.label, text)), words };
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

/** "5" in a field or column "Duration (weeks)" is five weeks. */
export function inUnitOf(label: string, text: string): string {
  const unit = /\b(weeks?|months?)\b/i.exec(label)?.[1];
  return unit && /^\d{1,3}$/.test(text) ? `${text} ${unit.toLowerCase()}` : text;
}
