import type { Moment } from '@/lib/model/facts';
import type { Page, Passage } from '@/lib/model/page';
import { datesIn, instantOf, timeIn, type WrittenDate } from './dates';
import { evidenceFrom } from './evidence';

const dischargeLabel =
  /\b(?:discharged?|disch|d\/?c|left|leaving|departure|departed)\b(?!\s*(?:destination|method|consultant|summary|letter|planning|medication|to\b))|\btime left\b/i;
const notDischarge =
  /\b(?:estimated|expected|planned|predicted|edd|pdd|admi(?:t|ss)\w*|previous|last|clinically ready|fit for)\b|\bletter\b|\bsummary\b/i;
const attendanceLabel =
  /\b(?:clinic|attend\w*|seen|visit|appointment|appt|consultation|encounter|opa|review(?:ed)?)\b.{0,12}\b(?:date|on|time)\b|\bdate\b.{0,16}\b(?:clinic|attend\w*|seen|visit|appointment|appt|consultation|encounter|of opa|reviewed)\b|\battended\W*$|^(?:seen|clinic|attended|appointment|visit|attendance|seen (?:on|in clinic)|date seen|clinic attended|encounter|reviewed|this (?:visit|appointment))$/i;
const notAttendance = /\b(?:next|follow|referr\w*|previous|last|typed|dictated|booked|letter|review by|due|signed|sent)\b/i;

const moment = (
  passage: Passage,
  date: WrittenDate,
  time: { readonly hour: number; readonly minute: number } | null = null,
): Moment => {
  const whole = time && date.hour === null ? { ...date, ...time } : date;
  return { at: instantOf(whole), timed: whole.hour !== null, evidence: evidenceFrom(passage, date.words) };
};

const holdsWords = ({ role }: Passage): boolean =>
  role === 'value' || role === 'text' || role === 'choice' || role === 'cell' || role === 'editor' || role === 'heading';

/** A passage right beside another: fields for the day and the time of one moment. */
const timeBeside = (page: Page, passage: Passage, label: RegExp): { readonly hour: number; readonly minute: number } | null => {
  for (const other of page.passages.slice(passage.id + 1, passage.id + 6)) {
    if (!holdsWords(other)) continue;
    if (datesIn(other.text).length) return null;
    const time = timeIn(other.text);
    if (time && (label.test(other.label) || /\btime\b/i.test(other.label) || other.label === passage.label)) return time;
  }
  return null;
};

/** One date over three fields, day, month, year: the first has the name, or all stand under it. */
const overThree = (
  page: Page,
  first: Passage,
): { readonly name: string; readonly date: WrittenDate; readonly last: Passage } | null => {
  if (!/^\d{1,2}$/.test(first.text)) return null;
  const three = page.passages
    .slice(first.id, first.id + 7)
    .filter(({ role }) => role === 'value')
    .slice(0, 3);
  const [, month, year] = three;
  if (!month || !year || !/^\d{1,2}$/.test(month.text) || !/^\d{4}$/.test(year.text)) return null;
  if (!/^(?:month|mm)?$/i.test(month.label) || !/^(?:year|yyyy)?$/i.test(year.label)) return null;
  const [date] = datesIn(`${first.text}/${month.text}/${year.text}`);
  const name = /^(?:day|dd)$/i.test(first.label) ? first.section : first.label;
  return date ? { name, date: { ...date, words: first.text }, last: year } : null;
};

const longestName = 40;

/** Words that no mark-up makes a label: "Date of attendance" in a box of its own right before the date. */
const besideName = (page: Page, { id, role, text, part }: Passage): string => {
  const before = page.passages[id - 1];
  const isDate = role === 'text' && text.length < longestName && /^\W*\d{1,2}(?:st|nd|rd|th)?[ ./-]/.test(text);
  return isDate && before?.role === 'text' && before.part === part && before.text.length <= longestName ? before.text : '';
};

/** A field that only its heading names: "Seen on" over a date. */
const headOf = ({ role, section }: Passage): string => (role === 'value' && section.length <= longestName ? section : '');

const byLabel = (page: Page, counts: (passage: Passage) => boolean, label: RegExp, not: RegExp): Moment | null => {
  for (const passage of page.passages) {
    if (!holdsWords(passage) || !isNear(page, passage, counts)) continue;
    const spread = overThree(page, passage);
    const name = spread?.name ?? (passage.label || besideName(page, passage) || headOf(passage));
    if (!label.test(name) || not.test(name)) continue;
    const date = spread?.date ?? datesIn(passage.text)[0];
    if (date) return moment(passage, date, timeBeside(page, spread?.last ?? passage, label));
  }
  return null;
};

/** Status lines may stand outside of the screen's own part, in the banner above it; old ones may not. */
const isNear = (page: Page, passage: Passage, counts: (passage: Passage) => boolean): boolean =>
  counts(passage) ||
  (passage.role === 'text' &&
    !/\b(?:previous|history|past|earlier|timeline|encounters|events)\b/i.test(passage.section) &&
    page.tables.every(({ part }) => !within(page, passage.part, part)));

const within = (page: Page, part: number, around: number): boolean => {
  for (let at = page.parts[part]; at; at = page.parts[at.parent]) if (at.id === around) return true;
  return false;
};

/** Dates told in running text: "Discharged", "Clinic date:" or "Re: attendance" and the date. */
const inWords = (page: Page, counts: (passage: Passage) => boolean, before: RegExp): Moment | null => {
  for (const passage of page.passages) {
    if (!holdsWords(passage) || !isNear(page, passage, counts)) continue;
    for (const date of datesIn(passage.text)) {
      const head = passage.text.slice(0, passage.text.indexOf(date.words));
      if (before.test(head.slice(-50))) return moment(passage, date);
    }
  }
  return null;
};

/** The time of discharge on the page; null where none is shown. */
export const readDischarged = (page: Page, counts: (passage: Passage) => boolean): Moment | null =>
  byLabel(page, counts, dischargeLabel, notDischarge) ??
  inWords(
    page,
    counts,
    /\b(?:discharged?|left (?:the )?(?:department|dept|ward|ed)|d\/c(?:'?d)?|date of discharge|discharge (?:date|time)(?:\/time)?)(?:\s+(?:on|at|home))?\s*:?\s*$/i,
  );

/** The day that the patient attended or was due to; null where none is shown. */
export const readAttended = (page: Page, counts: (passage: Passage) => boolean): Moment | null =>
  byLabel(page, counts, attendanceLabel, notAttendance) ??
  inWords(
    page,
    counts,
    /\b(?:clinic(?: date| of| on)?|seen(?: on| in clinic(?: on)?)?|attended(?: on)?|attendance(?: date| on)?|appointment(?: on| date)?|reviewed on|date of (?:clinic|attendance|consultation)|visit(?: date)?|outcome form\b.{0,24}|letter)\s*:?\s*$/i,
  ) ??
  headingDate(page);

/** "OPD outcome form, oral surgery 20/11/26": the date in the screen's own title. */
const headingDate = (page: Page): Moment | null => {
  for (const passage of page.passages) {
    if (
      passage.role !== 'heading' ||
      !/\b(?:clinic|opd|outpatient|outcome|letter|attendance)\b/i.test(passage.text) ||
      /\b(?:previous|history)\b/i.test(passage.text)
    )
      continue;
    const [date] = datesIn(passage.text);
    if (date) return moment(passage, date);
  }
  return null;
};
