import { find, oneLine, textOf } from './dom';
import { type DraftPart, draftPart } from './draft';
import { isEditedInPlace, listsSupply } from './panes';
import type { Grid } from './tables';
import type { Context, Walk } from './walk-context';

/** Reads a grid: its header's cells as labels, those of its rows as cells named by their column. */
export const visitGrid = (walk: Walk, element: Element, grid: Grid, context: Context): void => {
  walk.flow.flush(context);
  for (const taken of grid.taken) walk.consumed.add(taken);
  const table = draftPart('table', grid.title);
  context.part.items.push(table);
  const { tab, fieldsOnly } = context;

  const isEdited = fieldsOnly && (isEditedInPlace(element) || listsSupply(element));
  const addRow = (): DraftPart => {
    const row = draftPart('group');
    table.items.push(row);
    return row;
  };
  const addCell = (cell: Element, row: DraftPart, place: Omit<Context, 'part'>): DraftPart => {
    const part = draftPart('group');
    row.items.push(part);
    walk.visitOwn(cell, { part, ...place });
    return part;
  };

  const headerRow = addRow();
  const label = { role: 'label', label: context.label, tab, fieldsOnly: false } as const;
  const header = grid.header.map((cell) => addCell(cell, headerRow, label));
  const columns = grid.header.map((cell) => oneLine(textOf(cell)));
  const rows: DraftPart[][] = [];
  table.grid = { title: grid.title, header, rows };
  if (grid.abridged) walk.lists.note(element, table, grid.abridged);

  const addCells = (cells: readonly Element[]): void => {
    const row = addRow();
    // On a hidden tab a row counts by its fields: its other cells say what they are about.
    const holdsField =
      fieldsOnly && (isEdited || cells.some((cell) => find(cell, 'input, select, textarea, [contenteditable]') !== null));
    const drafts = cells.map((cell, place) =>
      addCell(cell, row, { role: 'cell', label: columns[place] ?? '', tab, fieldsOnly: fieldsOnly && !holdsField }),
    );
    rows.push(drafts);
  };
  const addRows = (from: number): void => {
    for (let at = from; at < grid.rows.length; at += 1) {
      if (walk.stretches.over) {
        walk.stretches.later(() => addRows(at));
        return;
      }
      addCells(grid.rows[at] ?? []);
    }
  };
  addRows(0);
};
