import { attribute, hasAttribute, parentNode, tagName } from './dom';

/** Whether an element is shown, its own style alone considered: an ancestor's is the caller's to know. */
export type IsShown = (element: Element) => boolean;

/**
 * Makes a check for one reading of a page. Style look-ups are what reading costs most, so siblings of the same tag and class
 * without a style of their own, as the rows of a list are, share one.
 */
export const visibility = (): IsShown => {
  let parent: Node | null = null;
  let like = '';
  let shown = true;
  return (element) => {
    if (hasAttribute(element, 'hidden') && attribute(element, 'hidden') !== 'until-found') return false;
    const plain = !hasAttribute(element, 'style') && !hasAttribute(element, 'id');
    const looks = plain ? `${tagName(element)} ${attribute(element, 'class')}` : '';
    const around = parentNode(element);
    if (plain && around === parent && looks === like) return shown;
    const style = element.ownerDocument.defaultView?.getComputedStyle(element);
    const visible = !style || (style.display !== 'none' && style.visibility !== 'hidden' && style.visibility !== 'collapse');
    if (plain) {
      parent = around;
      like = looks;
      shown = visible;
    }
    return visible;
  };
};

/** Text struck through, by its tag or its own style: what was deleted says nothing. */
export const isStruckThrough = (element: Element, tag: string): boolean =>
  tag === 's' || tag === 'del' || tag === 'strike' || attribute(element, 'style').includes('line-through');
