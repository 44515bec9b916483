import { attribute, hasAttribute } from './dom';
import type { Look, Looks } from './look';

/**
 * Whether an element is shown, its own style alone considered: an ancestor's is the caller's to know.
 *
 * @param look the element's, where it is known already
 */
export type IsShown = (element: Element, look?: Look) => boolean;

/**
 * So many elements alike are looked up before the next are taken to be as all of them were. Tabs and cards, of which one is
 * shown and the others hidden by their place, are fewer; rows of a long list are more.
 */
const sampleSize = 16;

/**
 * Makes a check for one reading of a page. Style look-ups are what reading costs most, so elements alike in tag, attributes and
 * place share those of a sample.
 */
export const visibility =
  (looks: Looks): IsShown =>
  (element, look = looks.of(element)) => {
    if (!look.shared) return isShownByStyle(element);
    const { sample } = look;
    if (sample.checked >= sampleSize && !sample.mixed) return sample.shown;
    const shown = isShownByStyle(element);
    if (sample.checked > 0 && shown !== sample.shown) sample.mixed = true;
    sample.checked += 1;
    sample.shown = shown;
    return shown;
  };

const withVisibility = { visibilityProperty: true };

const isShownByStyle = (element: Element): boolean => {
  if (hasAttribute(element, 'hidden') && attribute(element, 'hidden') !== 'until-found') return false;
  // The quick way; what it denies may still be shown in itself, within something hidden.
  if (checkVisibility?.call(element, withVisibility)) return true;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return !style || (style.display !== 'none' && style.visibility !== 'hidden' && style.visibility !== 'collapse');
};

/** Taken from the prototype, as a form may hold a field of that name; not every engine has it. */
const { checkVisibility } = Element.prototype as Partial<Pick<Element, 'checkVisibility'>>;

/** Text struck through, by its tag or its own style: what was deleted says nothing. */
export const isStruckThrough = (element: Element, tag: string): boolean =>
  tag === 's' || tag === 'del' || tag === 'strike' || attribute(element, 'style').includes('line-through');
