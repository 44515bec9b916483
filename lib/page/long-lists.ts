import { inOneGo } from '@/lib/model/in-one-go';
import { attribute, byTag, childCount, find, findAll, lastElementChild, previousElement, tagName } from './dom';
import type { DraftPart } from './draft';
import { TellingRows } from './telling-rows';
import { blockTags } from './vocabulary';

/** What of a list is read where it is longer than `most` entries: enough to tell what it is a list of. */
export interface ListLimits {
  readonly most: number;
  readonly head: number;
  readonly tail: number;
}

const usual: ListLimits = { most: 100, head: 30, tail: 10 };

/** What makes entries more than words to look at: fields, and what holds a document or form of its own. */
const work = ['input', 'select', 'textarea', 'form', 'iframe', 'frame', 'object', 'dialog'];
/** The same by role, which the first entry has where any has. */
const workByRole =
  '[role=textbox], [role=combobox], [role=checkbox], [role=radio], [role=switch], [role=dialog], [role=alertdialog]';
const buttonType = /^(?:hidden|submit|button|image|reset)$/i;

const isWork = (element: Element): boolean => tagName(element) !== 'input' || !buttonType.test(attribute(element, 'type'));

/** A list that was read by its beginning and end alone, and the part of the page that holds those. */
export interface Abridged {
  readonly list: Element;
  readonly part: DraftPart;
  /** All rows of a table. */
  readonly rows?: ArrayLike<Element>;
}

/** Long lists that are part of the screen, with what is remembered of their rows from one reading to the next. */
export type OwnLists = Pick<WeakMap<Element, TellingRows>, 'get' | 'set'>;

/**
 * Long lists beside a form (results, earlier letters, a ward's patients) make a page large and say nothing of the screen. They are
 * read by their beginning and end, unless the screen turns out to stand around them.
 */
export class LongLists {
  readonly abridged: Abridged[] = [];
  readonly #own: OwnLists;
  readonly #limits: ListLimits;

  /** @param own lists of which all that they say is to be read */
  constructor(own: OwnLists, limits: ListLimits = usual) {
    this.#own = own;
    this.#limits = limits;
  }

  /** From now on all that a list says is read. Its rows are looked through, with pauses. */
  *owning({ list, rows }: Pick<Abridged, 'list' | 'rows'>): Generator<undefined, void> {
    const telling = new TellingRows();
    if (rows) yield* telling.looking(list, rows, this.#limits.head);
    this.#own.set(list, telling);
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
    if (count !== head || childCount(list) <= most || part.items.length === 0 || this.#own.get(list)) return entry;
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
   *
   * @returns null where all are to be read
   */
  rowsOf<Row extends Element>(table: Element, rows: ArrayLike<Row>): readonly Row[] | null {
    const { most, head, tail } = this.#limits;
    const entry = rows[1];
    if (!entry || rows.length <= most || !isOfWords(table, entry)) return null;
    const own = this.#own.get(table);
    const known = own?.remembered(table, rows);
    if (!known && holdsEditor(table)) return null;
    const places = known ?? (own ? inOneGo(own.looking(table, rows, head)) : []);
    const last = rows.length - tail;
    return [...placesUpTo(0, head), ...places.filter((at) => at < last), ...placesUpTo(last, rows.length)].map(
      (at) => rows[at] as Row,
    );
  }

  /** Notes a table of which not all rows were read. */
  note(list: Element, part: DraftPart, rows: ArrayLike<Element>): void {
    if (!this.#own.get(list)) this.abridged.push({ list, part, rows });
  }

  /** A list's entries are mostly of one kind; what stands between them, as a heading for each day, does nothing. */
  #isAlike(list: Element, entry: Element): boolean {
    const others = othersThan(list, entry) ?? othersThan(list, previousElement(entry));
    return (
      others?.every((other) => other === lastElementChild(list) || !acts(other)) === true &&
      isOfWords(list, entry) &&
      !holdsEditor(list)
    );
  }
}

/** Nothing in a list is to be filled in, as far as its tags and its first entry tell. */
const isOfWords = (list: Element, entry: Element): boolean =>
  find(entry, workByRole) === null && !holdsComponents(entry) && !work.some((tag) => Array.from(byTag(list, tag)).some(isWork));

/** By an attribute, which browsers look for slowly. */
const holdsEditor = (list: Element): boolean => find(list, '[contenteditable]') !== null;

const placesUpTo = (from: number, end: number): number[] => Array.from({ length: end - from }, (_, at) => from + at);

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
