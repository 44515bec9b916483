import { attribute, closest, find, findAll, hasAttribute, isElement, oneLine, tagName, textOf } from './dom';
import type { LabelIndex } from './label-index';

/** The words of the elements that an ARIA attribute points at. */
const pointedAt = (element: Element, name: string): string => {
  const root = element.getRootNode() as Document | ShadowRoot;
  return attribute(element, name)
    .split(/\s+/)
    .filter(Boolean)
    .map((id) => root.getElementById?.(id))
    .filter((target): target is HTMLElement => Boolean(target) && target !== element)
    .map((target) => oneLine(textOf(target)))
    .filter(Boolean)
    .join(' ');
};

/** What a control is called by its own mark-up: `aria-labelledby`, `<label>`, `aria-label`; '' where none names it. */
export const controlName = (control: Element, labels: LabelIndex): string =>
  pointedAt(control, 'aria-labelledby') || labels.wordsFor(control) || attribute(control, 'aria-label');

/** A last resort: what a control says of itself in its tooltip or example. */
export const controlHint = (control: Element): string => attribute(control, 'title') || attribute(control, 'placeholder');

/** The name of a part of the page: `aria-label`, `aria-labelledby` or `title` of a frame. */
export const partName = (element: Element): string =>
  attribute(element, 'aria-label') ||
  pointedAt(element, 'aria-labelledby') ||
  (tagName(element).endsWith('frame') ? attribute(element, 'title') : '');

/** The name of the group that a radio button or box belongs to: its fieldset's legend or its ARIA group. */
export const groupName = (control: Element): string => {
  const group = closest(control, 'fieldset, [role="radiogroup"], [role="group"]');
  if (!group) return '';
  const legend = tagName(group) === 'fieldset' ? find(group, ':scope > legend') : null;
  return legend ? oneLine(textOf(legend)) : partName(group);
};

/** The words that follow a box or radio button in the same line, up to the next control. */
export const wordsAfter = (control: Element): { readonly text: string; readonly nodes: readonly Node[] } => {
  const nodes: Node[] = [];
  let text = '';
  for (let node = control.nextSibling; node; node = node.nextSibling) {
    if (isElement(node)) {
      const tag = tagName(node);
      const isWords = /^(?:span|label|b|i|em|strong|font|small)$/.test(tag) && !hasAttribute(node, 'role');
      if (!isWords || node.querySelector('input, select, textarea')) break;
    }
    nodes.push(node);
    text += textOf(node);
  }
  return text.trim() ? { text: oneLine(text), nodes } : wordsBesideWrapper(control);
};

const controls = 'input:not([type="hidden"]), select, textarea';

/** Styled boxes hide the native one in wrappers of their own; its words stand beside the wrapper. */
const wordsBesideWrapper = (control: Element): { readonly text: string; readonly nodes: readonly Node[] } => {
  const none = { text: '', nodes: [] };
  let wrapper = control.parentElement;
  for (let level = 0; level < 3 && wrapper?.parentElement; level += 1, wrapper = wrapper.parentElement) {
    const around = wrapper.parentElement;
    // One in the wrapper and one before it are two: the look at what stands around ends there, and not at the end of a long list.
    const first = find(around, controls);
    if (first && !wrapper.contains(first) && find(wrapper, controls)) return none;
    if (findAll(around, controls).length !== 1) return none;
    const nodes: Node[] = [];
    for (let node = wrapper.nextSibling; node; node = node.nextSibling) nodes.push(node);
    const text = oneLine(nodes.map(textOf).join(' '));
    if (text) return { text, nodes };
  }
  return none;
};
