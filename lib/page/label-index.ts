import { attribute, byTag, closest, find, findAll, hasAttribute, oneLine, tagName, textOf } from './dom';

const labelable = 'input:not([type="hidden"]), select, textarea, button, meter, output, progress';
const native = new Set('input select textarea button meter output progress'.split(' '));

/** The words of a label, without those of the controls in it. */
const labelWords = (label: Element): string => {
  if (!find(label, '*')) return oneLine(textOf(label));
  const copy = label.cloneNode(true) as Element;
  for (const inner of copy.querySelectorAll('select, textarea, script, style, [aria-hidden="true"], [role="tooltip"]'))
    inner.remove();
  return oneLine(textOf(copy));
};

/** Elements by the value of an attribute, those left out that have none. */
const grouped = (elements: Iterable<Element>, name: string): ReadonlyMap<string, readonly Element[]> => {
  const groups = new Map<string, Element[]>();
  for (const element of elements) {
    const value = attribute(element, name);
    if (!value) continue;
    const group = groups.get(value);
    if (group) group.push(element);
    else groups.set(value, [element]);
  }
  return groups;
};

/**
 * The `<label>`s of each control. A control's own `labels` list is made by a search of the whole document, for each control
 * anew: here one search serves all.
 */
export class LabelIndex {
  readonly #byTarget = new Map<Node, ReadonlyMap<string, readonly Element[]>>();
  /** The controls by their id, looked for only where an id has several labels. */
  readonly #byId = new Map<Node, ReadonlyMap<string, readonly Element[]>>();

  /** The words of a control's labels, '' where it has none. */
  wordsFor(control: Element): string {
    if (!native.has(tagName(control))) return '';
    const id = attribute(control, 'id');
    const named = id ? this.#own(control, id) : [];
    const around = closest(control, 'label');
    const wraps = around !== null && !hasAttribute(around, 'for') && find(around, labelable) === control;
    return [...(wraps ? [around] : []), ...named].map(labelWords).filter(Boolean).join(' ');
  }

  /** Repeated rows repeat their ids, which the standard forbids: each control then has its share of the labels, in their order. */
  #own(control: Element, id: string): readonly Element[] {
    const root = control.getRootNode();
    const labels = this.#under(root).get(id) ?? [];
    if (labels.length < 2) return labels;
    const twins = this.#twins(root).get(id) ?? [];
    const share = labels.length / twins.length;
    const first = twins.indexOf(control) * share;
    return Number.isInteger(share) ? labels.slice(first, first + share) : labels;
  }

  #under(root: Node): ReadonlyMap<string, readonly Element[]> {
    const known = this.#byTarget.get(root);
    if (known) return known;
    const targets = grouped(byTag(root as Document | ShadowRoot, 'label'), 'for');
    this.#byTarget.set(root, targets);
    return targets;
  }

  #twins(root: Node): ReadonlyMap<string, readonly Element[]> {
    const known = this.#byId.get(root);
    if (known) return known;
    const twins = grouped(findAll(root as Document | ShadowRoot, labelable), 'id');
    this.#byId.set(root, twins);
    return twins;
  }
}
