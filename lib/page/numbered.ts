import type { Cell, Part, Passage, PassageRole, Table } from '@/lib/model/page';
import { oneLine } from './dom';
import type { DraftItem, DraftPart, DraftPassage } from './draft';

/** A draft as the plain lists of a page, numbered in reading order. */
export interface Numbered {
  readonly passages: readonly Passage[];
  readonly parts: readonly Part[];
  readonly tables: readonly Table[];
  /** The node of each passage, under its number. */
  readonly nodes: readonly Node[];
  /** Texts that are too long to be read in full, named for the reader. */
  readonly unread: readonly string[];
}

/** What counts as the words of a cell: what it says and what its controls hold, without options and help. */
const cellRoles: ReadonlySet<PassageRole> = new Set(['cell', 'text', 'value', 'choice', 'label', 'editor']);

/** Characters. No letter is longer; what a reading costs grows with them, so that the rest of such a text stays unread. */
export const longestText = 50_000;
const longestName = 500;

const nameOf = (words: string): string => words.slice(0, longestName);

const passageOf = (draft: DraftPassage, id: number, part: number): Passage => {
  const { role, text, label, section = '', tab, control, editable } = draft;
  const told: PassageRole = role === 'text' && draft.headingLike ? 'heading' : role;
  const read = text.slice(0, longestText);
  const words: Passage = { id, role: told, text: read, label: nameOf(label), section: nameOf(section), part, tab };
  if (control === undefined && editable === undefined) return words;
  return { ...words, ...(control ? { control } : {}), ...(editable === undefined ? {} : { editable }) };
};

/** Numbers the passages and parts of a draft in reading order. */
export const numbered = (root: DraftPart): Numbered => {
  const passages: Passage[] = [];
  const nodes: Node[] = [];
  const parts: Part[] = [];
  const tables: Table[] = [];
  const unread: string[] = [];

  const addPart = (draft: DraftPart, parent: number): void => {
    const id = parts.length;
    draft.id = id;
    const first = passages.length;
    const { kind, items } = draft;
    const name = nameOf(draft.name);
    parts.push({ id, parent, kind, name, first, end: first });
    for (const item of items) {
      if (item.type === 'part') {
        addPart(item, id);
        continue;
      }
      item.id = passages.length;
      nodes.push(item.node);
      passages.push(passageOf(item, passages.length, id));
      if (item.text.length > longestText) unread.push(`the rest of ${nameOf(item.label) || 'a very long text'}`);
    }
    parts[id] = { id, parent, kind, name, first, end: passages.length };
    if (draft.grid) tables.push(tableOf(draft.grid, id, passages[first]));
  };

  const cellOf = (draft: DraftPart): Cell => {
    const held: number[] = [];
    collect(draft, held);
    const words = held.map((id) => passages[id] as Passage).filter(({ role }) => cellRoles.has(role));
    return { text: oneLine(words.map(({ text }) => text).join(' ')), passages: held };
  };

  /** A column's name, which may be a link or button to sort by it. */
  const columnOf = (draft: DraftPart): string => {
    const held: number[] = [];
    collect(draft, held);
    return oneLine(held.map((id) => passages[id]?.text ?? '').join(' '));
  };

  const tableOf = ({ title, header, rows }: NonNullable<DraftPart['grid']>, part: number, first: Passage | undefined): Table => ({
    part,
    title: title || first?.section || '',
    columns: header.map(columnOf),
    rows: rows.map((row) => row.map(cellOf)),
    tab: first?.tab ?? '',
  });

  addPart(root, -1);
  return { passages, parts, tables, nodes, unread };
};

const collect = (item: DraftItem, held: number[]): void => {
  if (item.type === 'passage') held.push(item.id ?? -1);
  else for (const inner of item.items) collect(inner, held);
};
