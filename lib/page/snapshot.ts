import type { Cell, Page, Part, Passage, Table } from '@/lib/model/page';
import { oneLine } from './dom';
import type { DraftItem, DraftPart, DraftPassage } from './draft';
import { fold } from './fold';
import { nameByPlace } from './labels';
import { markMenus } from './menus';
import { sectionsOf } from './sections';
import { walk } from './walk';

/** A page as plain data, and the way back from a passage to its node in the document. */
export interface Snapshot {
  readonly page: Page;
  /** The control, or the element around the text, of a passage; null where there is none of that number. */
  readonly nodeOf: (passage: number) => Node | null;
}

/** Words of a cell: what it says and what its controls hold, without options and help. */
const cellText = (passages: readonly Passage[]): string =>
  oneLine(
    passages
      .filter(
        ({ role }) =>
          role === 'cell' || role === 'text' || role === 'value' || role === 'choice' || role === 'label' || role === 'editor',
      )
      .map(({ text }) => text)
      .join(' '),
  );

/**
 * Reads a document once, as it is shown now, into a plain page: blocks of text with their role, label and section, current
 * values of controls, tables. Open shadow roots, editors and frames of the same site are read with it; text that is not shown,
 * is struck through or belongs to scripts is not. Nothing in the document is changed.
 */
export const snapshot = (document: Document): Snapshot => {
  const { root, unread } = walk(document);
  fold(root);
  markMenus(root);
  nameByPlace(root);
  const sections = sectionsOf(root);

  const passages: Passage[] = [];
  const nodes: Node[] = [];
  const numbers = new Map<DraftPassage, number>();
  const parts: Part[] = [];
  const spans = new Map<DraftPart, { readonly first: number; readonly end: number; readonly id: number }>();
  const grids: DraftPart[] = [];

  const addPassage = (draft: DraftPassage, part: number): void => {
    const { role, text, label, tab, node, control, editable } = draft;
    nodes.push(node);
    numbers.set(draft, passages.length);
    passages.push({
      id: passages.length,
      role: role === 'text' && draft.headingLike ? 'heading' : role,
      text,
      label,
      section: sections.get(draft) ?? '',
      part,
      tab,
      ...(control ? { control } : {}),
      ...(editable === undefined ? {} : { editable }),
    });
  };

  const addPart = (draft: DraftPart, parent: number): void => {
    const id = parts.length;
    const first = passages.length;
    parts.push({ id, parent, kind: draft.kind, name: draft.name, first, end: first });
    const addItem = (item: DraftItem): void => (item.type === 'part' ? addPart(item, id) : addPassage(item, id));
    draft.items.forEach(addItem);
    parts[id] = { id, parent, kind: draft.kind, name: draft.name, first, end: passages.length };
    spans.set(draft, { first, end: passages.length, id });
    if (draft.grid) grids.push(draft);
  };
  addPart(root, -1);

  const cellOf = (draft: DraftPart): Cell => {
    const held: Passage[] = [];
    const collect = (item: DraftItem): void => {
      if (item.type === 'part') item.items.forEach(collect);
      else held.push(passages[numbers.get(item) ?? -1] as Passage);
    };
    collect(draft);
    return { text: cellText(held), passages: held.map(({ id }) => id) };
  };

  const tables = grids.map((draft): Table => {
    const span = spans.get(draft);
    const { title, header, rows } = draft.grid ?? { title: '', header: [], rows: [] };
    const first = passages[span?.first ?? 0];
    return {
      part: span?.id ?? 0,
      title: title || first?.section || '',
      columns: header.map((cell) => cellOf(cell).text),
      rows: rows.map((row) => row.map(cellOf)),
      tab: first?.tab ?? '',
    };
  });

  const { location } = document;
  const page: Page = {
    title: oneLine(document.title),
    path: location ? `${location.pathname}${location.search}` : '',
    framed: isFramed(document),
    passages,
    parts,
    tables,
    unread,
  };
  return { page, nodeOf: (passage) => nodes[passage] ?? null };
};

/** In a frame of another site: what stands around it is out of reach. */
const isFramed = (document: Document): boolean => {
  const view = document.defaultView;
  if (!view || view.parent === view) return false;
  try {
    return !view.parent.document;
  } catch {
    return true;
  }
};
