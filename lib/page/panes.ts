import { namelessTab } from '@/lib/model/page';
import { attribute, children, closest, find, findAll, isElement, oneLine, parentNode, tagName, textOf } from './dom';
import type { IsShown } from './visible';

const fields =
  'textarea, select, input:not([type="hidden"]):not([type="submit"]):not([type="button"]), [contenteditable="true"], [role="textbox"]';
const buttons = 'button, input[type="submit"], input[type="button"], [role="button"]';

/** Words of an action that ends or keeps a document: a pane with one of its own is a screen of its own. */
const commits = /\b(?:sign|complete|save|submit|send|confirm|finali[sz]e|authori[sz]e|approve|verify|discharge|ok)\b/i;

const buttonText = (button: Element): string => oneLine(textOf(button) || (button as HTMLInputElement).value || '');

const hasOwnCommit = (pane: Element): boolean =>
  Array.from(findAll(pane, buttons)).some((button) => commits.test(buttonText(button)));

const isPopUp = (pane: Element): boolean =>
  /^(?:dialog|alertdialog|listbox|menu|tooltip)$/.test(attribute(pane, 'role')) ||
  tagName(pane) === 'dialog' ||
  /\b(?:modal|dialog|popup|dropdown|menu|tooltip|combo)/i.test(attribute(pane, 'class'));

/** The tab, step or link that shows a pane: it carries the pane's id in one of its attributes. */
const pointerTo = (pane: Element): Element | undefined => {
  const id = attribute(pane, 'id');
  if (!id) return undefined;
  const tabs = Array.from(findAll(pane.getRootNode() as Document | ShadowRoot, '[role="tab"], button, a, li'));
  return tabs.find((tab) =>
    Array.from(tab.attributes).some(({ name, value }) => name !== 'id' && (value === id || value === `#${id}`)),
  );
};

/** What a pane is called: by the tab that points at it, the tab at its place, its own heading. */
const tabName = (pane: Element, panes: readonly Element[]): string => {
  const tabs = Array.from(findAll(pane.getRootNode() as Document | ShadowRoot, '[role="tab"]'));
  const named =
    pointerTo(pane) ??
    (tabs.length === panes.length ? tabs[panes.indexOf(pane)] : undefined) ??
    find(pane, 'h1, h2, h3, h4, legend, [role="heading"]');
  return (named ? oneLine(textOf(named)) : '') || attribute(pane, 'aria-label') || namelessTab;
};

/** A hidden field that waits for an answer is no tab: something must make the pane one of several. */
const isOneOfSeveral = (pane: Element, panes: readonly Element[], inView: readonly Element[]): boolean =>
  attribute(pane, 'role') === 'tabpanel' ||
  pointerTo(pane) !== undefined ||
  /(?:^|[-_\s])(?:tab|pane|step|wizard|page)/i.test(attribute(pane, 'class')) ||
  (panes.length > 2 && inView.length === 1);

/**
 * Whether a hidden element is another tab or step of the form that is in view, and what that tab is called; null where it is
 * not. What such a tab's fields hold is part of the document being signed. A screen of its own, kept alive beside the one in
 * view, has its own form or its own committing action; a pop-up is no tab.
 */
export const hiddenTab = (pane: Element, isShown: IsShown): string | null => {
  const around = parentNode(pane);
  if (!around || !isElement(around) || isPopUp(pane) || !find(pane, fields) || find(pane, 'form') || hasOwnCommit(pane))
    return null;
  const role = attribute(pane, 'role');
  const panes = Array.from(children(around)).filter(
    (child) =>
      tagName(child) === tagName(pane) &&
      attribute(child, 'role') === role &&
      (role === 'tabpanel' || find(child, fields) !== null),
  );
  const inView = panes.filter((child) => child !== pane && isShown(child));
  if (inView.length === 0 || !isOneOfSeveral(pane, panes, inView)) return null;
  // Tabs of one document share a committing action outside of the panes; a pane in view with its own is another screen.
  if (closest(pane, 'form') === null && inView.some(hasOwnCommit)) return null;
  return tabName(pane, panes);
};
