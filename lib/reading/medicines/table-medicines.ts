import type { Cell, Page, Passage, Table } from '../../model/page';
import { evidenceFrom } from '../evidence';
import { type ColumnRole, columnRole, isOtherTable, isTimeOfDay } from './columns';
import { inUnitOf } from './details';
import { writtenDuration } from './durations';
import type { MedicineEntry } from './entry';
import { listState, medicinesHeading } from './headings';
import { nameEnd, nameStart, startsMedicine } from './names-in-lines';
import { normalise } from './normalise';
import { quantityInColumn } from './quantity';

/** The medicines of a table, and whether it is a table of medicines at all. */
export interface TableMedicines {
  readonly listed: boolean;
  readonly entries: readonly MedicineEntry[];
}

const spoken = new Set<Passage['role']>(['text', 'cell', 'value', 'editor', 'choice']);
/** Potassium in mmol/L is a result, and no medicine. */
const isLabUnit =
  /^\s*(?:[mµu]mol\/l|[mun]?g\/(?:l|dl|ml)|i?u\/l|m?iu\/(?:l|ml)|(?:x ?)?10[\^*]?9\/l|ml\/min(?:\/1\.73\s?m2?)?|kpa|mmhg|bpm)\s*$/i;
const ditto = /^\s*(?:then|followed by|reducing to|reduce to|ditto|as above|"|''|”|↓|→|-|–)?\s*(?:then)?\s*:?\s*$/i;

/** The medicines of a data table or grid, one a row; taper rows belong to the medicine above. */
export function medicinesInTable(page: Page, table: Table, counts: (passage: Passage) => boolean): TableMedicines {
  const text = (cell: Cell | undefined): string => (cell ? wordsOf(page, cell, counts) : '');
  const kind = medicinesHeading(table.title) ?? medicinesHeading(sectionOf(page, table));
  const nothing = { listed: false, entries: [] };
  if (kind === 'other' || isOtherTable(table.columns)) return nothing;
  if (table.rows.some(([, ...rest]) => rest.some((cell) => isLabUnit.test(cell.text)))) return nothing;
  const roles = rolesOf(table, (cell) => text(cell));
  if (!roles) return nothing;
  const nameAt = roles.indexOf('name');
  const named = table.rows.some((row) => startsMedicine(text(row[nameAt])) > 0);
  const told = kind !== null || roles.some((it) => it === 'directions' || it === 'duration' || it === 'quantity') || named;
  if (!told) return nothing;

  const rows: { entry: MedicineEntry; steps: string[] }[] = [];
  let ended = kind === 'ended';
  for (const row of table.rows) {
    const cells = row.map(text);
    const name = cells[nameAt] ?? '';
    const filled = cells.filter(Boolean);
    const last = rows.at(-1);
    if (filled.length === 0) continue;
    if (filled.length === 1 && startsMedicine(filled[0] ?? '') === 0) {
      const heading = listState(filled[0] ?? '') ?? (medicinesHeading(filled[0] ?? '') === 'ended' ? 'ended' : null);
      if (heading) ended = heading === 'ended';
      else if (last && name === '')
        last.entry = { ...last.entry, notes: `${last.entry.notes} ; ${filled[0]}`, words: `${last.entry.words} | ${filled[0]}` };
      continue;
    }
    if (last && (ditto.test(name) || (/^\s*then\b/i.test(name) && startsMedicine(name.replace(/^\s*then\b/i, '')) === 0))) {
      last.steps.push(stepOf(cells, roles, nameAt));
      continue;
    }
    if (!isName(name, kind !== null || !named)) continue;
    rows.push({ entry: entryOf(page, table, row, cells, roles, nameAt, ended), steps: [] });
  }
  return {
    listed: true,
    entries: rows.map(({ entry, steps }) => ({ ...entry, steps, words: [entry.words, ...steps].join('\n') })),
  };
}

/** Any words but "None" and the like may be a name where the table is one of medicines. */
function isName(name: string, anyName: boolean): boolean {
  if (/^\W*$|^(?:none|nil|no\b|n\/a|not applicable|add|search|select|total|please|allerg)/i.test(name)) return false;
  return anyName
    ? /[A-Za-z]{3}/.test(name)
    : startsMedicine(name) > 0 || (/^[A-Za-z]{4}/.test(name) && name.split(/\s+/).length <= 7);
}

function entryOf(
  page: Page,
  table: Table,
  row: readonly Cell[],
  cells: readonly string[],
  roles: readonly (ColumnRole | null)[],
  nameAt: number,
  ended: boolean,
): MedicineEntry {
  const of = (role: ColumnRole): string[] =>
    cells.flatMap((cell, at) => (roles[at] === role && cell ? [inWords(table.columns[at] ?? '', role, cell)] : []));
  // "Qty or days: 112 tabs".
  const durations = of('duration');
  const isCount = (it: string): boolean =>
    writtenDuration(normalise(it)) === null &&
    !/^\s*\d{1,3}\b\s*(?:$|[,;(])/.test(it) &&
    quantityInColumn(normalise(it)) !== null;
  const whole = cells[nameAt] ?? '';
  const from = nameStart(whole);
  const end = from + nameEnd(whole.slice(from));
  const merged = /[a-z0-9]/i.test(whole.slice(end)) && startsMedicine(whole) > 0;
  const name = merged ? whole.slice(from, end) : whole.slice(from);
  const answers = cells.flatMap((cell, at) => (roles[at] === 'answer' && cell ? [`${table.columns[at]}: ${cell}`] : []));
  const notes = [...cells.filter((_, at) => roles[at] === 'notes' || roles[at] === null), ...answers].filter(Boolean);
  const cell = row[nameAt];
  const passage = cell?.passages.map((id) => page.passages[id]).find((it) => it && spoken.has(it.role) && it.text.trim());
  return {
    name: [name, ...of('strength').filter((it) => !name.toLowerCase().includes(it.toLowerCase()))].join(' '),
    directions: [whole.slice(0, from), merged ? whole.slice(end) : '', ...of('directions')].filter(Boolean).join(' , '),
    duration: durations
      .filter((it) => !isCount(it))
      .join(' ; ')
      .replace(/ ; (?=(?:days?|weeks?|months?)\b)/i, ' '),
    quantity: [...of('quantity'), ...durations.filter(isCount)].join(' ; '),
    notes: notes.join(' ; '),
    steps: [],
    ended,
    words: cells
      .flatMap((it, at) => (it && roles[at] !== 'ignored' ? [roles[at] === 'answer' ? `${table.columns[at]}: ${it}` : it] : []))
      .join(' | '),
    evidence: passage
      ? evidenceFrom(passage, passage.text.trim())
      : { quote: whole, passage: cell?.passages[0] ?? 0, place: table.title },
  };
}

/** What a cell says together with its column's name: "1" below "Morning", "4" below "Duration (weeks)". */
function inWords(column: string, role: ColumnRole, cell: string): string {
  if (role === 'duration') return inUnitOf(column, cell);
  if (!isTimeOfDay(column)) return cell;
  return /^[\d.½]+$/.test(cell) && Number(cell) !== 0 ? `${cell} ${column.toLowerCase()}` : cell.replace(/^(?:0|-|–)$/, '');
}

/** A taper row in words: its directions and length. */
function stepOf(cells: readonly string[], roles: readonly (ColumnRole | null)[], nameAt: number): string {
  return cells
    .map((cell, at) =>
      !cell
        ? ''
        : roles[at] === 'duration' && /^\d{1,3}$/.test(cell)
          ? `for ${cell} days`
          : roles[at] === 'ignored' || (at === nameAt && ditto.test(cell))
            ? ''
            : cell,
    )
    .filter(Boolean)
    .join(' ');
}

/** What each column holds: by its name, or by the rows where the table has no names. Null where no column can hold the medicine. */
function rolesOf(table: Table, text: (cell: Cell | undefined) => string): (ColumnRole | null)[] | null {
  const width = Math.max(table.columns.length, ...table.rows.map((row) => row.length), 0);
  if (width === 0) return null;
  const roles: (ColumnRole | null)[] = Array.from({ length: width }, (_, at) => columnRole(table.columns[at] ?? ''));
  const share = (at: number): number => table.rows.filter((row) => startsMedicine(text(row[at])) > 0).length;
  const byName = roles.indexOf('name');
  const best = roles.map((_, at) => share(at)).reduce((most, it, at, all) => (it > (all[most] ?? 0) ? at : most), 0);
  if (share(best) > 0 && (byName < 0 || share(byName) === 0)) {
    if (byName >= 0) roles[byName] = 'notes';
    roles[best] = 'name';
  }
  const nameAt = roles.indexOf('name');
  if (nameAt < 0) return null;
  return roles.map((role, at) => {
    if (at === nameAt) return 'name';
    if (role === 'name') return 'directions';
    if (role === null || role === 'notes')
      return holdsSupply(table.rows.map((row) => text(row[at])))
        ? 'quantity'
        : (role ?? (table.columns[at] ? 'notes' : 'directions'));
    return role;
  });
}

/** A column that mostly says how long, whatever it is called: "To take out: 3/7". */
function holdsSupply(cells: readonly string[]): boolean {
  const filled = cells.filter(Boolean);
  const lengths = filled.filter((it) =>
    /^\W*(?:\d{1,3} ?(?:\/ ?(?:7|52|12)|days?|d|weeks?|wks?|months?)|nil|none)\W*$/i.test(it),
  );
  return lengths.length > 0 && lengths.length * 2 > filled.length && lengths.some((it) => /\d/.test(it));
}

function wordsOf(page: Page, cell: Cell, counts: (passage: Passage) => boolean): string {
  if (cell.passages.every((id) => page.passages[id]?.role === 'label')) return cell.text.trim();
  return cell.passages
    .map((id) => page.passages[id])
    .filter((it): it is Passage => it !== undefined && spoken.has(it.role) && counts(it))
    .map((it) => it.text.trim())
    .join(' ')
    .trim();
}

function sectionOf(page: Page, table: Table): string {
  const id = table.rows.flatMap((row) => row.flatMap((cell) => cell.passages))[0];
  return (id === undefined ? undefined : page.passages[id]?.section) ?? page.parts[table.part]?.name ?? '';
}
