import type { PartKind, PassageRole } from '@/lib/model/page';
import { attribute, attributeNames, isElement, parentNode, tagName } from './dom';
import {
  blockTags,
  chipClass,
  controlTags,
  descriptionClass,
  dialogClass,
  formattingTags,
  hintClass,
  linkRoles,
  partKind,
  passageRole,
  skippedTags,
  titleClass,
} from './vocabulary';

/**
 * What an element's tag and attributes say of it. Elements alike share one look, so that rows of a list by the thousand cost one
 * classification, and style look-ups for a sample of them.
 */
export interface Look {
  readonly tag: string;
  /** ARIA role, '' where it has none. */
  readonly role: string;
  readonly skipped: boolean;
  readonly block: boolean;
  readonly formatting: boolean;
  readonly bold: boolean;
  /** Its own class names it as a title. */
  readonly titleClass: boolean;
  /** It is named as a title, or stands within the line of one that is. */
  readonly titled: boolean;
  readonly hint: boolean;
  /** Its class calls it a description: that of a field, where it stands right after the field's label. */
  readonly description: boolean;
  /** It leads elsewhere, by its role. */
  readonly link: boolean;
  /** It has attributes besides its class, which may name it or change what it is. */
  readonly attributed: boolean;
  readonly mayBeControl: boolean;
  readonly part: PartKind | undefined;
  /** Its class calls it a dialog; whether it is one depends on what it holds. */
  readonly dialogClass: boolean;
  readonly passage: PassageRole | undefined;
  /** One like it may share the style look-ups made for it. */
  readonly shared: boolean;
  /** What style look-ups of elements like it found. */
  readonly sample: { checked: number; shown: boolean; mixed: boolean };
  /** The looks of what stands in it. */
  readonly inner: Map<string, Look>;
}

/** Attributes that differ from row to row and decide no style. All others tell looks apart by their value. */
const personal = new Set(
  'id name for value href src alt title placeholder headers data-id data-key data-index aria-label aria-labelledby aria-describedby'.split(
    ' ',
  ),
);

/** What elements in one place are alike by; null for one with a style or state of its own. */
const likeness = (element: Element, tag: string, names: readonly string[]): string | null => {
  let key = tag;
  for (const name of names) {
    if (name === 'style' || name === 'hidden') return null;
    key += personal.has(name) ? ` ${name}` : ` ${name}=${attribute(element, name)}`;
  }
  return key;
};

const describe = (element: Element, tag: string, names: readonly string[], around: Look | null, shared: boolean): Look => {
  const role = attribute(element, 'role');
  const className = attribute(element, 'class');
  const block = blockTags.has(tag);
  const title = titleClass.test(className);
  return {
    tag,
    role,
    skipped: skippedTags.has(tag) || tag.startsWith('baton-'),
    block,
    formatting: formattingTags.has(tag),
    bold: tag === 'b' || tag === 'strong',
    titleClass: title,
    titled: title || (!block && around?.titleClass === true),
    hint: hintClass.test(className),
    description: descriptionClass.test(className),
    link: linkRoles.has(role),
    attributed: names.some((name) => name !== 'class'),
    mayBeControl: controlTags.has(tag) || role !== '' || names.includes('contenteditable') || chipClass.test(className),
    part: partKind(tag, role),
    dialogClass: dialogClass.test(className),
    passage: passageRole(tag, role),
    shared,
    sample: { checked: 0, shown: true, mixed: false },
    inner: new Map(),
  };
};

/** The looks of a page's elements, for one reading of it. */
export class Looks {
  readonly #known = new Map<Node, Look>();

  /** The look of an element, found by what stands around it. */
  of(element: Element): Look {
    const known = this.#known.get(element);
    if (known) return known;
    const parent = parentNode(element);
    const look = lookWithin(element, parent && isElement(parent) ? this.of(parent) : null);
    this.#known.set(element, look);
    return look;
  }
}

/** The look of an element where that of its parent is known: quicker, as a walk comes by most elements once. */
export const lookWithin = (element: Element, around: Look | null): Look => {
  const tag = tagName(element);
  const names = attributeNames(element);
  const key = around ? likeness(element, tag, names) : null;
  if (!around || key === null) return describe(element, tag, names, around, false);
  let look = around.inner.get(key);
  if (!look) {
    look = describe(element, tag, names, around, true);
    around.inner.set(key, look);
  }
  return look;
};
