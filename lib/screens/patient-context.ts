import type { Passage } from '@/lib/model/page';

/** An NHS number as written: ten digits, in groups of three, three and four or in one. */
const nhsNumber = /(?<![\d/])(\d{3})[ -]?(\d{3})[ -]?(\d{4})(?![\d/])/g;

const identityWords =
  /\b(?:d\.?o\.?b|date of birth|born|nhs(?: ?(?:no|number|#))?|chi(?: no| number)?|h&c|hosp(?:ital)?\.? ?(?:no|number|id)|mrn|unit no|case ?no(?:te)?|patient (?:id|no|number)|district no|crn|pas id|rxr)\b/i;

const birthOrAge =
  /\b(?:d\.?o\.?b|born|date of birth)\b[^\d]{0,12}\d|\b\d{1,3} ?(?:y|yrs?|years?(?: old)?)\b|\bage:? ?\d|\[\d{1,3}\]|\(\d{1,3} ?y?\)/i;

/** Distinct NHS numbers in some passages. */
export const nhsNumbersIn = (passages: readonly Passage[]): ReadonlySet<string> =>
  new Set(passages.flatMap(({ text }) => Array.from(text.matchAll(nhsNumber), (match) => `${match[1]}${match[2]}${match[3]}`)));

const carriesIdentity = ({ text, label }: Passage): boolean =>
  text.length <= 400 &&
  (nhsNumbersIn([{ text } as Passage]).size > 0 ||
    (identityWords.test(`${label} ${text}`) && /\d{3}|\d[/-]\d|[A-Z]\d{3}/.test(text)));

/** A banner that mark-up calls a note: an NHS number beside a date. */
export const isPatientLine = (text: string): boolean =>
  text.length <= 200 && nhsNumbersIn([{ text } as Passage]).size > 0 && /\b\d{1,2}[ /.-]\w{2,9}[ /.-]\d{2,4}\b/.test(text);

/** Whether one patient is shown: an NHS or hospital number or a date of birth, and no more than one NHS number. */
export const showsOnePatient = (passages: readonly Passage[]): boolean => {
  const shown = passages.filter(
    ({ role, text }) =>
      role === 'text' ||
      role === 'heading' ||
      role === 'label' ||
      role === 'cell' ||
      role === 'menu' ||
      (role === 'hint' && isPatientLine(text)),
  );
  // Values of fields may be other ten-digit numbers: serial numbers, telephone numbers.
  if (nhsNumbersIn(shown).size > 1) return false;
  const named = passages.filter(({ role, label }) => role === 'value' && identityWords.test(label));
  return [...shown, ...named].some(carriesIdentity) || shown.some(({ text }) => text.length < 200 && birthOrAge.test(text));
};
