import { isElement } from './dom';

/**
 * The element of a tab that has the keyboard focus, also in frames of the same site and in open shadow roots; null where none
 * has it.
 */
export function focusedOn(page: Document): HTMLElement | null {
  let element = outermost(page).activeElement;
  for (let inside = within(element); inside !== null; inside = within(element)) element = inside;
  return element === null || isIdle(element) ? null : (element as HTMLElement);
}

/** The page around this one, as far as the browser lets it be seen. */
function outermost(page: Document): Document {
  try {
    return page.defaultView?.top?.document ?? page;
  } catch {
    return page;
  }
}

/** What has the focus inside of what has it. */
function within(element: Element | null): Element | null {
  if (element === null || !isElement(element)) return null;
  const inside = (element as HTMLIFrameElement).contentDocument?.activeElement ?? element.shadowRoot?.activeElement ?? null;
  return inside === null || isIdle(inside) ? null : inside;
}

/** A body stands for nothing having the focus, unless it is an editor. */
function isIdle(element: Element): boolean {
  const { body, documentElement, designMode } = element.ownerDocument;
  if (element !== body && element !== documentElement) return false;
  return designMode !== 'on' && !(element as HTMLElement).isContentEditable;
}
