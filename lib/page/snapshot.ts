import { inOneGo } from '@/lib/model/in-one-go';
import type { Page } from '@/lib/model/page';
import { oneLine } from './dom';
import { fold } from './fold';
import { nameByPlace } from './labels';
import { type Abridged, LongLists } from './long-lists';
import { markMenus } from './menus';
import { numbered } from './numbered';
import { tellSections } from './sections';
import { walking } from './walk';

/** A page as plain data, and the way back from a passage to its node in the document. */
export interface Snapshot {
  readonly page: Page;
  /** The control, or the element around the text, of a passage; null where there is none of that number. */
  readonly nodeOf: (passage: number) => Node | null;
  /** Long lists of which only the beginning and the end were read, with the part that holds those; -1 where all of it is hidden. */
  readonly abridged: readonly (Pick<Abridged, 'list' | 'rows'> & { readonly part: number })[];
}

/**
 * Reads a document once, as it is shown now, into a plain page: blocks of text with their role, label and section, current
 * values of controls, tables. Open shadow roots, editors and frames of the same site are read with it; text that is not shown,
 * is struck through or belongs to scripts is not. Nothing in the document is changed. It pauses now and then; where the document
 * changes meanwhile, what comes of it is of no use.
 *
 * @param lists how long lists are read; by default none of them in full
 */
export function* reading(document: Document, lists = new LongLists(new WeakMap())): Generator<undefined, Snapshot> {
  const { root, unread, abridged } = yield* walking(document, lists);
  for (const step of [fold, markMenus, nameByPlace, tellSections]) yield void step(root);
  const { passages, parts, tables, nodes, unread: tooLong } = numbered(root);
  const { location } = document;
  const page: Page = {
    title: oneLine(document.title),
    path: location ? `${location.pathname}${location.search}` : '',
    framed: isFramed(document),
    passages,
    parts,
    tables,
    unread: [...unread, ...tooLong],
  };
  return {
    page,
    nodeOf: (passage) => nodes[passage] ?? null,
    abridged: abridged.map((list) => ({ ...list, part: list.part.id ?? -1 })),
  };
}

/** Reads a document in one go. */
export const snapshot = (document: Document, lists?: LongLists): Snapshot => inOneGo(reading(document, lists));

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
