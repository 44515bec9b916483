import type { ControlKind } from '@/lib/model/page';
import { chipWords, isChip } from './chips';
import { attribute, closest, find, findAll, hasAttribute, oneLine, squeeze, tagName, textOf } from './dom';
import { isSign } from './vocabulary';

/** A control as the page shows it now. */
export interface Control {
  readonly kind: ControlKind | 'password' | 'button';
  readonly editable: boolean;
  /** One of the things chosen in a list of several, shown for itself. */
  readonly chip?: boolean;
}

const buttonTypes = new Set(['submit', 'button', 'reset', 'image']);
const skippedTypes = new Set(['hidden', 'file', 'range', 'color']);

/** An editing host: the outermost element of an editable region. */
export const isEditingHost = (element: Element): boolean => {
  if (!hasAttribute(element, 'contenteditable')) return false;
  const value = attribute(element, 'contenteditable').toLowerCase();
  return value !== 'false' && value !== 'inherit';
};

/** What kind of control an element is, by its tag or ARIA role; null where it is none. */
export const controlOf = (element: Element): Control | null => {
  const tag = tagName(element);
  const inert = hasAttribute(element, 'disabled') || attribute(element, 'aria-disabled') === 'true';
  const editable = !inert && !hasAttribute(element, 'readonly') && attribute(element, 'aria-readonly') !== 'true';
  if (tag === 'textarea') return { kind: 'text', editable };
  if (tag === 'select') return { kind: 'list', editable };
  if (tag === 'button') {
    const role = attribute(element, 'role');
    if (role === 'combobox' || attribute(element, 'aria-haspopup') === 'listbox') return { kind: 'list', editable: !inert };
    if (role === 'switch' || role === 'checkbox') return { kind: 'box', editable: !inert };
    return { kind: role === 'radio' || hasAttribute(element, 'aria-pressed') ? 'radio' : 'button', editable: !inert };
  }
  if (tag === 'input') {
    const type = (attribute(element, 'type') || 'text').toLowerCase();
    if (buttonTypes.has(type)) return { kind: 'button', editable: !inert };
    if (skippedTypes.has(type)) return null;
    if (type === 'checkbox') return { kind: 'box', editable };
    if (type === 'radio') return { kind: 'radio', editable };
    if (type === 'password') return { kind: 'password', editable };
    if (attribute(element, 'role') === 'combobox' || attribute(element, 'aria-haspopup') === 'listbox')
      return { kind: 'list', editable: !inert };
    return { kind: 'line', editable };
  }
  switch (attribute(element, 'role')) {
    case 'button':
      // The button of a styled list shows what is chosen in it.
      if (attribute(element, 'aria-haspopup') === 'listbox') return { kind: 'list', editable: !inert };
      return { kind: hasAttribute(element, 'aria-pressed') ? 'radio' : 'button', editable: !inert };
    case 'checkbox':
    case 'switch':
      return { kind: 'box', editable };
    case 'radio':
      return { kind: 'radio', editable };
    case 'combobox':
    case 'listbox':
      // A styled list may wrap the native one or the text box that drives it.
      return find(element, 'input:not([type="hidden"]), textarea, [role="combobox"]') ? null : { kind: 'list', editable: !inert };
    case 'spinbutton':
      return { kind: 'line', editable };
    case 'textbox':
    case 'searchbox':
      // A styled field may wrap the native one, with its label.
      if (find(element, 'input:not([type="hidden"]), textarea')) return null;
      return isEditingHost(element) ? { kind: 'editor', editable } : { kind: 'text', editable };
    default:
      if (isEditingHost(element)) return { kind: 'editor', editable };
      return isChip(element) ? { kind: 'list', editable, chip: true } : null;
  }
};

/** A list's way of saying that nothing is chosen yet: "-- select --", "Choose an option", "Select...". */
const saysNothingChosen = (text: string): boolean =>
  /^[\s\-–—.…(<[]*(?:please\s+)?(?:select|choose|pick)\b/i.test(text) ||
  /^[\s\-–—.…]*$/.test(text) ||
  /^\[?\s*none selected\s*\]?$/i.test(text);

/** Longer lists of options than this are catalogues, which say nothing of what the list is for. */
const mostOptions = 40;

/** The options of a list that are shown as chosen, and all of its options where they are few. */
export const listChoice = (element: Element): { readonly chosen: string; readonly options: readonly string[] } => {
  if (tagName(element) === 'select') {
    const { options, selectedOptions } = element as HTMLSelectElement;
    const words = (option: HTMLOptionElement) => oneLine(option.label || textOf(option));
    const chosen = Array.from(selectedOptions).filter((option) => !(option.disabled && option.value === ''));
    return {
      chosen: chosen
        .map(words)
        .filter((text) => !saysNothingChosen(text))
        .join(', '),
      options: options.length > mostOptions ? [] : Array.from(options, words),
    };
  }
  if (tagName(element) === 'input') {
    const own = oneLine((element as HTMLInputElement).value);
    // Styled lists keep an empty search box and show the choice in a box beside it, within a wrapper named for what it is.
    const wrapper = own ? null : closest(element, '[class*="select" i], [class*="combo" i], [class*="dropdown" i]');
    const shown = own || (wrapper ? oneLine(textOf(wrapper)) : '');
    return { chosen: saysNothingChosen(shown) ? '' : shown, options: [] };
  }
  if (isChip(element)) return { chosen: chipWords(element), options: [] };
  const native = find(element, 'select');
  if (native) return listChoice(native);
  const options = Array.from(findAll(element, '[role="option"]'));
  const picked = options.filter((option) => attribute(option, 'aria-selected') === 'true');
  const isList = attribute(element, 'role') === 'listbox' || picked.length > 0;
  const shown = options.length && isList ? picked.map((option) => oneLine(textOf(option))).join(', ') : oneLine(textOf(element));
  return {
    chosen: saysNothingChosen(shown) ? '' : shown,
    options: options.length > mostOptions ? [] : options.map((option) => oneLine(textOf(option))),
  };
};

/** Whether a box or radio button is ticked. */
export const isTicked = (element: Element): boolean =>
  tagName(element) === 'input'
    ? (element as HTMLInputElement).checked
    : attribute(element, 'aria-checked') === 'true' || attribute(element, 'aria-pressed') === 'true';

/** What a text field holds now. */
export const fieldValue = (element: Element): string => {
  const tag = tagName(element);
  const value = tag === 'input' || tag === 'textarea' ? (element as HTMLInputElement).value : textOf(element);
  const text = tag === 'input' ? oneLine(value) : squeeze(value.includes('\r') ? value.replace(/\r\n?/g, '\n') : value);
  // A combo box that is a plain read-only input shows its prompt as its value.
  return tag === 'input' && hasAttribute(element, 'readonly') && saysNothingChosen(text) ? '' : text;
};

/** The words shown in an element whose shadow root takes them from outside. */
const slottedWords = (element: Element): string =>
  Array.from(findAll(element, 'slot'), (slot) =>
    (slot as HTMLSlotElement).assignedNodes({ flatten: true }).map(textOf).join(' '),
  ).join(' ');

/** What a button says; where it shows but a sign, what its mark-up calls it. */
export const buttonWords = (element: Element): string => {
  const isInput = tagName(element) === 'input';
  const shown = oneLine(isInput ? (element as HTMLInputElement).value || attribute(element, 'alt') : textOf(element));
  const words = shown || oneLine(slottedWords(element));
  return (isSign(words) && (attribute(element, 'aria-label') || attribute(element, 'title'))) || words;
};
