/**
 * The cheap question that every page is asked: might it hold a screen? It errs on the side of yes, for the reader decides
 * with the whole page before it, and it must cost next to nothing: native look-ups only, no styles, no layout, no walk.
 */
import type { Root } from './roots';

/**
 * Something to fill in, or something that acts: a screen has work left on it, one of the two at least. Boxes and lists that are
 * built by hand take the focus, so `tabindex` finds them.
 */
const work = [
  'textarea',
  'select',
  'input:not([type=hidden])',
  'button',
  '[contenteditable]',
  '[tabindex]',
  '[onclick]',
  '[role=button]',
  'a:not([href])',
  'a[href^=javascript]',
].join();

/** Where words stand that are no text: values and labels. */
const worded = 'input,[aria-label],[placeholder],[title]';

/** The vocabulary of the three kinds of screen. One word is enough. */
const words =
  /discharg|take (?:home|out|away)|prescri|medic|drug|pharmac|clinic|outcome|attend|outpatient|letter|episode|summary/i;

/** Short ones in capitals only: the text of neighbouring blocks comes without a space between, so no word has its bounds. */
const abbreviations = /TT[AHO]|RTT/;

/** Values and labels looked at in one tree where its text says nothing. A form's own labels are text almost always. */
const mostLabels = 300;

/** Whether these trees of one page might hold a screen between them. */
export function mayHoldScreen(roots: readonly Root[]): boolean {
  return roots.some(hasWork) && roots.some(hasWords);
}

function hasWork(root: Root): boolean {
  return root.querySelector(work) !== null || (root as Document).designMode === 'on';
}

function hasWords(root: Root): boolean {
  const { title, body = root } = root as Document;
  return speaks(title) || speaks(body?.textContent ?? '') || hasWordedLabel(root);
}

function speaks(text: string): boolean {
  return words.test(text) || abbreviations.test(text);
}

function hasWordedLabel(root: Root): boolean {
  let left = mostLabels;
  for (const element of root.querySelectorAll<HTMLInputElement>(worded)) {
    if (left-- === 0) return false;
    if (speaks(`${element.value} ${element.ariaLabel} ${element.title} ${element.getAttribute('placeholder')}`)) return true;
  }
  return false;
}
