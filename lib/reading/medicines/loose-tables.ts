import type { Page, Passage, Table } from '../../model/page';
import { columnRole } from './columns';
import { nameEnd, nameStart, startsMedicine } from './names-in-lines';

/** A column's name is short. */
const longestHeader = 30;
const longestName = 80;
/** A table of medicines has at least so many columns: the medicine, how it is taken, how much there is. */
const leastColumns = 3;

/**
 * Tables of medicines that no mark-up declares: column names one after the other with rows of as many words or fields below them, or
 * medicines each with a few nameless fields.
 *
 * @param counts whether a passage is this patient's and of now
 */
export function looseTables(page: Page, counts: (passage: Passage) => boolean): Table[] {
  const inTable = new Set(page.tables.flatMap(({ rows }) => rows.flatMap((row) => row.flatMap((cell) => cell.passages))));
  const cells = page.passages.filter(
    (it) => !inTable.has(it.id) && it.text.trim() !== '' && (it.role === 'label' || (isCell(it) && counts(it))),
  );
  const found: Table[] = [];
  for (let at = 0; at < cells.length; ) {
    const table = underNames(cells, at) ?? ofNamelessFields(cells, at);
    if (table) found.push(table.table);
    at = table ? table.end : at + 1;
  }
  return found;
}

interface Loose {
  readonly table: Table;
  readonly end: number;
}

const isCell = ({ role }: Passage): boolean => role === 'text' || role === 'value' || role === 'choice' || role === 'cell';

const isHeader = ({ text, control }: Passage): boolean =>
  control === undefined && text.length <= longestHeader && columnRole(text) !== null && startsMedicine(text) < 2;

/** "Medication", "Dose", "Days supplied", and below them as many cells a row. */
function underNames(cells: readonly Passage[], at: number): Loose | null {
  const first = cells[at];
  if (!first || !isHeader(first) || columnRole(first.text) !== 'name') return null;
  let width = 1;
  while (cells[at + width] && isHeader(cells[at + width] as Passage) && cells[at + width]?.section === first.section) width += 1;
  if (width < leastColumns) return null;
  const rows: Passage[][] = [];
  let end = at + width;
  while (startsMedicine(cells[end]?.text ?? '') > 0) {
    // An empty cell at the end of a row leaves no words: the next medicine's name begins the next row.
    const room = cells.slice(end, end + width);
    const next = room.findIndex((it, i) => i > 0 && isNameAlone(it));
    const row = next < 0 ? room : room.slice(0, next);
    if (row.length < leastColumns || (next < 0 && row.length < width) || row.some((it) => it.section !== first.section)) break;
    rows.push(row);
    end += row.length;
  }
  return rows.length
    ? {
        table: tableOf(
          cells.slice(at, at + width).map((it) => it.text),
          rows,
        ),
        end,
      }
    : null;
}

/** A medicine's name alone, then fields without a name of their own. */
function ofNamelessFields(cells: readonly Passage[], at: number): Loose | null {
  const rows: Passage[][] = [];
  let end = at;
  for (let name = cells[end]; name && isNameAlone(name); name = cells[end]) {
    const { text, section } = name;
    const row = [name];
    for (
      let next = cells[end + row.length];
      next && isNameless(next, text) && next.section === section;
      next = cells[end + row.length]
    )
      row.push(next);
    if (row.length < leastColumns) break;
    rows.push(row);
    end += row.length;
  }
  return rows.length ? { table: tableOf([], rows), end } : null;
}

const isNameAlone = ({ text, control }: Passage): boolean =>
  control === undefined &&
  text.length <= longestName &&
  startsMedicine(text) === 2 &&
  nameStart(text) + nameEnd(text.slice(nameStart(text))) >= text.trimEnd().length;

const isNameless = ({ control, label }: Passage, name: string): boolean =>
  control !== undefined && control !== 'text' && control !== 'box' && (label === '' || label === name);

const tableOf = (columns: readonly string[], rows: readonly (readonly Passage[])[]): Table => ({
  part: rows[0]?.[0]?.part ?? 0,
  title: rows[0]?.[0]?.section ?? '',
  columns,
  rows: rows.map((row) => row.map(({ text, id }) => ({ text, passages: [id] }))),
  tab: rows[0]?.[0]?.tab ?? '',
});
