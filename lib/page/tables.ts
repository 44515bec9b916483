import { boxGrid, headedGrid } from './box-grids';
import { columnName, controls, isNameLike, words } from './column-names';
import { attribute, find, findAll, tagName } from './dom';
import type { LongLists } from './long-lists';
import type { IsShown } from './visible';

/** A grid as the page's elements: the header's cells, empty where it has none, and the rows' cells. */
export interface Grid {
  readonly title: string;
  readonly header: readonly Element[];
  readonly rows: readonly (readonly Element[])[];
  /** Other elements whose rows are in it: lists that keep each row in a table of its own below one that holds the header. */
  readonly taken: readonly Element[];
  /** All of its rows where not all of them are in it, as there are many. */
  readonly abridged?: ArrayLike<Element> | undefined;
}

const isBold = (cell: Element): boolean => {
  const bold = find(cell, 'b, strong');
  return bold !== null && words(bold) === words(cell);
};

const looksLikeHeader = (cells: readonly Element[], rows: number): boolean => {
  if (cells.length < 2 || !cells.every(isNameLike)) return false;
  const named = cells.filter((cell) => words(cell) !== '');
  if (named.length < 2) return false;
  if (named.every((cell) => tagName(cell) === 'th' || attribute(cell, 'role') === 'columnheader')) return true;
  const known = named.filter((cell) => columnName.test(words(cell))).length;
  return known >= 2 || (rows > 1 && cells.length > 2 && named.every(isBold));
};

/** Tables that only place a form's labels and controls, or hold other tables, are no data tables. */
const isLayout = (table: Element, rows: readonly (readonly Element[])[]): boolean =>
  ((rows.length <= few || find(table, inner) !== null) && rows.some((row) => row.some((cell) => find(cell, inner) !== null))) ||
  rows.every((row) => row.length < 2);

/** So many rows are looked through as quickly as their table. */
const few = 40;
const inner = 'table, form, [role="grid"]';

const split = (title: string, rows: readonly (readonly Element[])[]): Grid | null => {
  const [first, ...rest] = rows;
  if (!first) return null;
  // A menu above a form is a row of names too, but the rows below it have cells of their own number.
  if (rest.length && rest.filter((row) => Math.abs(row.length - first.length) <= 1).length * 2 < rest.length) return null;
  if (looksLikeHeader(first, rows.length)) return { title, header: first, rows: rest, taken: [] };
  return null;
};

const cellsOf = (rows: readonly HTMLTableRowElement[], isShown: IsShown): Element[][] =>
  rows.filter((row) => isShown(row)).map((row) => Array.from(row.cells).filter((element) => isShown(element)));

/** The rows that belong to a header standing alone in its table: as many cells, in the tables that follow nearby. */
const withRowsBelow = (grid: Grid, table: HTMLTableElement, isShown: IsShown): Grid => {
  let around: Element | null = table;
  for (let level = 0; level < 6 && around; level += 1) {
    around = around.parentElement;
    const below = around ? Array.from(findAll(around, 'table')).filter((other) => table.compareDocumentPosition(other) & 4) : [];
    const taken: Element[] = [];
    const rows: Element[][] = [];
    for (const other of below as HTMLTableElement[]) {
      const cells = cellsOf(Array.from(other.rows), isShown);
      if (!cells.length || cells.some((row) => row.length !== grid.header.length) || isLayout(other, cells)) break;
      taken.push(other);
      rows.push(...cells);
    }
    if (rows.length) return { ...grid, rows, taken };
  }
  return grid;
};

/** A header of two rows as one: a column that spans others gives way to those below it, "Breakfast" and "Tea" under "Doses". */
const underSpans = (rows: readonly (readonly Element[])[]): readonly (readonly Element[])[] => {
  const [over, under, ...rest] = rows as readonly (readonly HTMLTableCellElement[])[];
  if (!over || !under || !over.some(({ colSpan }) => colSpan > 1) || !over.some(({ rowSpan }) => rowSpan === 2)) return rows;
  const below = [...under];
  return [over.flatMap((cell) => (cell.rowSpan === 2 ? [cell] : below.splice(0, cell.colSpan))), ...rest];
};

const nativeGrid = (table: HTMLTableElement, isShown: IsShown, lists: LongLists): Grid | null => {
  const some = lists.rowsOf(table, table.rows);
  const shown = cellsOf(some ?? [], isShown);
  // A filter hides most rows of a list: then what it leaves may stand anywhere.
  const abridged = some && shown.length * 2 > some.length ? table.rows : undefined;
  const rows = abridged ? shown : cellsOf(Array.from(table.rows), isShown);
  if (isLayout(table, rows)) return null;
  const title = table.caption ? words(table.caption) : '';
  const grid = split(title, underSpans(rows));
  if (grid) return grid.rows.length ? { ...grid, abridged } : withRowsBelow(grid, table, isShown);
  // A list without a header: rows of several cells with words, no labels beside fields.
  const wide = rows.filter((row) => row.length >= 3);
  return wide.length === rows.length && rows.length > 1 && !find(table, controls)
    ? { title, header: [], rows, taken: [], abridged }
    : null;
};

const roleCells = '[role="columnheader"], [role="rowheader"], [role="gridcell"], [role="cell"], th, td';

/** Pinned columns keep a row in two or three parts, each with the number of the whole row: a row for each number. */
const joined = (rows: readonly Element[]): readonly (readonly Element[])[] => {
  const byNumber = new Map<string | Element, Element[]>();
  for (const row of rows) {
    const isHeader = find(row, '[role="columnheader"]') !== null;
    const number =
      ['aria-rowindex', 'row-index', 'row-id'].map((name) => attribute(row, name)).find(Boolean) ?? (isHeader ? 'header' : '');
    const parts = byNumber.get(number || row) ?? [];
    byNumber.set(number || row, parts);
    parts.push(row);
  }
  return [...byNumber.values()];
};

/** Whether the rows of a grid stand in several parts: two elements have one row's number. */
const isInParts = (element: Element, all: ArrayLike<Element>): boolean => {
  const first = Array.from({ length: Math.min(all.length, few) }, (_, i) => all[i] as Element);
  return ['aria-rowindex', 'row-index'].some((name) => {
    const number = first.map((row) => attribute(row, name)).find(Boolean) ?? '';
    return /^\d+$/.test(number) && findAll(element, `[role="row"][${name}="${number}"]`).length > 1;
  });
};

/** Cells by the number of their column, where all have one. */
const inOrder = (cells: readonly Element[]): readonly Element[] => {
  const column = (cell: Element): number => Number.parseInt(attribute(cell, 'aria-colindex'), 10);
  return cells.every((cell) => column(cell) > 0) ? [...cells].sort((a, b) => column(a) - column(b)) : cells;
};

const roleGrid = (element: Element, isShown: IsShown, lists: LongLists): Grid | null => {
  const shown = (found: readonly Element[]): Element[] => found.filter((each) => isShown(each));
  const all = findAll(element, '[role="row"], tr');
  // Rows in parts are all read: those left out of one part would be missing in the other.
  const some = isInParts(element, all) ? null : lists.rowsOf(element, all);
  const rows = joined(shown(some ?? Array.from(all))).map((parts) =>
    inOrder(parts.flatMap((row) => shown(Array.from(findAll(row, roleCells))))),
  );
  const grid = split(
    attribute(element, 'aria-label'),
    rows.filter((cells) => cells.length > 0),
  );
  return grid && { ...grid, abridged: some ? all : undefined };
};

/** Reads an element as a grid of data, where it is one: a table, an ARIA grid, or rows of boxes under column names. */
export const gridOf = (element: Element, isShown: IsShown, lists: LongLists): Grid | null => {
  if (tagName(element) === 'table') {
    const role = attribute(element, 'role');
    return role === 'presentation' || role === 'none' ? null : nativeGrid(element as HTMLTableElement, isShown, lists);
  }
  if (/^(?:grid|table|treegrid)$/.test(attribute(element, 'role'))) return roleGrid(element, isShown, lists);
  if (/^(?:tr|tbody|thead|td|th)$/.test(tagName(element))) return null;
  return boxGrid(element, isShown, lists) ?? headedGrid(element, isShown);
};
