import type { Page, Passage, Table } from '@/lib/model/page';
import type { Screen } from '@/lib/model/screen';
import { isCardHeading } from './medicines/cards';
import { startsMedicine } from './medicines/names-in-lines';

/** Headings of what was written before or elsewhere, beside the document that is being written. */
const elsewhere =
  /\b(?:previous|prior|past|earlier|old|older|archived?|last)\b(?!\s+(?:medical|surgical|psychiatric|obstetric|dose))|\b(?:letters?|documents?|attendances?|admissions?|episodes?|encounters?|visits?|correspondence|outcomes?|appointments?|notes|clinic|prescribing|prescription|medication|event|referral|patient|pathway|task|action|message|communication|version|change)['’]?s?\s+(?:history|list|archive|log)\b|\bhistory of (?:letters|attendances|admissions|contacts)\b|\btimeline\b|\bcorrespondence\b|\b(?:referral|gp) letter\b(?! to)|\bletter from\b|\breferral (?:from|received|details|reason|text)\b|\breason for referral\b|\breferrer'?s?\b|\bother patients?\b|\bward list\b|\bworklist\b|\baudit trail\b|\brecent (?:letters|activity|documents)\b|\bpreview of\b/i;

/** A note's date at the head of a label: one of several dated entries. */
const dated =
  /^\s*\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b|^\s*\d{1,2}[- ](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[- ]\d{2,4}\b/i;

/** A part of the page that explains it. */
const explains =
  /\bhelp\b|\bhow to\b|\bguid(?:e|ance|elines?)\b|\btips?\b|\bgood practice\b|\babout this (?:page|form|screen)\b|\busing this\b|\breminders? (?:for|to) (?:staff|authors|prescribers|all)\b|\bphrases?\b|\bquick texts?\b|\bsnippets?\b|\bstandard (?:text|paragraphs?)\b|\bcanned text\b/i;

/** Guidance that no mark-up declares. */
const guidance =
  /^\s*(?:e\.g\.|(?:guidance|guide|tip|tips|note|nb|help|hint|example|eg\b|for example|remember|reminder|did you know|important|please (?:note|remember|ensure|complete|use|record|do not)|do not (?:ask|use|forget|request)|warning|instructions?|policy|advice for (?:prescribers|staff|doctors))\b[:\s-])|\bdo not (?:write|enter|type|use|select|put)\b|\bminimum (?:discharge |clinic )?supply\b|\b(?:access )?policy \d|\bstate (?:who|whether|how|why|what)\b|(?:^\s*|[.;]\s+)(?:do not|never|always|make sure|ensure|check) (?:\w+ ){0,3}(?:discharge|refer|ask|send|use|forget|submit|sign|close|complete|request|gp|letter|form|summary)\b/i;

const isBefore = (name: string): boolean => elsewhere.test(name);

/** Whether a part of the page holds something from before or from elsewhere, by its own name or that of a part around it. */
const inOldPart = (page: Page, part: number): boolean => {
  for (let at = page.parts[part]; at; at = page.parts[at.parent])
    if (at.name && at.kind !== 'page' && isBefore(at.name)) return true;
  return false;
};

const inKind = (page: Page, part: number, kinds: readonly string[]): boolean => {
  for (let at = page.parts[part]; at; at = page.parts[at.parent]) if (kinds.includes(at.kind)) return true;
  return false;
};

/** A list with a column for patients or beds is about others. */
const listsPatients = ({ columns, rows }: Table): boolean =>
  rows.length > 1 &&
  columns.some((name) =>
    /^(?:patient(?: name)?|bed|nhs(?: no\.?| number)?|surname|hosp(?:ital)? (?:no|number)|mrn|dob)$/i.test(name.trim()),
  );

/** A heading over what was written before, where dates and texts follow it. */
const headsEntries = /^\W*(?:history|timeline|documents?|correspondence|letters?|record|encounters?|activity|notes)\W*$/i;
const startsWithDate = /^\W*\d{1,2}(?:st|nd|rd|th)?[ ./-](?:\d{1,2}|[a-z]{3,9})[ ./,-]+\d{2,4}\b/i;
const bareDate = /^\W*\d{1,2}[ ./-](?:\d{1,2}|[a-z]{3,9})[ ./-]\d{2,4}\W*$/i;

/** Where a run of dated entries begins under a heading such as "History"; it ends at the next control. */
const entriesOf = (page: Page): ReadonlySet<number> => {
  const old = new Set<number>();
  let within = false;
  page.passages.forEach(({ id, role, text, control }, i) => {
    if (control !== undefined) within = false;
    else if (role === 'heading' && headsEntries.test(text))
      within = page.passages.slice(i + 1, i + 4).some((next) => next.role === 'text' && bareDate.test(next.text));
    // "Earlier contacts" in plain words, with entries that begin with their dates.
    else if (role === 'text' && text.split(/\s+/).length <= 5 && isBefore(text))
      within = page.passages.slice(i + 1, i + 3).some((next) => next.role === 'text' && startsWithDate.test(next.text));
    if (within) old.add(id);
  });
  return old;
};

/** Headings that stand under one of what was written before, with nothing to fill in: each letter's own, under "Previous correspondence". */
const headingsWithinOld = (page: Page): ReadonlySet<string> => {
  const filled = new Set(page.passages.filter(({ editable }) => editable === true).map(({ section }) => section));
  const old = new Set<string>();
  for (const { role, text, section } of page.passages)
    if (role === 'heading' && section !== text && !filled.has(text) && (isBefore(section) || old.has(section))) old.add(text);
  return old;
};

/**
 * Says which passages of a page count as said about this patient, now: what fields and editors hold, chosen options, ticked
 * boxes, and what the screen itself states beside a name or in a table. Help, menus, options not chosen, earlier letters, other
 * patients and anything outside the screen do not.
 */
export const countsOn = (page: Page, screen: Screen): ((passage: Passage) => boolean) => {
  const part = page.parts[screen.part];
  const first = part?.first ?? 0;
  const end = part?.end ?? page.passages.length;
  const othersRows = new Set(
    page.tables.filter(listsPatients).flatMap(({ rows }) => rows.flatMap((cells) => cells.flatMap(({ passages }) => passages))),
  );
  const entries = entriesOf(page);
  const oldHeadings = headingsWithinOld(page);
  return (passage) => {
    const { id, role, section, label, control, editable, text } = passage;
    if (id < first || id >= end) return false;
    if (inKind(page, passage.part, ['navigation', 'footer'])) return false;
    const old =
      entries.has(id) ||
      isBefore(section) ||
      oldHeadings.has(section) ||
      isBefore(label) ||
      dated.test(label) ||
      inOldPart(page, passage.part);
    switch (role) {
      case 'value':
      case 'editor':
      case 'choice':
        return control !== undefined && (editable === true || !old);
      case 'text':
        return !old && !guidance.test(text) && !dated.test(section) && !explains.test(`${label} ${section}`);
      case 'heading':
        // The title of a medicine's card is its name.
        return !old && (startsMedicine(text) > 0 || isCardHeading(page, passage));
      case 'cell':
        return !old && !dated.test(section) && !othersRows.has(id);
      default:
        return false;
    }
  };
};
