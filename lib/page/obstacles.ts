import type { Box, Obstacles } from '@/lib/model/geometry';
import { attribute, findAll, oneLine, tagName, textOf } from './dom';

/** What a committing button says: a word that starts so, wherever it stands. */
const commits =
  /\b(sign|complet|sav|send|sent|confirm|submit|approv|finali[sz]|discharg|verif|authori[sz]|finish|publish|issu|validat|dispens|prescrib|releas|commit|accept|updat|clos|ok\b)/i;
/** Links that act instead of leading elsewhere begin with the verb; "Discharge" and "Letters" alone are a menu's. */
const linkCommits = /^\s*(sign|complete|save|send|confirm|submit|approve|finali[sz]e|verify|authori[sz]e|finish|publish)\b/i;

/** Longer words are a paragraph or a box, not a button. */
const longestName = 60;

const pressable =
  'button, input, summary, [role=button], [role=menuitem], [onclick], a:not([href]), a[href^="#"], a[href^="javascript:"]';
const fillable = 'input, select, textarea, [contenteditable=""], [contenteditable=true], [role=textbox], [role=combobox]';
const pressedInputs = new Set(['submit', 'button', 'image', 'reset']);
/** Enough to tell where the fields of a form stand; a grid of a thousand inputs is not measured to its end. */
const mostFields = 200;

/**
 * Where the committing buttons and the fields of a page stand, in pixels of this window's viewport, those in frames of the
 * same site included. Measures layout: call it in idle time, not while the page changes.
 */
export function readObstacles(page: Document): Obstacles {
  const buttons: Box[] = [];
  const fields: Box[] = [];
  const view = page.defaultView;
  if (view)
    read(page, { x: 0, y: 0, shown: { left: 0, top: 0, right: view.innerWidth, bottom: view.innerHeight } }, buttons, fields);
  return { buttons, fields };
}

/** A document's window as it stands in the outermost viewport: where its corner is, and what of it shows. */
interface Opening {
  readonly x: number;
  readonly y: number;
  readonly shown: Box;
}

function read(page: Document, opening: Opening, buttons: Box[], fields: Box[]): void {
  for (const element of findAll(page, pressable)) {
    if (!isCommitting(element)) continue;
    const box = boxOf(element, opening);
    if (box) buttons.push(box);
  }
  for (const element of findAll(page, fillable)) {
    if (fields.length >= mostFields) break;
    if (isPressed(element)) continue;
    const box = boxOf(element, opening);
    if (box) fields.push(box);
  }
  for (const frame of findAll(page, 'iframe, frame') as NodeListOf<HTMLIFrameElement>) {
    const inside = frame.contentDocument;
    const shown = inside ? boxOf(frame, opening) : null;
    if (!inside || !shown) continue;
    const rect = frame.getBoundingClientRect();
    const x = opening.x + rect.left + frame.clientLeft;
    const y = opening.y + rect.top + frame.clientTop;
    read(inside, { x, y, shown }, buttons, fields);
  }
}

function isPressed(element: Element): boolean {
  return tagName(element) === 'input' && pressedInputs.has(attribute(element, 'type').toLowerCase());
}

function isCommitting(element: Element): boolean {
  if (tagName(element) === 'input' && !isPressed(element)) return false;
  const said = [textOf(element), attribute(element, 'value'), attribute(element, 'aria-label'), attribute(element, 'title')];
  const isLink = tagName(element) === 'a' && attribute(element, 'role') !== 'button';
  const pattern = isLink ? linkCommits : commits;
  return said.some((words) => words.length < 4 * longestName && oneLine(words).length <= longestName && pattern.test(words));
}

/** The part of an element that shows, in pixels of the outermost viewport; null where none does. */
function boxOf(element: Element, { x, y, shown }: Opening): Box | null {
  if (element.checkVisibility?.({ visibilityProperty: true }) === false) return null;
  const rect = element.getBoundingClientRect();
  const box = {
    left: Math.max(shown.left, x + rect.left),
    top: Math.max(shown.top, y + rect.top),
    right: Math.min(shown.right, x + rect.right),
    bottom: Math.min(shown.bottom, y + rect.bottom),
  };
  return box.right > box.left && box.bottom > box.top ? box : null;
}
