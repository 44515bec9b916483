import { find, oneLine, textOf } from './dom';
import { type DraftPart, draftPart } from './draft';
import type { Grid } from './tables';
import type { Context, Walk } from './walk-context';

/** Reads a grid: its header's cells as labels, those of its rows as cells named by their column. */
export const visitGrid = (walk: Walk, grid: Grid, context: Context): void => {
  walk.flow.flush(context);
  for (const element of grid.taken) walk.consumed.add(element);
  const table = draftPart('table', grid.title);
  context.part.items.push(table);
  const { tab, fieldsOnly } = context;

  const addRow = (): DraftPart => {
    const row = draftPart('group');
    table.items.push(row);
    return row;
  };
  const addCell = (element: Element, row: DraftPart, place: Omit<Context, 'part'>): DraftPart => {
    const part = draftPart('group');
    row.items.push(part);
    const within = { part, ...place };
    walk.visitChildren(element, within);
    walk.flow.flush(within);
    return part;
  };

  const headerRow = addRow();
  const label = { role: 'label', label: context.label, tab, fieldsOnly: false } as const;
  const header = grid.header.map((element) => addCell(element, headerRow, label));
  const columns = grid.header.map((element) => oneLine(textOf(element)));
  const rows = grid.rows.map((cells) => {
    const row = addRow();
    // On a hidden tab a row counts by its fields: its other cells say what they are about.
    const holdsField =
      fieldsOnly && cells.some((element) => find(element, 'input, select, textarea, [contenteditable]') !== null);
    return cells.map((element, place) =>
      addCell(element, row, { role: 'cell', label: columns[place] ?? '', tab, fieldsOnly: fieldsOnly && !holdsField }),
    );
  });
  table.grid = { title: grid.title, header, rows };
};
