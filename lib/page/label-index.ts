import { attribute, closest, find, findAll, hasAttribute, oneLine, tagName, textOf } from './dom';

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

/**
 * The `<label>`s of each control. A control's own `labels` list is made by a search of the whole document, for each control
 * anew: here one search serves all.
 */
export class LabelIndex {
  readonly #byTarget = new Map<Node, ReadonlyMap<string, readonly Element[]>>();

  /** The words of a control's labels, '' where it has none. */
  wordsFor(control: Element): string {
    if (!native.has(tagName(control))) return '';
    const id = attribute(control, 'id');
    const named = id ? (this.#under(control.getRootNode()).get(id) ?? []) : [];
    const around = closest(control, 'label');
    const wraps = around !== null && !hasAttribute(around, 'for') && find(around, labelable) === control;
    return [...(wraps ? [around] : []), ...named].map(labelWords).filter(Boolean).join(' ');
  }

  #under(root: Node): ReadonlyMap<string, readonly Element[]> {
    const known = this.#byTarget.get(root);
    if (known) return known;
    const targets = new Map<string, Element[]>();
    for (const label of findAll(root as Document | ShadowRoot, 'label[for]')) {
      const target = attribute(label, 'for');
      const labels = targets.get(target);
      if (labels) labels.push(label);
      else targets.set(target, [label]);
    }
    this.#byTarget.set(root, targets);
    return targets;
  }
}
