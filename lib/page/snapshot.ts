import type { Page } from '@/lib/model/page';
import { oneLine } from './dom';
import { fold } from './fold';
import { nameByPlace } from './labels';
import { markMenus } from './menus';
import { numbered } from './numbered';
import { tellSections } from './sections';
import { walk } from './walk';

/** A page as plain data, and the way back from a passage to its node in the document. */
export interface Snapshot {
  readonly page: Page;
  /** The control, or the element around the text, of a passage; null where there is none of that number. */
  readonly nodeOf: (passage: number) => Node | null;
}

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
  tellSections(root);
  const { passages, parts, tables, nodes } = numbered(root);
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
