/**
 * Shows words on the page: scrolls to them and marks them by the CSS Custom Highlight API, which changes no element. A rule for
 * `::highlight(name)` colours the marks; it comes from the background.
 */
import { wordsInDocument } from './words-in-document';

const textInputs = /^(?:text|search|tel|url|password)$/;

type View = Window & typeof globalThis;

/** Documents with marks of a name in them, so that the marks can be dropped again. */
const marked = new Map<string, Set<View>>();

/** Words on a page, and the control or the element around them. */
export interface Place {
  readonly node: Node;
  readonly quote: string;
}

/**
 * Scrolls to the words and marks them; what was marked before is dropped. In a field the words are selected and the field gets
 * the focus, as browsers paint no selection without it; its label is marked, for no highlight reaches inside a field.
 *
 * @param name The highlight's name.
 * @param node The control, or the element around the words.
 * @returns Whether the node still stands in a page.
 */
export function markWords(name: string, node: Node, quote: string): boolean {
  clearMarks(name);
  const view = viewOf(node);
  if (!view) return false;
  const element = node.nodeType === view.Node.ELEMENT_NODE ? (node as HTMLElement) : node.parentElement;
  // At once, however slowly the page itself scrolls: nothing moves of which less was asked.
  element?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const ranges = isControl(node) ? markField(node, quote) : [wordsInDocument(node, quote) ?? wholeOf(node)];
  setMarks(name, view, ranges);
  return true;
}

/**
 * Marks words in static text and editors, and scrolls nowhere; what was marked before is dropped. Words in fields, which no
 * highlight reaches, and words that have gone are left out.
 */
export function markAll(name: string, places: readonly Place[]): void {
  clearMarks(name);
  const found = new Map<View, Range[]>();
  for (const { node, quote } of places) {
    const view = viewOf(node);
    const range = view && !isControl(node) ? wordsInDocument(node, quote) : null;
    if (view && range) found.set(view, [...(found.get(view) ?? []), range]);
  }
  for (const [view, ranges] of found) setMarks(name, view, ranges);
}

/** Drops the marks in this frame and the documents under it. */
export function clearMarks(name: string): void {
  for (const view of marked.get(name) ?? []) {
    try {
      view.CSS.highlights.delete(name);
    } catch {
      // The document went, and its marks with it.
    }
  }
  marked.delete(name);
}

/** The window of a node that still stands in a page. */
function viewOf(node: Node): View | null {
  return node.isConnected ? ((node.ownerDocument?.defaultView ?? null) as View | null) : null;
}

function setMarks(name: string, view: View, ranges: readonly Range[]): void {
  if (!view.CSS?.highlights) return;
  view.CSS.highlights.set(name, new view.Highlight(...ranges));
  marked.set(name, (marked.get(name) ?? new Set()).add(view));
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isControl = (node: Node): node is Control => /^(?:INPUT|TEXTAREA|SELECT)$/.test(node.nodeName);

function markField(field: Control, quote: string): Range[] {
  const takesSelection = field.nodeName === 'TEXTAREA' || (field.nodeName === 'INPUT' && textInputs.test(field.type));
  const at = takesSelection ? field.value.indexOf(quote) : -1;
  if (at >= 0) select(field as HTMLTextAreaElement, at, at + quote.length);
  return [...(field.labels ?? [])].map(wholeOf);
}

/** A selection changes no value, so nothing comes into what the page can undo. */
function select(field: HTMLTextAreaElement, from: number, to: number): void {
  field.setSelectionRange(from, to);
  field.focus({ preventScroll: true });
  // No call scrolls a field to its selection: the lines before it, by an average letter's width, say where it is near enough.
  const { clientHeight, clientWidth, ownerDocument, scrollHeight, value } = field;
  const fontSize = Number.parseFloat(ownerDocument.defaultView?.getComputedStyle(field).fontSize ?? '');
  const perLine = (2 * clientWidth) / fontSize || value.length;
  const linesIn = (text: string) => text.split('\n').reduce((sum, line) => sum + Math.ceil((line.length + 1) / perLine), 0);
  field.scrollTop = scrollHeight * (linesIn(value.slice(0, from)) / linesIn(value)) - clientHeight / 2;
}

function wholeOf(node: Node): Range {
  const range = (node.ownerDocument as Document).createRange();
  range.selectNodeContents(node);
  return range;
}
