import { namelessTab } from '@/lib/model/page';
import {
  attribute,
  attributeNames,
  children,
  closest,
  find,
  findAll,
  isElement,
  oneLine,
  parentNode,
  tagName,
  textOf,
} from './dom';
import type { IsShown } from './visible';

const fields =
  'textarea, select, input:not([type="hidden"]):not([type="submit"]):not([type="button"]), [contenteditable="true"], [role="textbox"]';
const buttons = 'button, input[type="submit"], input[type="button"], [role="button"]';

/** Words of an action that ends or keeps a document: a pane with one of its own is a screen of its own. */
const commits = /\b(?:sign|complete|save|submit|send|confirm|finali[sz]e|authori[sz]e|approve|verify|discharge|ok)\b/i;

const buttonText = (button: Element): string => oneLine(textOf(button) || (button as HTMLInputElement).value || '');

const hasOwnCommit = (pane: Element): boolean =>
  Array.from(findAll(pane, buttons)).some((button) => commits.test(buttonText(button)));

const rowActions = 'td button, td a, td [role="button"], [role="cell"] button, [role="gridcell"] button';
const edits = /^\W*(?:edit|amend|change|modify|remove|delete|del|cease)\b/i;

/** Whether a table's row, or a table, is edited by buttons of its own: what it lists is the document's, as what fields hold is. */
export const isEditedInPlace = (part: Element): boolean =>
  Array.from(findAll(part, rowActions)).some((action) => edits.test(buttonText(action) || attribute(action, 'aria-label')));

const columnNames = 'th, [role="columnheader"]';
const namesMedicine = /^(?:drug|medicine|medication|item|product)s?(?: name)?$/i;
const namesSupply = /\b(?:supply|supplied|qty|quantity|duration|days?|to take home|course)\b/i;
const isOld = /\b(?:previous|past|last|old|earlier|history|on admission|before admission)\b/i;

/** Whether a part lists medicines with what is supplied of each: a document's own list, written elsewhere in the record and shown here. */
export const listsSupply = (part: Element): boolean => {
  const names = Array.from(findAll(part, columnNames), (column) => oneLine(textOf(column)));
  const headings = Array.from(findAll(part, 'h1, h2, h3, h4, h5, legend, caption, [role="heading"]'), (heading) =>
    textOf(heading),
  );
  return (
    names.some((name) => namesMedicine.test(name)) &&
    names.some((name) => namesSupply.test(name)) &&
    !headings.some((it) => isOld.test(it))
  );
};

const holdsEntries = (pane: Element): boolean => find(pane, fields) !== null || isEditedInPlace(pane) || listsSupply(pane);

const isPopUp = (pane: Element): boolean =>
  /^(?:dialog|alertdialog|listbox|menu|tooltip)$/.test(attribute(pane, 'role')) ||
  tagName(pane) === 'dialog' ||
  /\b(?:modal|dialog|popup|dropdown|menu|tooltip|combo)/i.test(attribute(pane, 'class'));

const tabs = '[role="tab"]';
const pointers = '[role="tab"], button, a, li';

/** Panes of one kind beside one another. */
interface Siblings {
  readonly panes: readonly Element[];
  readonly inView: readonly Element[];
}

/**
 * The hidden tabs and steps of a page's forms, for one reading of it. What is beside them and what points at them is looked up
 * once for all, or a page with a thousand hidden rows would be searched a thousand times.
 */
export class Panes {
  readonly #isShown: IsShown;
  readonly #siblings = new Map<Element, Map<string, Siblings>>();
  readonly #pointers = new Map<Node, ReadonlyMap<string, Element>>();
  readonly #tabs = new Map<Node, readonly Element[]>();

  constructor(isShown: IsShown) {
    this.#isShown = isShown;
  }

  /**
   * Whether a hidden element is another tab or step of the form that is in view, and what that tab is called; null where it is
   * not. What such a tab's fields hold is part of the document being signed. A screen of its own, kept alive beside the one in
   * view, has its own form or its own committing action; a pop-up is no tab.
   */
  hiddenTab(pane: Element): string | null {
    const around = parentNode(pane);
    if (!around || !isElement(around) || !holdsEntries(pane) || isPopUp(pane) || find(pane, 'form') || hasOwnCommit(pane))
      return null;
    const siblings = this.#beside(pane, around);
    const { inView } = siblings;
    if (inView.length === 0 || !this.#isOneOfSeveral(pane, siblings)) return null;
    // Tabs of one document share a committing action outside of the panes; a pane in view with its own is another screen.
    if (closest(pane, 'form') === null && inView.some(hasOwnCommit)) return null;
    return this.#name(pane, siblings);
  }

  #beside(pane: Element, around: Element): Siblings {
    const role = attribute(pane, 'role');
    const kind = `${tagName(pane)} ${role}`;
    const kinds = this.#siblings.get(around) ?? new Map<string, Siblings>();
    this.#siblings.set(around, kinds);
    const known = kinds.get(kind);
    if (known) return known;
    const panes = Array.from(children(around)).filter(
      (child) =>
        tagName(child) === tagName(pane) && attribute(child, 'role') === role && (role === 'tabpanel' || holdsEntries(child)),
    );
    const siblings = { panes, inView: panes.filter((child) => this.#isShown(child)) };
    kinds.set(kind, siblings);
    return siblings;
  }

  /** A hidden field that waits for an answer is no tab: something must make the pane one of several. */
  #isOneOfSeveral(pane: Element, { panes, inView }: Siblings): boolean {
    return (
      attribute(pane, 'role') === 'tabpanel' ||
      this.#pointerTo(pane) !== undefined ||
      /(?:^|[-_\s])(?:tab|pane|step|wizard|page)/i.test(attribute(pane, 'class')) ||
      (panes.length > 2 && inView.length === 1)
    );
  }

  /** What a pane is called: by the tab that points at it, the tab at its place, its own heading. */
  #name(pane: Element, { panes }: Siblings): string {
    const all = this.#tabsOf(pane.getRootNode());
    const named =
      this.#pointerTo(pane) ??
      (all.length === panes.length ? all[panes.indexOf(pane)] : undefined) ??
      find(pane, 'h1, h2, h3, h4, legend, [role="heading"]');
    return (named ? oneLine(textOf(named)) : '') || attribute(pane, 'aria-label') || namelessTab;
  }

  #tabsOf(root: Node): readonly Element[] {
    const known = this.#tabs.get(root) ?? Array.from(findAll(root as Document | ShadowRoot, tabs));
    this.#tabs.set(root, known);
    return known;
  }

  /** The tab, step or link that shows a pane: it carries the pane's id in one of its attributes. */
  #pointerTo(pane: Element): Element | undefined {
    const id = attribute(pane, 'id');
    return id ? this.#pointersIn(pane.getRootNode()).get(id) : undefined;
  }

  #pointersIn(root: Node): ReadonlyMap<string, Element> {
    const known = this.#pointers.get(root);
    if (known) return known;
    const byId = new Map<string, Element>();
    for (const pointer of findAll(root as Document | ShadowRoot, pointers)) {
      for (const name of attributeNames(pointer)) {
        const id = name === 'id' ? '' : attribute(pointer, name).replace(/^#/, '');
        if (!byId.has(id)) byId.set(id, pointer);
      }
    }
    this.#pointers.set(root, byId);
    return byId;
  }
}
