import type { DraftItem, DraftPart, DraftPassage } from './draft';

/** Words that can name something: short, no sentence, nothing that changes from patient to patient. */
const canName = (passage: DraftPassage): boolean =>
  ['text', 'heading', 'label', 'cell'].includes(passage.role) &&
  passage.text.length <= 70 &&
  passage.text.split(/\s+/).length <= 9 &&
  !/[.!?]\s+[^\s*(]|\d{3,}|\d[/:.]\d/.test(passage.text);

/** Longer names end in no sign that could be taken off: they are no names. */
const longestName = 300;

const tidy = (text: string): string => (text.length > longestName ? text : text.replace(/\s*[:*]+\s*$/, '')).trim();

const isGuidance = ({ role, text, control }: DraftPassage): boolean =>
  control === undefined && (role === 'hint' || (role === 'text' && /^[A-Z][^.!?\d]{15,}[.!]$/.test(text)));

const isControl = (passage: DraftPassage): boolean => passage.control !== undefined;

/**
 * Names fields that their mark-up leaves nameless, and values that stand beside their name as plain text, by where they stand:
 * the words right before them. Real systems rarely use `<label for>`.
 */
export const nameByPlace = (root: DraftPart): void => {
  const line: DraftPassage[] = [];
  const collect = (item: DraftItem): void => {
    if (item.type === 'passage') line.push(item);
    else item.items.forEach(collect);
  };
  collect(root);
  nameFields(line);
  nameValues(root);
};

/** What stands above a field. "Actions for GP", a line of guidance, the field: the name stands above the guidance. */
const aboveField = (line: readonly DraftPassage[], index: number): DraftPassage | undefined => {
  const above = line[index - 1];
  return above && isGuidance(above) ? line[index - 2] : above;
};

/** Whether a list only says what kind of thing was chosen beside it: the name over both is that of the thing. */
const isKindOfChip = (line: readonly DraftPassage[], index: number): boolean => {
  const list = line[index];
  const chip = line[index + 2];
  return chip?.chip === true && chip.label === '' && line[index + 1]?.role === 'option' && list?.role === 'choice' && !list.label;
};

const nameFields = (line: readonly DraftPassage[]): void => {
  const groups = new Map<string, string>();
  const taken = new Set<DraftPassage>();
  line.forEach((passage, index) => {
    passage.label = tidy(passage.label);
    if (passage.control === undefined) return;
    const before = aboveField(line, isKindOfChip(line, index - 2) ? index - 2 : index);
    if (passage.label) {
      if (before?.role === 'text' && tidy(before.text) === passage.label) before.role = 'label';
      return;
    }
    if (isKindOfChip(line, index)) return;
    if (passage.control === 'box') {
      // A box speaks by its own words; where the words before it are another's, by those that follow.
      const beside = [line[index - 1], line[index + 1]].find((it) => it && !isControl(it) && !taken.has(it) && canName(it));
      if (!passage.text && beside) {
        beside.role = 'label';
        taken.add(beside);
        passage.text = tidy(beside.text);
      }
      return;
    }
    const group = passage.group ? groups.get(passage.group) : undefined;
    if (group !== undefined) passage.label = group;
    else if (before && !isControl(before) && before.tab === passage.tab && canName(before)) {
      before.role = 'label';
      passage.label = tidy(before.text);
    } else if (before && passage.control === 'list' && (before.chip || (isControl(before) && passage.role === 'option')))
      // What a list offers, what else was chosen in it, and the box that it is searched by.
      passage.label = before.label;
    if (passage.group) groups.set(passage.group, passage.label);
  });
};

/** A name in a line of its own over its value: "Attended", and below it the date. */
const nameOver = /^([A-Z][a-z]+(?: [a-z]+){0,2}):?\n([^\n]+)$/;

/** Parts such a name from its value, as two passages of the same words. */
const partNames = (items: DraftItem[]): void => {
  for (let at = items.length - 1; at >= 0; at -= 1) {
    const item = items[at];
    const pair = item?.type === 'passage' && item.role === 'text' && !item.label ? nameOver.exec(item.text) : null;
    if (!pair || item?.type !== 'passage') continue;
    const [, name = '', value = ''] = pair;
    items.splice(at, 1, { ...item, role: 'label', text: name }, { ...item, text: value, label: name });
  }
};

/** Pairs of plain text, name and value: two cells of a row, two boxes of a line, a term and its description. */
const nameValues = (part: DraftPart): void => {
  const { items } = part;
  partNames(items);
  items.forEach((item, index) => {
    if (item.type === 'part') nameValues(item);
    else if (item.role === 'label' && !item.label) {
      const next = items[index + 1];
      if (next?.type === 'passage' && next.role === 'text' && !next.label) next.label = tidy(item.text);
    }
  });
  const [first, second] = items;
  if (items.length !== 2 || first?.type !== 'passage' || second?.type !== 'passage') return;
  if (
    second.role !== 'text' ||
    second.label ||
    !['text', 'label'].includes(first.role) ||
    !canName(first) ||
    /\d/.test(first.text)
  )
    return;
  first.role = 'label';
  second.label = tidy(first.text);
};
