import type { Evidence } from '@/lib/model/facts';
import type { Page, Passage } from '@/lib/model/page';
import { evidenceFrom } from './evidence';
import { patientNames } from './patient';
import { addresseeOf, isForPatient, ownerOf, type SentenceContext, saysYourGp } from './sentences/context';
import { type Sentence, sentencesOf } from './sentences/split';

/** One sentence of the page with all that its meaning hangs on. */
export interface Line {
  readonly text: string;
  /** The words before a colon, else the field's label, else the heading that it stands under. */
  readonly lead: string;
  /** The sentence before it in the same field. */
  readonly before: string;
  readonly context: SentenceContext;
  readonly passage: Passage;
  readonly evidence: () => Evidence;
}

/** Passages that make one text: the blocks of an editor, or one field. */
const textsOf = (page: Page, counts: (passage: Passage) => boolean): readonly (readonly Passage[])[] => {
  const texts: Passage[][] = [];
  let open: Passage[] | null = null;
  for (const passage of page.passages) {
    if (!counts(passage) || passage.text === '') {
      if (passage.role !== 'label' && passage.role !== 'hint') open = null;
      continue;
    }
    const last: Passage | undefined = open?.at(-1);
    if (open && last && passage.role === 'editor' && last.role === 'editor' && last.label === passage.label) open.push(passage);
    else {
      open = [passage];
      texts.push(open);
    }
  }
  return texts;
};

/** "Clinic letter to GP", whatever the first name in its salutation. */
const isToGp = /\b(?:letter|summary)\b[^,;]{0,16}\bto (?:the |patient'?s )?(?:gp|general pract)/i;

/** All sentences that count on a page, in reading order, with who is meant by "you" and whose list they stand in. */
export const linesOf = (page: Page, counts: (passage: Passage) => boolean, medicines = false): readonly Line[] => {
  const patient = patientNames(page);
  const texts = textsOf(page, counts).map((passages): Text => {
    const whole = passages.map(({ text }) => text).join('\n');
    const { label = '', section = '' } = passages[0] ?? {};
    return { passages, whole, salutation: isToGp.test(`${label} ${section}`) ? 'gp' : addresseeOf(whole, patient) };
  });
  // A letter may lie in several fields, its salutation in one of its own.
  const reader = texts.find(({ salutation }) => salutation !== null)?.salutation ?? null;
  const rows = besideChoices(page);
  return texts.flatMap((text) =>
    linesOfText({ ...text, salutation: text.salutation ?? reader }, medicines, rows.get(text.passages[0]?.id ?? -1)),
  );
};

/** What a row says beside a choice in it: "GP to supply" is of the medicine in its row. */
const besideChoices = (page: Page): ReadonlyMap<number, string> => {
  const beside = new Map<number, string>();
  for (const { rows } of page.tables)
    for (const cells of rows)
      for (const { passages } of cells)
        for (const id of passages)
          if (page.passages[id]?.role === 'choice') beside.set(id, cells.map(({ text }) => text).join('. '));
  return beside;
};

/** Passages that make one text, and whom it is written to; null where it does not say. */
interface Text {
  readonly passages: readonly Passage[];
  readonly whole: string;
  readonly salutation: SentenceContext['addressee'] | null;
}

const linesOfText = ({ passages, whole, salutation }: Text, medicines: boolean, beside = ''): readonly Line[] => {
  const [first] = passages;
  if (!first) return [];
  const lines: Line[] = [];
  let said = beside;
  let at = 0;
  let passageIndex = 0;
  const ends = passages.map(({ text }) => (at += text.length + 1));
  const { section } = first;
  // An example that stands where the label should is no clinician's word.
  const label = /^\s*(?:e\.?g\b|for example|example)/i.test(first.label) ? '' : first.label;
  // A choice is one answer to its label, whatever marks stand in it.
  const sentences = first.role === 'choice' ? [{ text: whole, start: 0, end: whole.length, lead: label }] : sentencesOf(whole);
  for (const sentence of sentences) {
    while (sentence.start >= (ends[passageIndex] ?? Number.POSITIVE_INFINITY)) passageIndex += 1;
    const passage = passages[passageIndex] ?? first;
    const lead = sentence.lead || label || section;
    const owner =
      ownerOf(sentence.lead) ??
      (sentence.lead ? ownerFromField(label, section, sentence.lead) : (ownerOf(label) ?? ownerOf(section)));
    const toPatient =
      isForPatient(sentence.lead) || (salutation === null && (isForPatient(label) || (label === '' && isForPatient(section))));
    lines.push({
      text: sentence.text,
      lead,
      before: said,
      context: { addressee: toPatient || saysYourGp.test(sentence.text) ? 'patient' : (salutation ?? 'gp'), owner, medicines },
      passage,
      // As it stands on the page, boxes that are not ticked included.
      evidence: () => evidenceFrom(passage, whole.slice(sentence.start, sentence.end).trim()),
    });
    const saidNow = sentence.lead ? `${sentence.lead}: ${sentence.text}` : sentence.text;
    // "A punch was taken. It takes ten days.": what "it" speaks of is still spoken of after that.
    said =
      speaksOn.test(sentence.text) || (isFragment(sentence) && !denies.test(said))
        ? `${said} ${saidNow}`.trim().slice(-longestBefore)
        : saidNow;
  }
  return lines;
};

/** A sentence that goes on about what the one before named. */
const speaksOn = /^\W*(?:it|this|that|these|those|they|which|both)\b/i;
const longestBefore = 400;
const denies = /\b(?:no|not|nil|none|n't)\b/i;

/** "Rate 140." is no sentence that takes over from the one before. */
const isFragment = ({ text, lead }: Sentence): boolean => lead === '' && text.split(/\s+/).length <= 3;

/** Under a heading of its own within a field, the field's owner holds only where that heading names no other part of the letter. */
const ownerFromField = (label: string, section: string, lead: string): SentenceContext['owner'] =>
  lead.split(/\s+/).length <= 4 &&
  /\b(?:diagnos|medic|plan|information|advice|history|social|background|allerg|hospital|follow.?up)/i.test(lead)
    ? null
    : (ownerOf(label) ?? ownerOf(section));
