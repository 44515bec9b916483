import { columnName, isNameLike, words } from './column-names';
import { childCount, children, findAll, firstElementChild, nextElement, tagName } from './dom';
import type { LongLists } from './long-lists';
import type { Grid } from './tables';
import type { IsShown } from './visible';

/** A list of two or of twenty columns is laid out so for another reason. */
const boxColumns = { least: 3, most: 12 } as const;

/** Rows of boxes: every child holds the same number of short boxes, and the first names columns of a medicine list. */
export const boxGrid = (element: Element, isShown: IsShown, lists: LongLists): Grid | null => {
  const first = firstElementChild(element);
  if (!first || nextElement(first) === null) return null;
  const width = childCount(first);
  if (width < boxColumns.least || width > boxColumns.most) return null;
  const header = Array.from(children(first));
  if (!header.every(isNameLike) || header.filter((cell) => columnName.test(words(cell))).length < 2) return null;
  const rows = Array.from(children(element));
  if (rows.some((row) => childCount(row) !== width || /^(?:ul|ol|nav|tr)$/.test(tagName(row)))) return null;
  const some = lists.rowsOf(element, rows);
  const shown = (some ?? rows).slice(1).filter((row) => isShown(row));
  return { title: '', header, rows: shown.map((row) => Array.from(children(row))), taken: [], abridged: some ? rows : undefined };
};

/** The element after another, or after the wrappers that hold nothing but it. */
const after = (element: Element): Element | null => {
  let at: Element | null = element;
  for (let level = 0; level < 3 && at; level += 1) {
    const next = nextElement(at);
    if (next) return next;
    at = at.parentElement && childCount(at.parentElement) === 1 ? at.parentElement : null;
  }
  return null;
};

/** A few boxes in one another at most: the words of what holds more are not gathered, or each level of a page would gather them anew. */
const isShallow = (element: Element): boolean => {
  let at: Element | null = element;
  for (let level = 0; level < 4 && at; level += 1) {
    if (childCount(at) > 2) return false;
    at = firstElementChild(at);
  }
  return at === null;
};

/** Column names in a box of their own, above a box with the rows: each a table row or an ARIA row of as many cells. */
export const headedGrid = (element: Element, isShown: IsShown): Grid | null => {
  const width = childCount(element);
  if (width < boxColumns.least || width > boxColumns.most) return null;
  const first = firstElementChild(element);
  if (!first || !isShallow(first) || !isNameLike(first) || !columnName.test(words(first))) return null;
  const header = Array.from(children(element));
  if (!header.every(isNameLike) || header.filter((cell) => columnName.test(words(cell))).length < 2) return null;
  const below = after(element);
  if (!below) return null;
  const rows = Array.from(findAll(below, 'tr, [role="row"]'))
    .filter((row) => isShown(row))
    .map((row) => Array.from(children(row)));
  if (rows.length === 0 || rows.some((cells) => cells.length !== width)) return null;
  return { title: '', header, rows, taken: [below] };
};
