/** Which buttons end or keep the work on a screen, and which fields they end or keep. */
import { attribute, closest, find, findAll, isElement, oneLine, parentNode, tagName, textOf } from './dom';

/** What a committing button says: a word that starts so, wherever it stands. */
const commits =
  /\b(sign|complet|sav|send|sent|confirm|submit|approv|finali[sz]|discharg|verif|authori[sz]|finish|publish|issu|validat|dispens|prescrib|releas|commit|accept|updat|clos|ok\b)/i;
/** Links and entries of menus that act instead of leading elsewhere begin with the verb; "Discharge" and "Letters" lead there. */
const verbCommits = /^\s*(sign|complete|save|send|confirm|submit|approve|finali[sz]e|verify|authori[sz]e|finish|publish)\b/i;

/** Longer words are a paragraph or a box, not a button. */
const longestName = 60;

export const pressable =
  'button, input, summary, [role=button], [role=menuitem], [onclick], a:not([href]), a[href^="#"], a[href^="javascript:"]';
export const fillable = 'input, select, textarea, [contenteditable=""], [contenteditable=true], [role=textbox], [role=combobox]';
const written = 'textarea, [contenteditable=""], [contenteditable=true], [role=textbox], iframe';
const menus = 'nav, [role=navigation], [role=menubar], [role=tablist]';
const pressedInputs = new Set(['submit', 'button', 'image', 'reset']);
/** A search box or a pick of patients has fewer fields. */
const leastFields = 3;
/** From a list's button up to the row that it stands in. */
const rowDepth = 4;

export function isPressed(element: Element): boolean {
  return tagName(element) === 'input' && pressedInputs.has(attribute(element, 'type').toLowerCase());
}

/** Whether pressing it ends or keeps the screen's work: by its words, and not as one of a list's rows. */
export function isCommitting(element: Element): boolean {
  return element.matches(pressable) && saysSo(element) && !isInListRow(element);
}

/** The nearest part of the page around an element that holds what can be called a form. */
export function formAround(element: Element): Element {
  let around = element;
  for (let next = parentNode(around); next && isElement(next); next = parentNode(next)) {
    around = next;
    if (isForm(around)) break;
  }
  return around;
}

export function isForm(element: Element): boolean {
  return find(element, written) !== null || findAll(element, fillable).length >= leastFields;
}

function saysSo(element: Element): boolean {
  if (tagName(element) === 'input' && !isPressed(element)) return false;
  const isLink = tagName(element) === 'a' && attribute(element, 'role') !== 'button';
  const pattern = isLink || closest(element, menus) ? verbCommits : commits;
  const said = [textOf(element), attribute(element, 'value'), attribute(element, 'aria-label'), attribute(element, 'title')];
  return said.some((words) => words.length < 4 * longestName && oneLine(words).length <= longestName && pattern.test(words));
}

/** "Discharge OKAFOR" beside each name of a ward list opens a screen: the row, and the one beside it, say more than the button. */
function isInListRow(element: Element): boolean {
  let row: Element | null = element;
  for (let depth = 0; row && depth < rowDepth; depth++) {
    const around = parentNode(row);
    if (isForm(row)) return false;
    if (saysMore(row, element) && neighbours(row).some((other) => isLike(other, element))) return true;
    row = around && isElement(around) ? around : null;
  }
  return false;
}

/** The elements right before and after one. */
export function neighbours({ previousElementSibling, nextElementSibling }: Element): Element[] {
  return [previousElementSibling, nextElementSibling].filter((element) => element !== null);
}

function isLike(row: Element, element: Element): boolean {
  const own = [...findAll(row, tagName(element))].find((other) => firstWord(other) === firstWord(element));
  return own !== undefined && !isForm(row) && saysSo(own) && saysMore(row, own);
}

function saysMore(row: Element, button: Element): boolean {
  return oneLine(textOf(row)).length > oneLine(textOf(button)).length;
}

function firstWord(element: Element): string {
  return (oneLine(textOf(element)) || attribute(element, 'value')).split(' ', 1)[0] ?? '';
}
