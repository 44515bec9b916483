import { kindOf, roleIn } from './block-kind';
import { controlOf } from './controls';
import { attribute, closest, find, firstChild, isElement, nextSibling, shadowRoot, textOf } from './dom';
import { type DraftPart, draftPart } from './draft';
import { LabelIndex } from './label-index';
import type { Abridged, LongLists } from './long-lists';
import { type Look, Looks, lookWithin } from './look';
import { partName } from './names';
import { Panes } from './panes';
import { Stretches } from './stretches';
import { gridOf } from './tables';
import { TextFlow } from './text-flow';
import { isStruckThrough, visibility } from './visible';
import { type Context, inPart, type Walk } from './walk-context';
import { visitControl } from './walk-controls';
import { visitFrame } from './walk-frames';
import { visitGrid } from './walk-grids';
import { visitInline } from './walk-words';

/** What the walk of a page found. */
export interface Walked {
  readonly root: DraftPart;
  readonly unread: readonly string[];
  /** Long lists that were not read in full. */
  readonly abridged: readonly Abridged[];
}

/**
 * Walks a document as it is shown, open shadow roots and reachable frames included, into a draft tree of parts and passages. It
 * pauses between stretches; the document must not change until it ends.
 */
export function* walking(document: Document, lists: LongLists): Generator<undefined, Walked> {
  const looks = new Looks();
  const isShown = visibility(looks);
  const walk: Walk = {
    looks,
    isShown,
    flow: new TextFlow(),
    labels: new LabelIndex(),
    lists,
    panes: new Panes(isShown),
    stretches: new Stretches(),
    consumed: new Set(),
    unread: [],
    depth: 0,
    visitChildren: (element, context, look) => visitChildren(walk, element, context, look),
    visitOwn: (element, context, look, done) => visitOwn(walk, element, context, look, done),
    visitDocument: (inner, context) => visitDocument(walk, inner, context),
  };
  const root = draftPart('page', document.title);
  visitDocument(walk, document, { part: root, role: 'text', label: '', tab: '', fieldsOnly: false });
  do yield;
  while (walk.stretches.goOn());
  return { root, unread: walk.unread, abridged: lists.abridged };
}

const visitDocument = (walk: Walk, document: Document, context: Context): void => {
  if (document.designMode === 'on') visitChildren(walk, document.documentElement, inPart(context, context.part, 'editor'));
  else visit(walk, document.body ?? document.documentElement, context);
  walk.flow.flush(context);
};

const visit = (walk: Walk, element: Element, context: Context, look = walk.looks.of(element)): void => {
  if (look.skipped) return;
  walk.stretches.count();
  if (walk.depth >= deepest) {
    if (!walk.unread.includes(tooDeep)) walk.unread.push(tooDeep);
    return;
  }
  walk.depth += 1;
  if (!walk.isShown(element, look)) visitHidden(walk, element, context);
  else if (!isStruckThrough(element, look.tag) && !(look.attributed && isOrnament(element)))
    visitShown(walk, element, look, context);
  walk.depth -= 1;
};

/** Parsers nest no deeper than 512; what a script nests deeper is no screen, and would end the reading for want of memory. */
const deepest = 600;
const tooDeep = 'what is nested too deeply';

const visitShown = (walk: Walk, element: Element, look: Look, context: Context): void => {
  const { tag } = look;
  const editing = context.role === 'editor';
  if (tag === 'br' || tag === 'wbr') walk.flow.lineBreak();
  else if (tag === 'iframe' || tag === 'frame') visitFrame(walk, element, context);
  else if (!editing && look.mayBeControl && visitControl(walk, element, context)) return;
  else if (tag === 'label' && visitBoxLabel(walk, element as HTMLLabelElement, context)) return;
  else if (!look.block && !tag.includes('-') && !shadowRoot(element)) visitInline(walk, element, look, context);
  else {
    const grid = editing && tag !== 'table' ? null : gridOf(element, walk.isShown, walk.lists);
    if (grid) visitGrid(walk, element, grid, context);
    else visitBlock(walk, element, look, context);
  }
};

/** Icons and the like, hidden from assistive technology. Longer texts are not left out: some dialogs hide the page behind them so. */
const isOrnament = (element: Element): boolean =>
  attribute(element, 'aria-hidden') === 'true' &&
  textOf(element).length < 60 &&
  !find(element, 'input, select, textarea, button');

/** A label of a box or radio button is read with it, and is read once; false for any other label. */
const visitBoxLabel = (walk: Walk, label: HTMLLabelElement, context: Context): boolean => {
  const target = label.control;
  const kind = target ? controlOf(target)?.kind : undefined;
  if (!target || (kind !== 'box' && kind !== 'radio')) return false;
  if (label.contains(target)) visitControl(walk, target, context);
  return true;
};

const visitChildren = (walk: Walk, element: Element | ShadowRoot, context: Context, known?: Look): void => {
  const around = wordsIn(walk, element, known);
  for (let node = around.first; node; node = nextSibling(node)) visitNode(walk, node, context, around);
  for (const node of around.slotted) visitNode(walk, node, context, around);
};

const visitOwn = (walk: Walk, element: Element, context: Context, known?: Look, done?: () => void): void => {
  const around = wordsIn(walk, element, known);
  const { depth } = walk;
  let count = 0;
  const goOn = (from: Node | null): void => {
    walk.depth = depth;
    for (let node = from; node; node = nextSibling(node)) {
      if (walk.stretches.over && walk.flow.idle) {
        const next = node;
        walk.stretches.later(() => goOn(next));
        return;
      }
      visitNode(walk, node, context, around);
      if (isElement(node)) node = walk.lists.leap(element, node, ++count, context.part);
    }
    for (const node of around.slotted) visitNode(walk, node, context, around);
    walk.flow.flush(context);
    done?.();
  };
  goOn(around.first);
};

/** What an element holds, and what is said of the words right in it. */
interface Around {
  readonly first: Node | null;
  readonly slotted: readonly Node[];
  /** The look that those of its children are found by; null where they stand in a tree of their own. */
  readonly look: Look | null;
  readonly bold: boolean;
  readonly titled: boolean;
}

const nothing: readonly Node[] = [];

const wordsIn = (walk: Walk, element: Element | ShadowRoot, known?: Look): Around => {
  const look = known ?? (isElement(element) ? walk.looks.of(element) : null);
  const bold = look !== null && (look.bold || (look.tag === 'font' && closest(element as Element, 'b, strong') !== null));
  const titled = look?.titled === true;
  const slotted = look?.tag === 'slot' ? (element as HTMLSlotElement).assignedNodes({ flatten: true }) : nothing;
  if (slotted.length > 0) return { first: null, slotted, look: null, bold, titled };
  const own = isElement(element) ? shadowRoot(element) : null;
  return { first: firstChild(own ?? element), slotted, look: own ? null : look, bold, titled };
};

const visitNode = (walk: Walk, node: Node, context: Context, { look, bold, titled }: Around): void => {
  if (walk.consumed.size > 0 && walk.consumed.has(node)) return;
  if (node.nodeType === Node.TEXT_NODE) walk.flow.add(node, bold, titled, context.role === 'editor');
  else if (isElement(node)) visit(walk, node, context, look ? lookWithin(node, look) : undefined);
};

/** What is not shown says nothing, but for the fields on another tab of the same form. */
const visitHidden = (walk: Walk, element: Element, context: Context): void => {
  const tab = context.role === 'editor' || context.tab ? null : walk.panes.hiddenTab(element);
  if (tab === null) return;
  walk.flow.flush(context);
  const part = draftPart('tab', tab);
  context.part.items.push(part);
  visitOwn(walk, element, { part, role: context.role, label: context.label, tab, fieldsOnly: true });
};

const visitBlock = (walk: Walk, element: Element, look: Look, context: Context): void => {
  walk.flow.flush(context);
  const part = draftPart(kindOf(element, look), look.attributed ? partName(element) : '');
  context.part.items.push(part);
  visitOwn(walk, element, inPart(context, part, roleIn(element, look, context)), look);
};
