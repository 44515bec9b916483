import type { Page, Part, Passage } from '@/lib/model/page';
import { type ScreenKind, screenKinds } from '@/lib/model/screen';
import {
  against,
  belowName,
  besideDocument,
  besideFields,
  besideNamed,
  documentField,
  letterBody,
  manyDocumentFields,
  medicineTable,
  otherTabShare,
  plainTitleShare,
  roundTimes,
  subheadingShare,
  threshold,
  titleShare,
  weights,
} from './evidence';
import { firstFieldOf, mainHeadings } from './main-headings';
import type { Profile } from './profile';
import { wordsOf } from './profile-words';
import { Tally } from './tally';
import { hasRoundTimes, isMedicineTable } from './telling-tables';
import { phrasesIn, plainWords } from './words';

/** How much speaks for a kind of screen, and what. */
export interface Score {
  readonly kind: ScreenKind;
  readonly score: number;
  readonly evidence: readonly string[];
  /** How many fields of a summary or letter the part has. */
  readonly documentFields: number;
}

/** Longer texts are no names of fields, headings or actions. */
const longest = { name: 80, words: 60, title: 80 } as const;

/** Headings stand within so many characters of a text. */
const longestText = 8000;

/** Fields of a summary or letter, as against a prescription. */
const documentLabel =
  /^(?:(?:primary |main |final |working |discharge )?diagnos[ie]s|dx|problems?|plan|(?:clinical |admission |hospital )?(?:summary|course|narrative|findings|history|progress)|.*actions? (?:for|by) (?:the )?gp.*|gp actions?.*|(?:info|information|advice) .*(?:patient|pt|given|carer|famil|parent).*|patient (?:advice|information)|told (?:the )?(?:patient|pt)|(?:message|note|letter|info) (?:to|for) (?:the )?(?:gp|practice|surgery).*|gp (?:tasks?|to do)|clinical(?: details| notes)?|treatment(?: given)?|course|story|follow.?up.*|letter|dear.*|comments? to gp|operation|procedures?|investigations?|management)\b/i;

/** Fields that choose what is being written. */
const documentChoice = /\b(?:type|document|form|template|event)\b/i;

/** What stands in a text as a heading of a summary or letter, in lower case. */
const headingsIn = (text: string): readonly string[] =>
  text
    .slice(0, longestText)
    .split('\n')
    .map((line) => (/^([^:]{3,40}):/.exec(line)?.[1] ?? line).trim().toLowerCase())
    .filter((line) => line.length <= longest.name && documentLabel.test(line) && !isSentence.test(line));
/** Four words in a row are no heading. */
const isSentence = /[a-z]{3,} [a-z]{3,} [a-z]{3,} [a-z]{3,}/;

const salutation = /^(?:.{0,400}\n)?\s*dear\s/is;

const isWriting = (passages: readonly Passage[]): boolean =>
  passages.some(({ control, editable }) => editable === true && (control === 'text' || control === 'editor'));

/** Counts what the fields, actions and words of a part speak for, and gives how many fields of a document it has. */
const countFields = (tally: Tally, part: Part, passages: readonly Passage[]): number => {
  const firstField = firstFieldOf(part, passages);
  const isWritten = isWriting(passages);
  const chosenShare = isWritten ? 1 : plainTitleShare;
  const documentLabels = new Set<string>();
  for (const { id, role, text, label, control, tab } of passages) {
    const isShort = text.length <= longest.words;
    const inView = tab ? otherTabShare : 1;
    if (control !== undefined && label.length <= longest.name) tally.count('label', label, inView);
    if (role === 'label' && isShort) tally.count('label', text, inView);
    if (role === 'button' && isShort) tally.count('button', text);
    if ((role === 'option' || role === 'choice') && !tab) tally.count('option', text);
    // What kind of document is chosen says what the screen is.
    if (role === 'choice' && isShort && documentChoice.test(label)) tally.count('heading', text, chosenShare, 'chosen');
    if (role === 'text' && !label && text.length <= (id < firstField ? longest.title : longest.words))
      tally.count('heading', text, id < firstField ? plainTitleShare : titleShare, 'words');
    if (control !== undefined && documentLabel.test(label.trim())) documentLabels.add(label.trim().toLowerCase());
    // A text that has the document's headings in it: "DIAGNOSIS", "PLAN", "Diagnoses: 1. …".
    if (control === 'editor' || (control === 'text' && label === ''))
      for (const heading of headingsIn(text)) documentLabels.add(heading);
    // Where something is written, its sections are fields of the document.
    if (role === 'heading' && isWritten && documentLabel.test(text.trim())) documentLabels.add(text.trim().toLowerCase());
  }
  return documentLabels.size;
};

const countTables = (tally: Tally, page: Page, part: Part): void => {
  if (!tablesIn(page, part).some((table) => table.tab === '' && isMedicineTable(table))) return;
  tally.weight.prescribing.label += medicineTable;
  tally.evidence.prescribing.push('table: medicines');
};

const tablesIn = (page: Page, { first, end }: Part): Page['tables'] =>
  page.tables.filter(({ part }) => {
    const held = page.parts[part];
    return held !== undefined && held.first >= first && held.end <= end;
  });

/** A summary or letter has fields that a prescription has not. */
const countDocument = (tally: Tally, passages: readonly Passage[], documentFields: number): void => {
  const isLetter = passages.some(
    ({ role, text }) => (role === 'value' || role === 'editor') && salutation.test(text.slice(0, 500)),
  );
  if (isLetter) tally.weight['clinic-outcome'].label += letterBody;
  if (documentFields >= 2) tally.weight.prescribing.label *= besideDocument;
  const weight = Math.min(documentFields * documentField.each, documentField.atMost);
  // Notes of every kind have such fields: by themselves they make neither a discharge nor a clinic letter.
  for (const kind of ['discharge', 'clinic-outcome'] as const)
    tally.weight[kind].label += Math.min(weight, tally.total(kind) * documentField.besideWords);
};

/** What speaks against a screen of any kind. */
const weighAgainst = (
  page: Page,
  part: Part,
  top: readonly Passage[],
  passages: readonly Passage[],
  profile: Profile,
  naming: number,
): number => {
  const { againstHeading, againstButton } = wordsOf(profile);
  // A heading after the first fields names a section, "Message to pharmacy", unless it names the screen.
  const firstField = firstFieldOf(part, passages);
  const isOfScreen = (id: number, i: number): boolean => i === 0 || id < firstField || i === naming;
  // Of a path, "Pharmacist worklist > TTO check", the last name is the screen's own.
  const speaksAgainst = (text: string): boolean =>
    phrasesIn(plainWords(text.split(/[>›»]/).at(-1) ?? text), againstHeading).length > 0;
  const buttons = passages.filter(
    ({ role, text }) => role === 'button' && text.length <= longest.words && againstButton.has(plainWords(text).trim()),
  );
  return (
    top.reduce((sum, { text, id }, i) => sum + (isOfScreen(id, i) && speaksAgainst(text) ? (i > naming ? belowName : 1) : 0), 0) *
      against.mainHeading +
    (speaksAgainst(page.title) ? against.title : 0) +
    buttons.length * against.button +
    (tablesIn(page, part).some(hasRoundTimes) ? roundTimes : 0)
  );
};

/** How much speaks for each kind of screen in a part of a page, what speaks against taken off. */
export const scoresOf = (page: Page, part: Part, profile: Profile): readonly Score[] => {
  const passages = page.passages.slice(part.first, part.end);
  const tally = new Tally(wordsOf(profile));
  const headings = mainHeadings(page, part, passages, profile);
  const top = headings.slice(0, 2);
  const namedSoFar = (): readonly ScreenKind[] =>
    screenKinds.filter((kind) => tally.weight[kind].heading >= weights.heading.strong);
  let named: readonly ScreenKind[] = [];
  /** Which of the headings names the screen outright; none so far. */
  let naming = Number.POSITIVE_INFINITY;
  const firstField = firstFieldOf(part, passages);
  for (const [i, { text, id }] of top.entries()) {
    // The heading at the top says what the screen is; one after the first fields names a section.
    tally.count('heading', text, named.length > 0 && id > firstField ? subheadingShare : 1);
    if (named.length === 0) named = namedSoFar();
    if (named.length > 0) naming = Math.min(naming, i);
  }
  for (const { text } of headings.slice(top.length)) tally.count('heading', text, subheadingShare);
  tally.count('heading', page.title, titleShare, 'title');
  const documentFields = countFields(tally, part, passages);
  countTables(tally, page, part);
  countDocument(tally, passages, documentFields);
  // What the main heading names outright, the fields of another kind do not outweigh; a summary may have a heading for its medicines.
  const [only] = named;
  if (only && named.length === 1 && (only !== 'prescribing' || documentFields < 2))
    for (const kind of screenKinds) if (kind !== only) tally.weight[kind].label *= besideNamed;
  // A summary's own list of medicines has actions as well.
  if (only && only !== 'prescribing' && documentFields >= manyDocumentFields) tally.weight.prescribing.button *= besideNamed;
  const minus =
    weighAgainst(page, part, top, passages, profile, naming) * (documentFields >= manyDocumentFields ? besideFields : 1);
  return screenKinds.map((kind) => ({ kind, score: tally.total(kind) - minus, evidence: tally.evidence[kind], documentFields }));
};

/** The kind of screen that a part of the page is, with what spoke for it; null where too little does, or too much against it. */
export const scorePart = (page: Page, part: Part, profile: Profile): Score | null => {
  const best = scoresOf(page, part, profile).reduce((a, b) => (b.score > a.score ? b : a));
  return best.score < threshold ? null : best;
};
