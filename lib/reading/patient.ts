import type { Facts } from '@/lib/model/facts';
import type { Page, Passage } from '@/lib/model/page';
import { datesIn, isoDay } from './dates';

const bornWords = /\b(?:d\.?\s?o\.?\s?b\.?|date of birth|born|birth ?date)\b/i;
const number = /(?<![\d/])(\d{3})[ -]?(\d{3})[ -]?(\d{4})(?![\d/])/;
const hospitalNumber =
  /\b(?:mrn|hosp(?:ital)?\.?\s?(?:no|number|id)|unit no|case ?no|patient (?:id|no)|pas (?:id|no))\b\.?:?\s*([A-Z0-9][A-Z0-9/-]{3,})/i;

const isBanner = ({ role, text }: Passage): boolean =>
  (role === 'text' ||
    role === 'heading' ||
    role === 'label' ||
    role === 'menu' ||
    role === 'cell' ||
    (role === 'hint' && number.test(text))) &&
  text.length < 400;

const bannerOf = (page: Page): readonly Passage[] =>
  page.passages.filter((passage) => isBanner(passage) || (passage.role === 'value' && bornWords.test(passage.label)));

const identifies = ({ text, label }: Passage): boolean =>
  number.test(text) || bornWords.test(`${label} ${text}`) || hospitalNumber.test(`${label} ${text}`);

/** Reads who the patient is, from the banner: date of birth, age as written, initials, and what identifies the patient in memory. */
export const readPatient = (page: Page): Facts['patient'] => {
  const banner = bannerOf(page);
  const identifying = banner.filter(identifies);
  return {
    born: readBorn(banner),
    age: readAge(banner),
    initials: nameOn(page, banner, identifying[0])
      .map((part) => part[0])
      .join(''),
    identifier: readIdentifier(identifying),
  };
};

/** The patient's names as the banner has them, in lower case, to know who a salutation speaks to. Kept nowhere. */
export const patientNames = (page: Page): ReadonlySet<string> => {
  const banner = bannerOf(page);
  return new Set(nameOn(page, banner, banner.find(identifies)).map((part) => part.toLowerCase()));
};

const readBorn = (banner: readonly Passage[]): string | null => {
  for (const { text, label } of banner) {
    const dates = datesIn(text);
    if (!dates.length) continue;
    if (bornWords.test(label)) return isoDay(dates[0] as (typeof dates)[number]);
    const named = dates.find(({ words }) =>
      bornWords.test(text.slice(Math.max(0, text.indexOf(words) - 24), text.indexOf(words))),
    );
    if (named) return isoDay(named);
  }
  // A banner that names nothing: the date beside an NHS number or an age is the date of birth.
  const bare = banner.flatMap(({ text }, i) => {
    const [date] = datesIn(text);
    return date && date.hour === null ? [{ text, i, date }] : [];
  });
  const besideNumber = ({ i }: { readonly i: number }) =>
    banner.slice(Math.max(0, i - 2), i + 3).some((passage) => number.test(passage.text));
  const found =
    bare.find(({ text }) => number.test(text) || /\[\d{1,3}\]|\(\d{1,3}\s?y?\w*\)|\b\d{1,3}\s?(?:y|yrs?|years)\b/i.test(text)) ??
    bare.find((one) => one.text.length <= 24 && besideNumber(one));
  return found ? isoDay(found.date) : null;
};

const readAge = (banner: readonly Passage[]): number | null => {
  for (const { text, label } of banner) {
    if (/^age\b/i.test(label) && /^\s*\d{1,3}\b/.test(text)) return Number.parseInt(text, 10);
    const match =
      /\bage[d:]?\s*:?\s*(\d{1,3})\b/i.exec(text) ??
      /(?:\(|\[|\b)(\d{1,3})\s?(?:y\b|yo\b|yrs?\b|years?(?: old)?\b)/i.exec(text) ??
      /\d[/-]\w+[/-]\d{2,4}\s*[([](\d{1,3})\s?y?[)\]]/i.exec(text);
    const age = Number(match?.[1]);
    if (match && age <= 120 && (text.length < 60 || bornWords.test(text) || number.test(text))) return age;
  }
  return null;
};

const title = /\b(?:mr|mrs|miss|ms|mx|dr|prof|master|sir|lady|rev)\b\.?/gi;

/** A name as banners write it: "ASHWORTH, Terence (Mr)", "Terence Ashworth", "O'DWYER Kayleigh". */
const nameIn = (text: string): readonly string[] => {
  const words = (text.split(/\b(?:d\.?o\.?b|born|nhs|hosp|mrn|age|male|female)\b|[|·•]|\d/i)[0] ?? '')
    .replace(title, ' ')
    .replace(/\([^)]*\)/g, ' ');
  const [last, first] = words.split(',').map((part) => part.trim());
  const ordered = first ? `${first} ${last}` : words;
  const parts = ordered.match(/\p{Lu}[\p{L}'’-]*/gu) ?? [];
  return parts.length >= 2 && parts.length <= 5 && words.trim().length <= 60 ? parts : [];
};

/** What stands before the patient's name in a banner that labels what it shows. */
const nameLabel = /^(?:patient(?:['’]s)? ?)?(?:full ?)?name:?$|^patient:?$/i;

/** A page's title is mostly the system's name: a patient's is told by its comma or courtesy title. */
const isMarkedAsName = (text: string): boolean => /,|\b(?:mr|mrs|miss|ms|mx|master)\b/i.test(text);

const nameOn = (page: Page, banner: readonly Passage[], identifying: Passage | undefined): readonly string[] => {
  if (!identifying) return [];
  const own = nameIn(identifying.text);
  if (own.length > 0) return own;
  const at = banner.indexOf(identifying);
  for (let i = at - 1; i >= Math.max(0, at - 4); i -= 1) {
    const passage = banner[i];
    // A link leads to another patient as often as to this one's record, unless it is what a label names.
    if (!passage || (passage.role === 'menu' && !nameLabel.test(banner[i - 1]?.text ?? ''))) continue;
    const name = nameIn(passage.text);
    if (name.length > 0) return name;
  }
  const title = page.title.split(/[-–|]/)[0] ?? '';
  return isMarkedAsName(title) ? nameIn(title) : [];
};

const readIdentifier = (identifying: readonly Passage[]): string => {
  for (const { text } of identifying) {
    const match = number.exec(text);
    if (match) return `${match[1]}${match[2]}${match[3]}`;
  }
  for (const { text, label } of identifying) {
    const match = hospitalNumber.exec(`${label} ${text}`);
    if (match?.[1]) return match[1];
  }
  return '';
};
