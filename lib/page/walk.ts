import type { PartKind, PassageRole } from '@/lib/model/page';
import { buttonWords, controlOf, fieldValue, isTicked, listChoice } from './controls';
import {
  attribute,
  childNodes,
  closest,
  find,
  hasAttribute,
  isElement,
  oneLine,
  shadowRoot,
  squeeze,
  tagName,
  textOf,
} from './dom';
import { type DraftPart, type DraftPassage, draftPart } from './draft';
import { controlHint, controlName, groupName, partName, wordsAfter } from './names';
import { hiddenTab } from './panes';
import { type Grid, gridOf } from './tables';
import { type IsShown, isStruckThrough, visibility } from './visible';

const skipped = new Set(
  'script style noscript template head svg canvas object datalist option optgroup math audio video'.split(' '),
);

const blocks = new Set(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hr li legend caption main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Formatting that may stand within a word. All other inline elements are words of their own. */
const formatting = new Set('b strong i em u font mark small sub sup a big tt code abbr ins wbr'.split(' '));

const partByTag: Readonly<Record<string, PartKind>> = {
  nav: 'navigation',
  header: 'banner',
  footer: 'footer',
  aside: 'aside',
  form: 'form',
  dialog: 'dialog',
  section: 'section',
  article: 'section',
  main: 'section',
  fieldset: 'section',
  ul: 'list',
  ol: 'list',
};

const partByRole: Readonly<Record<string, PartKind>> = {
  navigation: 'navigation',
  tablist: 'navigation',
  tree: 'navigation',
  banner: 'banner',
  contentinfo: 'footer',
  complementary: 'aside',
  form: 'form',
  dialog: 'dialog',
  alertdialog: 'dialog',
  tabpanel: 'tab',
  region: 'section',
  main: 'section',
  list: 'list',
};

/** Names that makers give to help texts, in any style of writing: `form-hint`, `MuiFormHelperText`, `help-block`. */
const hintClass = /(?:^|[-_\s])(?:hint|help|helper|guidance|tooltip|example)|HelperText|FieldHint|HelpText/;
/** Likewise to titles of panels. */
const titleClass =
  /(?:^|[-_\s])(?:title|heading|caption|legend)(?:$|[-_\s])|(?:Title|Heading|Header)(?:$|[-_\s])|(?:header|head)(?:-(?:text|title))?(?:$|\s)|[a-z]Header\b|_title_/;
const dialogClass = /(?:^|[-_\s])(?:modal|dialog|drawer|offcanvas|popup)(?:$|[-_\s])/i;

const isTitled = (element: Element): boolean => titleClass.test(attribute(element, 'class'));

/** Things that lead elsewhere, by role; a link that looks and acts like a button is one. */
const isLink = (element: Element): boolean => /^(?:link|menuitem|tab|treeitem|option)$/.test(attribute(element, 'role'));
const actsAsButton = (element: Element): boolean =>
  hasAttribute(element, 'onclick') || /btn|button/i.test(attribute(element, 'class'));

const partKindOf = (element: Element, tag: string): PartKind => {
  const kind = partByRole[attribute(element, 'role')] ?? partByTag[tag];
  if (kind) return kind;
  return dialogClass.test(attribute(element, 'class')) && find(element, 'button, [role="button"], input') ? 'dialog' : 'group';
};

interface Context {
  readonly part: DraftPart;
  readonly role: PassageRole;
  /** Column name of the cell that is being read. */
  readonly column: string;
  readonly tab: string;
  /** Only what fields hold counts: a hidden tab's own words do not. */
  readonly fieldsOnly: boolean;
}

/** What the walk of a page found. */
export interface Walked {
  readonly root: DraftPart;
  readonly unread: readonly string[];
}

/** Walks a document as it is shown, open shadow roots and reachable frames included, into a draft tree of parts and passages. */
export const walk = (document: Document): Walked => {
  const root = draftPart('page', document.title);
  const unread: string[] = [];
  const isShown: IsShown = visibility();
  const consumed = new Set<Node>();
  let pending: { text: string; node: Node; bold: boolean; title: boolean } | null = null;

  const flush = (context: Context): void => {
    const text = pending ? squeeze(pending.text) : '';
    if (pending && text) {
      const { node, bold, title } = pending;
      // A hidden tab's own words only name its fields.
      const role: PassageRole = context.fieldsOnly && context.role !== 'editor' ? 'label' : context.role;
      const passage: DraftPassage = { type: 'passage', role, text, label: context.column, tab: context.tab, node };
      if (role === 'text' && (bold || title) && text.length <= 90) passage.headingLike = true;
      if (role === 'editor') Object.assign(passage, { control: 'editor', editable: true });
      context.part.items.push(passage);
    }
    pending = null;
  };

  const addText = (node: Node, bold: boolean, title: boolean, editing: boolean): void => {
    const text = node.nodeValue ?? '';
    if (pending) {
      // A bold run at the head of an editor's block is a heading of its own: "**Plan** clinic in six weeks".
      if (editing && pending.bold && !bold && /^\s*[^\s:]/.test(text) && !/[:\n]\s*$/.test(pending.text)) pending.text += '\n';
      pending.text += text;
      if (text.trim() && !bold) pending.bold = false;
    } else if (text.trim()) pending = { text, node: node.parentNode ?? node, bold, title };
  };

  const push = (context: Context, passage: Omit<DraftPassage, 'type' | 'tab'>): void => {
    context.part.items.push({ type: 'passage', tab: context.tab, ...passage });
  };

  const visitControl = (element: Element, context: Context): boolean => {
    const control = controlOf(element);
    if (!control) return false;
    const { kind, editable } = control;
    flush(context);
    if (kind === 'button') {
      push(context, {
        role: context.role === 'menu' || isLink(element) ? 'menu' : 'button',
        text: buttonWords(element),
        label: '',
        node: element,
        editable,
      });
      return true;
    }
    const label = oneLine(controlName(element)) || context.column;
    if (kind === 'password') {
      push(context, { role: 'value', text: '', label: label || 'password', node: element, control: 'line', editable });
      return true;
    }
    if (kind === 'editor') {
      const part = draftPart('group', label);
      context.part.items.push(part);
      const body: Context = { ...context, part, role: 'editor', column: label, fieldsOnly: false };
      visitChildren(element, body);
      flush(body);
      if (part.items.length === 0)
        push({ ...context, part }, { role: 'editor', text: '', label, node: element, control: kind, editable });
      return true;
    }
    if (kind === 'box' || kind === 'radio') {
      const after = label && label !== context.column ? { text: '', nodes: [] } : wordsAfter(element);
      for (const node of after.nodes) consumed.add(node);
      const own =
        label && label !== context.column ? label : after.text || oneLine(textOf(element)) || attribute(element, 'value');
      const group = kind === 'radio' ? attribute(element, 'name') : '';
      push(context, {
        role: isTicked(element) ? 'choice' : 'option',
        text: own,
        label: groupName(element),
        node: element,
        control: kind,
        editable,
        group,
      });
      return true;
    }
    if (kind === 'list') {
      const { chosen, options } = listChoice(element);
      push(context, { role: 'choice', text: chosen, label, node: element, control: kind, editable });
      if (options.length && options.length <= 40)
        push(context, { role: 'option', text: options.join(' | '), label, node: element, control: kind, editable });
      return true;
    }
    push(context, {
      role: 'value',
      text: fieldValue(element),
      label: label || controlHint(element),
      node: element,
      control: kind,
      editable,
    });
    return true;
  };

  const visitGrid = (grid: Grid, context: Context): void => {
    flush(context);
    for (const element of grid.taken) consumed.add(element);
    const part = draftPart('table', grid.title);
    context.part.items.push(part);
    const cell = (element: Element, row: DraftPart, cellContext: Partial<Context>): DraftPart => {
      const inner = draftPart('group');
      row.items.push(inner);
      const within = { ...context, ...cellContext, part: inner };
      visitChildren(element, within);
      flush(within);
      return inner;
    };
    const rowPart = (): DraftPart => {
      const row = draftPart('group');
      part.items.push(row);
      return row;
    };
    const headerRow = rowPart();
    const header = grid.header.map((element) => cell(element, headerRow, { role: 'label', fieldsOnly: false }));
    const columns = grid.header.map((element) => oneLine(textOf(element)));
    const rows = grid.rows.map((cells) => {
      const row = rowPart();
      const holdsField = cells.some((element) => find(element, 'input, select, textarea, [contenteditable]') !== null);
      return cells.map((element, place) =>
        cell(element, row, { role: 'cell', column: columns[place] ?? '', fieldsOnly: context.fieldsOnly && !holdsField }),
      );
    });
    part.grid = { title: grid.title, header, rows };
  };

  const visitFrame = (element: Element, context: Context): void => {
    flush(context);
    let inner: Document | null = null;
    try {
      inner = (element as HTMLIFrameElement).contentDocument;
    } catch {
      inner = null;
    }
    if (!inner?.documentElement) {
      if (!/^(?:0|1)(?:px)?$/.test(attribute(element, 'width'))) unread.push(partName(element) || 'a frame of another site');
      return;
    }
    const part = draftPart('frame', partName(element));
    context.part.items.push(part);
    visitDocument(inner, { ...context, part, role: 'text' });
  };

  const visitDocument = (inner: Document, context: Context): void => {
    if (inner.designMode === 'on') visitChildren(inner.documentElement, { ...context, role: 'editor' });
    else visit(inner.body ?? inner.documentElement, context);
    flush(context);
  };

  const visitChildren = (element: Element | ShadowRoot, context: Context): void => {
    const tag = isElement(element) ? tagName(element) : '';
    const own = isElement(element) ? shadowRoot(element) : null;
    const assigned = tag === 'slot' ? (element as HTMLSlotElement).assignedNodes({ flatten: true }) : [];
    const bold = tag === 'b' || tag === 'strong';
    const title =
      isElement(element) &&
      (isTitled(element) || (!blocks.has(tag) && element.parentElement !== null && isTitled(element.parentElement)));
    for (const node of own ? childNodes(own) : assigned.length ? assigned : childNodes(element)) {
      if (consumed.has(node)) continue;
      if (node.nodeType === 3) addText(node, bold || isWithinBold(node), title, context.role === 'editor');
      else if (isElement(node)) visit(node, context);
    }
  };

  const isWithinBold = (node: Node): boolean => {
    const parent = node.parentNode;
    return parent !== null && isElement(parent) && tagName(parent) === 'font' && closest(parent, 'b, strong') !== null;
  };

  const visitHidden = (element: Element, context: Context): void => {
    const tab = context.role === 'editor' || context.tab ? null : hiddenTab(element, isShown);
    if (tab === null) return;
    flush(context);
    const part = draftPart('tab', tab);
    context.part.items.push(part);
    visitChildren(element, { ...context, part, tab, fieldsOnly: true });
    flush({ ...context, part });
  };

  const visit = (element: Element, context: Context): void => {
    const tag = tagName(element);
    if (skipped.has(tag) || tag.startsWith('baton-')) return;
    if (!isShown(element)) return visitHidden(element, context);
    if (isStruckThrough(element, tag)) return;
    if (
      attribute(element, 'aria-hidden') === 'true' &&
      textOf(element).length < 60 &&
      !find(element, 'input, select, textarea, button')
    )
      return;
    if (tag === 'br' || tag === 'wbr') {
      if (pending) pending.text += '\n';
      return;
    }
    if (tag === 'iframe' || tag === 'frame') return visitFrame(element, context);
    if (context.role !== 'editor' && visitControl(element, context)) return;
    if (tag === 'label') {
      const target = (element as HTMLLabelElement).control;
      const kind = target ? controlOf(target)?.kind : undefined;
      if (target && (kind === 'box' || kind === 'radio')) {
        if (element.contains(target)) visitControl(target, context);
        return;
      }
    }
    if (!blocks.has(tag) && !tag.includes('-') && !shadowRoot(element)) return visitInline(element, tag, context);
    const grid = context.role === 'editor' && tag !== 'table' ? null : gridOf(element, isShown);
    if (grid) return visitGrid(grid, context);
    visitBlock(element, tag, context);
  };

  const visitInline = (element: Element, tag: string, context: Context): void => {
    if (context.role !== 'editor' && (tag === 'a' || isLink(element)) && !find(element, 'table, div, ul, h1, h2, h3, h4')) {
      flush(context);
      const text = oneLine(textOf(element)) || attribute(element, 'title');
      if (text)
        push(context, { role: actsAsButton(element) ? 'button' : 'menu', text, label: '', node: element, editable: true });
      return;
    }
    const apart = !formatting.has(tag);
    if (apart && pending) pending.text += ' ';
    const role =
      context.role === 'text' && tag === 'label'
        ? 'label'
        : context.role === 'text' && hintClass.test(attribute(element, 'class'))
          ? 'hint'
          : context.role;
    if (role !== context.role) flush(context);
    visitChildren(element, { ...context, role });
    if (role !== context.role) flush({ ...context, role });
    if (apart && pending) pending.text += ' ';
  };

  const roleOf = (element: Element, tag: string, context: Context): PassageRole => {
    if (context.role === 'editor' || context.role === 'menu') return context.role;
    if (partKindOf(element, tag) === 'navigation' || isLink(element)) return 'menu';
    if (/^h[1-6]$/.test(tag) || tag === 'legend' || tag === 'caption' || attribute(element, 'role') === 'heading')
      return 'heading';
    if (hintClass.test(attribute(element, 'class')) || /^(?:tooltip|note|alert)$/.test(attribute(element, 'role'))) {
      return find(element, 'input, select, textarea, [contenteditable]') ? context.role : 'hint';
    }
    if (tag === 'dt') return 'label';
    return context.role;
  };

  const visitBlock = (element: Element, tag: string, context: Context): void => {
    flush(context);
    const part = draftPart(partKindOf(element, tag), partName(element));
    context.part.items.push(part);
    const inner: Context = { ...context, part, role: roleOf(element, tag, context) };
    visitChildren(element, inner);
    flush(inner);
  };

  const context: Context = { part: root, role: 'text', column: '', tab: '', fieldsOnly: false };
  visitDocument(document, context);
  return { root, unread };
};
