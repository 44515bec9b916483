import type { PartKind, PassageRole } from '@/lib/model/page';
import { controlOf } from './controls';
import {
  attribute,
  closest,
  find,
  firstChild,
  isElement,
  nextSibling,
  previousElement,
  shadowRoot,
  tagName,
  textOf,
} from './dom';
import { type DraftPart, draftPart } from './draft';
import { LabelIndex } from './label-index';
import { type Look, Looks, lookWithin } from './look';
import { partName } from './names';
import { hiddenTab } from './panes';
import { gridOf } from './tables';
import { TextFlow } from './text-flow';
import { isStruckThrough, visibility } from './visible';
import { hintRoles } from './vocabulary';
import { type Context, inPart, type Walk } from './walk-context';
import { visitControl } from './walk-controls';
import { visitFrame } from './walk-frames';
import { visitGrid } from './walk-grids';
import { visitInline } from './walk-words';

/** What the walk of a page found. */
export interface Walked {
  readonly root: DraftPart;
  readonly unread: readonly string[];
}

/** Walks a document as it is shown, open shadow roots and reachable frames included, into a draft tree of parts and passages. */
export const walk = (document: Document): Walked => {
  const looks = new Looks();
  const walk: Walk = {
    looks,
    isShown: visibility(looks),
    flow: new TextFlow(),
    labels: new LabelIndex(),
    consumed: new Set(),
    unread: [],
    visitChildren: (element, context, look) => visitChildren(walk, element, context, look),
    visitDocument: (inner, context) => visitDocument(walk, inner, context),
  };
  const root = draftPart('page', document.title);
  visitDocument(walk, document, { part: root, role: 'text', label: '', tab: '', fieldsOnly: false });
  return { root, unread: walk.unread };
};

const visitDocument = (walk: Walk, document: Document, context: Context): void => {
  if (document.designMode === 'on') visitChildren(walk, document.documentElement, inPart(context, context.part, 'editor'));
  else visit(walk, document.body ?? document.documentElement, context);
  walk.flow.flush(context);
};

const visit = (walk: Walk, element: Element, context: Context, look = walk.looks.of(element)): void => {
  if (look.skipped) return;
  if (!walk.isShown(element, look)) visitHidden(walk, element, context);
  else if (!isStruckThrough(element, look.tag) && !(look.attributed && isOrnament(element)))
    visitShown(walk, element, look, context);
};

const visitShown = (walk: Walk, element: Element, look: Look, context: Context): void => {
  const { tag } = look;
  const editing = context.role === 'editor';
  if (tag === 'br' || tag === 'wbr') walk.flow.lineBreak();
  else if (tag === 'iframe' || tag === 'frame') visitFrame(walk, element, context);
  else if (!editing && look.mayBeControl && visitControl(walk, element, context)) return;
  else if (tag === 'label' && visitBoxLabel(walk, element as HTMLLabelElement, context)) return;
  else if (!look.block && !tag.includes('-') && !shadowRoot(element)) visitInline(walk, element, look, context);
  else {
    const grid = editing && tag !== 'table' ? null : gridOf(element, walk.isShown);
    if (grid) visitGrid(walk, grid, context);
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
  const look = known ?? (isElement(element) ? walk.looks.of(element) : null);
  const bold = look !== null && (look.bold || (look.tag === 'font' && closest(element as Element, 'b, strong') !== null));
  const titled = look?.titled === true;
  const read = (node: Node, around: Look | null): void => {
    if (walk.consumed.size > 0 && walk.consumed.has(node)) return;
    if (node.nodeType === Node.TEXT_NODE) walk.flow.add(node, bold, titled, context.role === 'editor');
    else if (isElement(node)) visit(walk, node, context, around ? lookWithin(node, around) : undefined);
  };
  const own = isElement(element) ? shadowRoot(element) : null;
  const slotted = look?.tag === 'slot' ? (element as HTMLSlotElement).assignedNodes({ flatten: true }) : [];
  if (slotted.length > 0) for (const node of slotted) read(node, null);
  else for (let node = firstChild(own ?? element); node; node = nextSibling(node)) read(node, own ? null : look);
};

/** What is not shown says nothing, but for the fields on another tab of the same form. */
const visitHidden = (walk: Walk, element: Element, context: Context): void => {
  const tab = context.role === 'editor' || context.tab ? null : hiddenTab(element, walk.isShown);
  if (tab === null) return;
  walk.flow.flush(context);
  const part = draftPart('tab', tab);
  context.part.items.push(part);
  const within: Context = { part, role: context.role, label: context.label, tab, fieldsOnly: true };
  visitChildren(walk, element, within);
  walk.flow.flush(within);
};

const visitBlock = (walk: Walk, element: Element, look: Look, context: Context): void => {
  walk.flow.flush(context);
  const part = draftPart(kindOf(element, look), look.attributed ? partName(element) : '');
  context.part.items.push(part);
  const inner = inPart(context, part, roleIn(element, look, context));
  visitChildren(walk, element, inner, look);
  walk.flow.flush(inner);
};

const kindOf = (element: Element, { part, dialogClass }: Look): PartKind =>
  part ?? (dialogClass && find(element, 'button, [role="button"], input') ? 'dialog' : 'group');

const roleIn = (element: Element, look: Look, { role }: Context): PassageRole => {
  if (role === 'editor' || role === 'menu') return role;
  if (look.part === 'navigation' || look.link) return 'menu';
  if (look.passage === 'heading') return 'heading';
  if (look.hint || hintRoles.has(look.role) || (look.description && isAfterLabel(element)))
    return find(element, 'input, select, textarea, [contenteditable]') ? role : 'hint';
  return look.passage ?? role;
};

const isAfterLabel = (element: Element): boolean => {
  const before = previousElement(element);
  return before !== null && tagName(before) === 'label';
};
