import type { Page, Part, Passage, Table } from '@/lib/model/page';
import { type ScreenKind, screenKinds } from '@/lib/model/screen';
import {
  against,
  besideDocument,
  besideFields,
  ceilings,
  documentField,
  letterBody, manyDocumentFields,
  medicineTable,
  plainTitleShare,
  roundTimes,
  subheadingShare,
  threshold,
  titleShare,
  weights,
} from './evidence';
import { type Place, type Profile, places } from './profile';
import { byLength, phrasesIn, plainWords } from './words';

interface Entry {
  readonly phrase: string;
  readonly kind: ScreenKind;
  readonly strength: 'strong' | 'weak';
}

interface Prepared {
  readonly words: Readonly<Record<Place, readonly Entry[]>>;
  readonly against: readonly { readonly phrase: string }[];
  readonly againstButton: readonly { readonly phrase: string }[];
}

const prepared = new WeakMap<Profile, Prepared>();

const prepare = (profile: Profile): Prepared => {
  const known = prepared.get(profile);
  if (known) return known;
  const entries = (place: Place): readonly Entry[] =>
    byLength(
      screenKinds.flatMap((kind) =>
        (['strong', 'weak'] as const).flatMap((strength) =>
          profile.screens[kind][place][strength].map((phrase) => ({ phrase, kind, strength })),
        ),
      ),
    );
  const made: Prepared = {
    words: { heading: entries('heading'), label: entries('label'), button: entries('button'), option: entries('option') },
    against: byLength(profile.against.heading.map((phrase) => ({ phrase }))),
    againstButton: byLength(profile.against.button.map((phrase) => ({ phrase }))),
  };
  prepared.set(profile, made);
  return made;
};

type Tally = Record<ScreenKind, Record<Place, number>>;

const emptyTally = (): Tally => ({
  discharge: { heading: 0, label: 0, button: 0, option: 0 },
  'clinic-outcome': { heading: 0, label: 0, button: 0, option: 0 },
  prescribing: { heading: 0, label: 0, button: 0, option: 0 },
});

/** Headings of the screen itself: those in it and, where it has none above its fields, the nearest one before it. */
const mainHeadings = (page: Page, part: Part, passages: readonly Passage[]): readonly Passage[] => {
  const inside = passages.filter(({ role, tab }) => role === 'heading' && !tab);
  const firstField = passages.find(({ control }) => control !== undefined)?.id ?? part.end;
  const before = page.passages
    .slice(0, part.first)
    .filter(({ role }) => role === 'heading')
    .slice(-2);
  return inside.some(({ id }) => id < firstField)
    ? [...inside.slice(0, 6), ...before.slice(-1)]
    : [...before, ...inside.slice(0, 6)];
};

/** Fields of a summary or letter, as against a prescription. */
const documentLabel =
  /^(?:(?:primary |main |final |working |discharge )?diagnos[ie]s|dx|problems?|plan|(?:clinical |admission |hospital )?(?:summary|course|narrative|findings|history|progress)|.*actions? (?:for|by) (?:the )?gp.*|gp actions?.*|(?:info|information|advice) .*(?:patient|pt|given|carer|famil|parent).*|patient (?:advice|information)|told (?:the )?(?:patient|pt)|(?:message|note|letter|info) (?:to|for) (?:the )?(?:gp|practice|surgery).*|gp (?:tasks?|to do)|clinical(?: details| notes)?|treatment(?: given)?|course|story|follow.?up.*|letter|dear.*|comments? to gp|operation|procedures?|investigations?|management)\b/i;

const medicineColumn = /^(?:drug|medicines?|medications?|item|product|preparation)(?: name)?$/i;
const doseColumn = /\b(?:dose|dosage|freq|frequency|directions?|regimen|route|days|duration|qty|quantity|supply|supplied)\b/i;

const isMedicineTable = ({ columns }: Table): boolean =>
  columns.some((name) => medicineColumn.test(name.trim())) && columns.some((name) => doseColumn.test(name));

const hasRoundTimes = ({ columns }: Table): boolean =>
  columns.filter((name) => /^\d{1,2}[:.]?\d{2}$/.test(name.trim())).length >= 2;

/** The kind of screen that a part of the page is, with what spoke for it; null where too little does, or too much against it. */
export const scorePart = (
  page: Page,
  part: Part,
  profile: Profile,
): { readonly kind: ScreenKind; readonly score: number; readonly evidence: readonly string[] } | null => {
  const { words, against: negative, againstButton } = prepare(profile);
  const passages = page.passages.slice(part.first, part.end);
  const tally = emptyTally();
  const evidence: Record<ScreenKind, string[]> = { discharge: [], 'clinic-outcome': [], prescribing: [] };
  const counted = new Set<string>();
  let minus = 0;

  const count = (place: Place, text: string, share = 1, name: string = place): void => {
    for (const { phrase, kind, strength } of phrasesIn(plainWords(text), words[place])) {
      if (counted.has(`${place}:${phrase}:${kind}`)) continue;
      counted.add(`${place}:${phrase}:${kind}`);
      tally[kind][place] += weights[place][strength] * share;
      evidence[kind].push(`${name}: ${phrase}`);
    }
  };

  const headings = mainHeadings(page, part, passages);
  const top = headings.slice(0, 2);
  headings.forEach(({ text }, index) => count('heading', text, index < top.length ? 1 : subheadingShare));
  for (const { text } of top) minus += phrasesIn(plainWords(text), negative).length ? against.mainHeading : 0;
  count('heading', page.title, titleShare, 'title');
  minus += phrasesIn(plainWords(page.title), negative).length ? against.title : 0;

  const firstField = passages.find(({ control }) => control !== undefined)?.id ?? part.end;
  const documentLabels = new Set<string>();
  for (const { id, role, text, label, control, tab } of passages) {
    if (control !== undefined && label.length <= 80) count('label', label);
    if (role === 'label' && text.length <= 60) count('label', text);
    if (role === 'button' && text.length <= 60) {
      count('button', text);
      if (phrasesIn(plainWords(text), againstButton).some(({ phrase }) => plainWords(text).trim() === phrase))
        minus += against.button;
    }
    if ((role === 'option' || role === 'choice') && !tab) count('option', text);
    // What kind of document is chosen says what the screen is.
    if (role === 'choice' && /\b(?:type|document|form|template|event)\b/i.test(label) && text.length <= 60) count('heading', text, plainTitleShare, 'chosen');
    if (role === 'text' && text.length <= 60 && !label)
      count('heading', text, id < firstField ? plainTitleShare : titleShare, 'words');
    if (control !== undefined && documentLabel.test(label.trim())) documentLabels.add(label.trim().toLowerCase());
  }

  const tables = page.tables.filter(
    (table) => (page.parts[table.part]?.first ?? -1) >= part.first && (page.parts[table.part]?.end ?? Infinity) <= part.end,
  );
  if (tables.some(isMedicineTable)) {
    tally.prescribing.label += medicineTable;
    evidence.prescribing.push('table: medicines');
  }
  if (tables.some(hasRoundTimes)) minus += roundTimes;
  if (
    passages.some(
      ({ role, text }) => (role === 'value' || role === 'editor') && /^(?:.{0,400}\n)?\s*dear\s/is.test(text.slice(0, 500)),
    )
  )
    tally['clinic-outcome'].label += letterBody;

  if (documentLabels.size >= 2) tally.prescribing.label *= besideDocument;
  const document = Math.min(documentLabels.size * documentField.each, documentField.atMost);
  tally.discharge.label += document;
  tally['clinic-outcome'].label += document;

  const scores = screenKinds.map((kind) => ({
    kind,
    score: places.reduce((sum, place) => sum + Math.min(tally[kind][place], ceilings[place]), 0) - (documentLabels.size >= manyDocumentFields ? minus * besideFields : minus),
    heading: tally[kind].heading,
  }));
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  if (best.score < threshold) return null;
  return { kind: best.kind, score: best.score, evidence: evidence[best.kind] };
};
