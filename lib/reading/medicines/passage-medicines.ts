import type { Page, Passage } from '../../model/page';
import {
  cardEnd,
  isCardHeading,
  isCardName,
  isFormCell,
  isLooseCard,
  isNameBeside,
  isNewName,
  runInRole,
  underItsName,
} from './cards';
import { type ColumnRole, columnRole } from './columns';
import { decisionCards } from './decision-cards';
import { withDetail } from './details';
import { blank, labelled, type MedicineEntry } from './entry';
import { listState, medicinesHeading } from './headings';
import type { ListState } from './headings-in-text';
import { startsMedicine } from './names-in-lines';
import { fieldState, sectionKind } from './section-kind';
import { medicinesInText } from './text-medicines';

const spoken = new Set<Passage['role']>(['text', 'cell', 'value', 'editor', 'choice', 'heading']);
/** A card's further words are short; longer ones are prose of their own. */
const longestDetail = 160;

/** The medicine that further fields, or the rest of its card, still belong to. */
interface Open {
  entry: MedicineEntry;
  readonly section: string;
  /** The section that its name stands in: a card's fields may be named by that where its heading has a part of its own. */
  readonly around: string;
  /** The passage from which on the card is over. */
  readonly end: number;
  readonly kind: 'card' | 'form';
  /** What the last field of it held. */
  last: ColumnRole;
}

/**
 * The medicines outside tables: in text fields and editors, cards, definition lists, list lines and forms of one drug.
 *
 * @param inTable passages that a table holds, left out here
 * @param isListed the medicines stand in a table: a field for comments on them lists none
 */
export function medicinesInPassages(
  page: Page,
  counts: (passage: Passage) => boolean,
  inTable: ReadonlySet<number>,
  isListed = false,
): MedicineEntry[] {
  const found: MedicineEntry[] = [];
  let open: Open | null = null;
  let editor: { key: string; label: string; state: ListState } = { key: '', label: '', state: 'off' };

  const close = (): void => {
    if (open) found.push(open.entry);
    open = null;
  };
  const start = (entry: MedicineEntry, passage: Passage, kind: Open['kind']): void => {
    close();
    const section = passage.role === 'heading' ? passage.text : passage.section;
    open = {
      entry,
      section,
      around: passage.section,
      end: kind === 'form' ? Number.POSITIVE_INFINITY : cardEnd(page, passage),
      kind,
      last: 'name',
    };
  };

  const decided = decisionCards(page, counts);
  const passages = page.passages.filter(
    (it) => spoken.has(it.role) && !inTable.has(it.id) && it.text.trim() !== '' && (counts(it) || decided.has(it.id)),
  );
  passages.forEach((passage, at) => {
    const next = passages[at + 1];
    const current = open as Open | null;
    const inCard = current !== null && Number.isFinite(current.end) && current.around === passage.section;
    const mine = current !== null && (current.section === passage.section || inCard) && passage.id < current.end;
    const role =
      columnRole(passage.label) ??
      (mine ? runInRole(passage) : null) ??
      (mine && goesOnInRow(passage) ? (current.last === 'name' ? 'directions' : current.last) : null);
    const section = decided.has(passage.id) ? 'current' : sectionKind(page, passage);

    if (passage.role === 'heading') {
      const isCard = startsMedicine(passage.text) === 2 || isCardHeading(page, passage);
      if (section !== 'other' && isCard && next?.section === passage.text)
        start(blank(passage.text, passage, section === 'ended'), passage, 'card');
      return;
    }
    const named = section === 'other' ? null : underItsName(page, passage, section === 'ended');
    if (named) {
      start(named, passage, 'card');
      return;
    }
    if (mine && role && role !== 'name' && isDetail(passage, current)) {
      current.entry = withDetail(current.entry, passage, role, columnRole(passage.label) ? ' ; ' : ' ');
      current.last = role;
      if (passage.control !== 'text') return;
    }
    // A card may be written in editable lines: the name beside the first, the directions and the supply in them.
    if (passage.role === 'editor' && isShort(passage) && !passage.text.includes('\n')) {
      if (startsMedicine(passage.label) === 2) {
        start(labelled(passage, false), passage, 'card');
        return;
      }
      if (mine && current.kind === 'card' && Number.isFinite(current.end)) {
        current.entry = withDetail(current.entry, passage, role ?? 'directions');
        return;
      }
    }
    const inForm = passage.role === 'editor' && role === 'name' && isFormCell(passage, next);
    if (!inForm && (passage.control === 'text' || passage.role === 'editor')) {
      if (current?.kind !== 'form' || !mine) close();
      // A block without a name of its own goes on with the editor before it.
      const before = passages[at - 1];
      const follows =
        passage.role === 'editor' && passage.label === '' && before?.role === 'editor' && before.part <= passage.part;
      const label: string = follows ? editor.label : passage.label;
      const key = `${label}|${passage.control ?? ''}`;
      const field = isListed && comments.test(label) ? 'off' : fieldState(label, section);
      const goesOn = passage.role === 'editor' && editor.key === key && editor.state !== 'off';
      const read = medicinesInText(passage, field, goesOn ? editor.state : field);
      found.push(...read.entries);
      editor = { key, label, state: read.state };
      return;
    }
    // A ticked line of the list: "Furosemide 40 mg tablets | 80 mg morning | 112 tablets".
    if (passage.role === 'choice' && passage.control === 'box' && section === 'current' && startsMedicine(passage.text) === 2) {
      close();
      found.push(...medicinesInText(passage, 'going-on').entries);
      return;
    }
    const label = medicinesHeading(passage.label) ?? (section !== null && listState(passage.label) === 'ended' ? 'ended' : null);
    if (passage.control === 'box' || passage.control === 'radio' || label === 'other' || section === 'other') return;
    const listed = label ?? section;
    const ended = listed === 'ended';
    const isNameField = role === 'name' && passage.label !== '';

    if (listed !== null && startsMedicine(passage.label) === 2) {
      if (mine && current.entry.name === passage.label) current.entry = withDetail(current.entry, passage, 'directions');
      else start(labelled(passage, ended), passage, 'card');
      return;
    }
    if (listed === null && !isNameField) {
      const read = medicinesInText(passage, 'off');
      if (read.entries.length > 0) {
        close();
        found.push(...read.entries);
      } else if (isLooseCard(passage, next)) start(blank(passage.text.trim(), passage, false), passage, 'card');
      else if (mine && current.kind === 'card' && isShort(passage))
        current.entry = withDetail(current.entry, passage, role ?? 'directions');
      return;
    }
    const entries = medicinesInText(passage, ended ? 'ended' : 'going-on').entries;
    const [only] = entries;
    if (only && passage.label !== '' && !isNameField && label === null && (role !== null || startsMedicine(passage.text) < 2))
      return;
    if (entries.length > 1) {
      close();
      found.push(...entries);
    } else if (only) start(only, passage, isNameField ? 'form' : 'card');
    else if (
      isNameField && passage.control !== undefined ? isNewName(passage) : isNameBeside(passage, next) || isCardName(passage, next)
    ) {
      start(blank(passage.text.trim(), passage, ended), passage, isNameField ? 'form' : 'card');
    } else if (mine && current.kind === 'card' && isShort(passage))
      current.entry = withDetail(current.entry, passage, role ?? 'directions');
  });
  close();
  return found;
}

const comments = /\b(?:comments?|notes?|remarks?|changes|counselling|queries|reconciliation|summary)\b/i;

/** A further control of the same row: without a label, or with a word between two controls, as in "2 in tablet". */
const goesOnInRow = (passage: Passage): boolean => passage.control !== undefined && passage.label.trim().length <= 3;

/** A field beside the drug: of one line or a list; a longer note only in a form of one drug. */
const isDetail = (passage: Passage, open: Open): boolean =>
  (passage.role !== 'editor' || (open.kind === 'form' && isShort(passage))) &&
  (passage.control !== 'text' || open.kind === 'form' || (isNote(passage) && startsMedicine(open.section) === 2));

/** A note on a medicine under its own heading. */
const isNote = ({ label }: Passage): boolean => columnRole(label) === 'notes';

const isShort = (passage: Passage): boolean => passage.text.length <= longestDetail && !/\ball\b/i.test(passage.text);
