import type { Box, Obstacles } from '@/lib/model/geometry';
import { fillable, formAround, isCommitting, isPressed, pressable } from './committing';
import { findAll, isElement, parentNode, tagName } from './dom';
import { patientTexts, textsUnder } from './patient-banner';
import { type Root, reachableRoots } from './roots';

/** Enough to tell where things stand; a grid of a thousand inputs is not measured to its end. */
const most = 300;
/** A frame of another site that is smaller, in pixels, holds no form. */
const leastFrame = { width: 200, height: 100 } as const;
/** Around a control this near, what lies over its middle is a part of it: a painted box over the real one. */
const near = 3;

/**
 * What stands on a page that the panel should not cover, in pixels of this window's viewport, that in frames of the same site
 * included. Measures layout: call it in idle time, not while the page changes.
 */
export function readObstacles(page: Document): Obstacles {
  const openings = new Map<Document, Opening>();
  const view = page.defaultView;
  if (view) openings.set(page, { x: 0, y: 0, shown: { left: 0, top: 0, right: view.innerWidth, bottom: view.innerHeight } });
  const found = { buttons: [] as Box[], fields: [] as Box[], banner: [] as Box[], others: [] as Box[] };
  for (const root of reachableRoots(page)) {
    const document = root.ownerDocument ?? (root as Document);
    const opening = openings.get(document) ?? openingOf(document, openings);
    if (opening) read(root, opening, found);
  }
  return found;
}

/** A document's window as it stands in the outermost viewport: where its corner is, and what of it shows. */
interface Opening {
  readonly x: number;
  readonly y: number;
  readonly shown: Box;
}

type Found = { [Kind in keyof Obstacles]: Box[] };

function openingOf(document: Document, openings: Map<Document, Opening>): Opening | null {
  const frame = document.defaultView?.frameElement;
  const outer = frame && openings.get(frame.ownerDocument);
  const shown = outer ? boxOf(frame, outer) : null;
  if (!frame || !outer || !shown) return null;
  const rect = frame.getBoundingClientRect();
  const opening = { x: outer.x + rect.left + frame.clientLeft, y: outer.y + rect.top + frame.clientTop, shown };
  openings.set(document, opening);
  return opening;
}

function read(root: Root, opening: Opening, found: Found): void {
  const pressables = [...findAll(root, `${pressable}, a`)].slice(0, most);
  const committing = pressables.filter((element) => isCommitting(element) && isWithinReach(element));
  const forms = new Set(committing.map(formAround));
  const isOfScreen = (element: Element) => forms.size === 0 || [...forms].some((form) => isWithin(form, element));
  const add = (kind: keyof Found, box: Box | null) => void (box && found[kind].push(box));

  for (const element of committing) add('buttons', boxOf(element, opening));
  for (const element of pressables) if (!committing.includes(element)) addOther(element);
  for (const element of [...findAll(root, fillable)].slice(0, most)) {
    if (!isPressed(element)) add(isOfScreen(element) && isWithinReach(element) ? 'fields' : 'others', boxOf(element, opening));
  }
  for (const frame of findAll(root, 'iframe, frame') as NodeListOf<HTMLIFrameElement>) {
    if (holdsWork(frame)) add('fields', boxOf(frame, opening));
  }
  for (const form of forms) for (const text of textsUnder(form, most)) add('others', textBox(text, opening));
  if (root.nodeType === Node.DOCUMENT_NODE)
    for (const text of patientTexts(root as Document)) add('banner', textBox(text, opening));

  function addOther(element: Element): void {
    if (tagName(element) !== 'input' || isPressed(element)) add('others', boxOf(element, opening));
  }
}

/** An editor, however little is written in it yet; or what cannot be looked into, where it is large enough for a form. */
function holdsWork(frame: HTMLIFrameElement): boolean {
  const inside = frame.contentDocument;
  if (inside) return inside.designMode === 'on' || /^(?:true|)$/.test(inside.body?.getAttribute('contenteditable') ?? 'none');
  return frame.clientWidth >= leastFrame.width && frame.clientHeight >= leastFrame.height;
}

/** Whether a press in the middle of it arrives: nothing large, as the veil of a dialog, lies over it. */
function isWithinReach(element: Element): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const over = element.ownerDocument.elementsFromPoint?.((left + right) / 2, (top + bottom) / 2) ?? [];
  const hit = over.find((other) => !tagName(other).startsWith('baton-'));
  let around = element;
  for (let level = 0; level < near; level++) {
    const next = parentNode(around);
    if (next && isElement(next)) around = next;
  }
  return hit === undefined || isWithin(around, hit) || isWithin(hit, element);
}

function isWithin(around: Node, node: Node): boolean {
  return Node.prototype.contains.call(around, node);
}

/** The part of an element that shows, in pixels of the outermost viewport; null where none does. */
function boxOf(element: Element, opening: Opening): Box | null {
  if (element.checkVisibility?.({ visibilityProperty: true }) === false) return null;
  return shownOf(element.getBoundingClientRect(), opening);
}

/** Where the words themselves stand: the box around them is often as wide as the page. */
function textBox(text: Text, opening: Opening): Box | null {
  const around = parentNode(text);
  if (around && isElement(around) && around.checkVisibility?.({ visibilityProperty: true }) === false) return null;
  const range = text.ownerDocument.createRange();
  range.selectNodeContents(text);
  return shownOf(range.getBoundingClientRect(), opening);
}

function shownOf(rect: DOMRect, { x, y, shown }: Opening): Box | null {
  const box = {
    left: Math.max(shown.left, x + rect.left),
    top: Math.max(shown.top, y + rect.top),
    right: Math.min(shown.right, x + rect.right),
    bottom: Math.min(shown.bottom, y + rect.bottom),
  };
  return box.right > box.left && box.bottom > box.top ? box : null;
}
