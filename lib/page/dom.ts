/**
 * DOM look-ups that a page cannot bend: a form with a field named `children` or `attributes` hides the property of that name,
 * so the getters are taken from the prototypes.
 */
const getter = <T>(prototype: object, name: string): ((node: object) => T) => {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get as () => T;
  return (node) => get.call(node);
};

export const childNodes: (node: Node) => NodeListOf<ChildNode> = getter(Node.prototype, 'childNodes');
export const firstChild: (node: Node) => ChildNode | null = getter(Node.prototype, 'firstChild');
export const nextSibling: (node: Node) => ChildNode | null = getter(Node.prototype, 'nextSibling');
export const parentNode: (node: Node) => Node | null = getter(Node.prototype, 'parentNode');
export const textOf: (node: Node) => string = getter(Node.prototype, 'textContent');
export const children = (element: Element | ShadowRoot): HTMLCollection =>
  isElement(element) ? elementChildren(element) : element.children;
export const childCount: (element: Element) => number = getter(Element.prototype, 'childElementCount');
export const firstElementChild: (element: Element) => Element | null = getter(Element.prototype, 'firstElementChild');
export const lastElementChild: (element: Element) => Element | null = getter(Element.prototype, 'lastElementChild');
export const previousElement: (element: Element) => Element | null = getter(Element.prototype, 'previousElementSibling');
export const nextElement: (element: Element) => Element | null = getter(Element.prototype, 'nextElementSibling');
const elementChildren: (element: object) => HTMLCollection = getter(Element.prototype, 'children');
const shadowRootOf: (element: object) => ShadowRoot | null = getter(Element.prototype, 'shadowRoot');
const localNameOf: (element: object) => string = getter(Element.prototype, 'localName');

/** The open shadow root of an element, where it has one. */
export const shadowRoot = (element: Element): ShadowRoot | null => shadowRootOf(element);

/** Tag name in lower case, in HTML and XHTML alike. */
export const tagName = (element: Element): string => localNameOf(element);

/** An attribute's value, '' where it is missing. */
export const attribute = (element: Element, name: string): string => Element.prototype.getAttribute.call(element, name) ?? '';

/** The names of an element's attributes. */
export const attributeNames = (element: Element): readonly string[] =>
  Element.prototype.hasAttributes.call(element) ? Element.prototype.getAttributeNames.call(element) : noNames;
const noNames: readonly string[] = [];

export const hasAttribute = (element: Element, name: string): boolean => Element.prototype.hasAttribute.call(element, name);

export const find = (root: Element | ShadowRoot | Document, selector: string): Element | null =>
  isElement(root) ? Element.prototype.querySelector.call(root, selector) : root.querySelector(selector);

export const findAll = (root: Element | ShadowRoot | Document, selector: string): NodeListOf<Element> =>
  isElement(root) ? Element.prototype.querySelectorAll.call(root, selector) : root.querySelectorAll(selector);

/**
 * The elements of one tag. Browsers find a tag many times faster than any of several, and remember it while the page stays as it is;
 * a shadow root can only be searched.
 */
export const byTag = (root: Element | ShadowRoot | Document, tag: string): ArrayLike<Element> & Iterable<Element> => {
  if (isElement(root)) return Element.prototype.getElementsByTagName.call(root, tag);
  return root.nodeType === 9 ? (root as Document).getElementsByTagName(tag) : root.querySelectorAll(tag);
};

export const closest = (element: Element, selector: string): Element | null => Element.prototype.closest.call(element, selector);

/** Element nodes of any document: `instanceof` fails across frames. */
export const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Anything but single spaces between words: most texts have none of it, and looking is cheaper than replacing. */
const untidy = /\s\s|[^\S ]/;

/** Characters. Nobody's words are longer, and going through more of them would keep the page waiting. */
const longest = 1_000_000;

/** White space folded to single spaces; line breaks are kept. */
export const squeeze = (text: string): string => {
  const trimmed = text.slice(0, longest).trim();
  return untidy.test(trimmed) ? trimmed.replace(/[^\S\n]+/g, ' ').replace(/ ?\n ?/g, '\n') : trimmed;
};

/** White space and line breaks folded to single spaces. */
export const oneLine = (text: string): string => {
  const trimmed = text.slice(0, longest).trim();
  return untidy.test(trimmed) ? trimmed.replace(/\s+/g, ' ') : trimmed;
};
