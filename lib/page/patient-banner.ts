import { isForm, neighbours } from './committing';
import { attribute, isElement, parentNode, tagName } from './dom';

/** What only the words about one patient say: an NHS number, a date of birth by its name. */
const signs = [/\b\d{3}[ -]?\d{3}[ -]?\d{4}\b/, /\bNHS (?:no|num)/i, /\b(?:DOB|D\.O\.B|date of birth|born)\b/i];
/** A banner is at most this high, in pixels; what is higher holds more than the patient. */
const highest = 160;
/** Banners stand near the top: this many stretches of text are looked at. */
const firstTexts = 600;
const mostTexts = 60;

/** The stretches of text that say who the patient is, name and all. Rows of a list of patients are none. Measures layout. */
export function patientTexts(page: Document): Text[] {
  if (!page.body) return [];
  const banners = new Set<Element>();
  for (const text of textsUnder(page.body, firstTexts)) {
    const sign = signs.find((pattern) => pattern.test(text.data));
    const around = parentNode(text);
    if (!sign || !around || !isElement(around)) continue;
    const banner = bannerAround(around, sign);
    if (banner) banners.add(banner);
  }
  return [...banners].flatMap((banner) => textsUnder(banner, mostTexts));
}

/** The text in an element that is not blank, from its beginning, as many stretches as wanted at most. */
export function textsUnder(element: Element, most: number): Text[] {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (texts.length < most && walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (/\S/.test(text.data)) texts.push(text);
  }
  return texts;
}

/** The largest box around a sign that is still a banner; null where a row like it shows another patient's. */
function bannerAround(element: Element, sign: RegExp): Element | null {
  let banner = element;
  for (let next: Node | null = element; next && isElement(next) && tagName(next) !== 'body'; next = parentNode(next)) {
    const { height } = next.getBoundingClientRect();
    // Boxes of no height hold what is positioned absolutely: anything.
    if (height > highest || height < banner.getBoundingClientRect().height || isForm(next)) break;
    banner = next;
    if (
      neighbours(banner).some(
        (other) => isLike(banner, other) && textsUnder(other, mostTexts).some(({ data }) => sign.test(data)),
      )
    )
      return null;
  }
  return banner;
}

const isLike = (row: Element, other: Element): boolean =>
  tagName(row) === tagName(other) && attribute(row, 'class') === attribute(other, 'class') && !isForm(other);
