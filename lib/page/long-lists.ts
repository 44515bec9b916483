import { attribute, childCount, find, findAll, lastElementChild, previousElement, tagName } from './dom';
import type { DraftPart } from './draft';
import { SaidBefore } from './said-before';
import { blockTags } from './vocabulary';

/** What of a list is read where it is longer than `most` entries: enough to tell what it is a list of. */
export interface ListLimits {
  readonly most: number;
  readonly head: number;
  readonly tail: number;
}

const usual: ListLimits = { most: 100, head: 30, tail: 10 };

/**
 * What makes entries more than words to look at: fields, and what holds a document or form of its own. One look for each, as
 * browsers find a tag many times faster than any of several.
 */
const work = ['input', 'select', 'textarea', 'form', 'iframe', 'frame', 'object', 'dialog', '[contenteditable]'];
/** The same by role, which the first entry has where any has. */
const workByRole =
  '[role=textbox], [role=combobox], [role=checkbox], [role=radio], [role=switch], [role=dialog], [role=alertdialog]';
const buttonType = /^(?:hidden|submit|button|image|reset)$/i;

const isWork = (element: Element): boolean => tagName(element) !== 'input' || !buttonType.test(attribute(element, 'type'));

/** A list that was read by its beginning and end alone, and the part of the page that holds those. */
export interface Abridged {
  readonly list: Element;
  readonly part: DraftPart;
}

/**
 * Long lists beside a form (results, earlier letters, a ward's patients) make a page large and say nothing of the screen. They are
 * read by their beginning and end, unless the screen turns out to stand around them.
 */
export class LongLists {
  readonly abridged: Abridged[] = [];
  readonly #inFull: Pick<ReadonlySet<Element>, 'has'>;
  readonly #limits: ListLimits;

  /** @param inFull lists of which all that they say is to be read */
  constructor(inFull: Pick<ReadonlySet<Element>, 'has'>, limits: ListLimits = usual) {
    this.#inFull = inFull;
    this.#limits = limits;
  }

  /**
   * What to go on with after the first entries of a list.
   *
   * @param entry the last that was read
   * @param count how many elements were read
   * @param part what holds them
   * @returns the last entry to leave out; the one that was read where none is
   */
  leap(list: Element, entry: Element, count: number, part: DraftPart): Element {
    const { most, head, tail } = this.#limits;
    if (count !== head || childCount(list) <= most || part.items.length === 0 || this.#inFull.has(list)) return entry;
    if (!this.#isAlike(list, entry)) return entry;
    let last = lastElementChild(list);
    for (let left = tail; left > 0 && last; left -= 1) last = previousElement(last);
    if (!last) return entry;
    this.abridged.push({ list, part });
    return last;
  }

  /**
   * The rows of a table that are to be read: all of a short one, the first and last of a long one. Of one that is part of the
   * screen, those between that say something new as well.
   */
  rowsOf<Row extends Element>(table: Element, rows: readonly Row[]): readonly Row[] {
    const { most, head, tail } = this.#limits;
    const entry = rows[1];
    if (!entry || rows.length <= most || !this.#mayBeAbridged(table, entry)) return rows;
    const [first, last] = [rows.slice(0, head), rows.slice(-tail)];
    return this.#inFull.has(table) ? [...first, ...tellingRows(first, rows.slice(head, -tail)), ...last] : [...first, ...last];
  }

  /** Notes a table of which not all rows were read. */
  note(list: Element, part: DraftPart): void {
    if (!this.#inFull.has(list)) this.abridged.push({ list, part });
  }

  /** A list's entries are mostly of one kind; what stands between them, as a heading for each day, does nothing. */
  #isAlike(list: Element, entry: Element): boolean {
    const others = othersThan(list, entry) ?? othersThan(list, previousElement(entry));
    return (
      others?.every((other) => other === lastElementChild(list) || !acts(other)) === true && this.#mayBeAbridged(list, entry)
    );
  }

  #mayBeAbridged(list: Element, entry: Element): boolean {
    return (
      find(entry, workByRole) === null &&
      !holdsComponents(entry) &&
      work.every((selector) => find(list, selector) === null || !Array.from(findAll(list, selector)).some(isWork))
    );
  }
}

const tellingRows = <Row extends Element>(first: readonly Row[], others: readonly Row[]): readonly Row[] => {
  const said = new SaidBefore();
  for (const row of first) said.add(row);
  return others.filter((row) => said.tells(row));
};

/** What in a list is of another kind than one of its entries; null where that is most of it. */
const othersThan = (list: Element, entry: Element | null): readonly Element[] | null => {
  const tag = entry ? tagName(entry) : '';
  if (!blockTags.has(tag)) return null;
  const others = Array.from(findAll(list, `:scope > :not(${tag})`));
  return others.length * 2 > childCount(list) ? null : others;
};

const button = 'button, input, a, [role=button], [onclick]';

const acts = (element: Element): boolean => element.matches(button) || find(element, button) !== null;

/** Web components hide what they hold. */
const holdsComponents = (entry: Element): boolean =>
  Array.from(findAll(entry, '*')).some((inner) => tagName(inner).includes('-'));
