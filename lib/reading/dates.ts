import { TZDate } from '@date-fns/tz';

/** Times on the page are those of the hospital's clock, whatever the computer's own zone. */
const zone = 'Europe/London';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A date as written, with the time of day where one stands beside it. */
export interface WrittenDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number | null;
  readonly minute: number | null;
  /** The words, verbatim. */
  readonly words: string;
}

const numeric = String.raw`(?<d>\d{1,2})\s?[/.\-]\s?(?<m>\d{1,2})\s?[/.\-]\s?(?<y>\d{4}|\d{2})`;
const iso = String.raw`(?<iy>\d{4})-(?<im>\d{1,2})-(?<id>\d{1,2})`;
const named = String.raw`(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s+)?(?<nd>\d{1,2})(?:st|nd|rd|th)?[\s\-/]+(?:of\s+)?(?<nm>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?[\s\-/]+(?<ny>\d{4}|\d{2})`;
const time = String.raw`(?:\s*(?:T|,|at|@|-|\||time:?|hrs?:?)?\s*(?<h>[01]?\d|2[0-3])(?:[:.](?<min>[0-5]\d)|(?<min4>[0-5]\d)(?=\s*(?:h\b|hrs?\b|hours\b)))(?::[0-5]\d)?\s*(?<ap>am|pm)?)?`;
const pattern = new RegExp(`(?<![\\d/.-])(?:${iso}|${numeric}|${named})(?![\\d/])${time}`, 'gi');

const fullYear = (year: string): number => (year.length === 4 ? Number(year) : Number(year) + (Number(year) > 50 ? 1900 : 2000));

const isReal = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900 && year < 2100;
};

/** All dates in some words, in the forms that British records use: day first, month by number or name, or ISO. */
export const datesIn = (text: string): readonly WrittenDate[] =>
  Array.from(text.matchAll(pattern)).flatMap((match): WrittenDate[] => {
    const g = match.groups ?? {};
    const year = fullYear(g.iy ?? g.y ?? g.ny ?? '');
    const month = g.nm ? months.indexOf(g.nm.toLowerCase().slice(0, 3)) + 1 : Number(g.im ?? g.m);
    const day = Number(g.id ?? g.d ?? g.nd);
    if (!isReal(year, month, day)) return [];
    const pm = g.ap?.toLowerCase();
    const written = g.h === undefined ? null : Number(g.h);
    const hour =
      written === null ? null : pm === 'pm' && written < 12 ? written + 12 : pm === 'am' && written === 12 ? 0 : written;
    return [{ year, month, day, hour, minute: hour === null ? null : Number(g.min ?? g.min4 ?? 0), words: match[0].trim() }];
  });

/** A time of day standing alone in a field: "14:05", "1405", "2.05 pm". */
export const timeIn = (text: string): { readonly hour: number; readonly minute: number } | null => {
  const match = /^\s*(?:at\s+)?([01]?\d|2[0-3])[:.]?([0-5]\d)(?::[0-5]\d)?\s*(am|pm|h|hrs?|hours)?\s*$/i.exec(text);
  if (!match) return null;
  const hour = Number(match[1]);
  const half = match[3]?.toLowerCase();
  return { hour: half === 'pm' && hour < 12 ? hour + 12 : half === 'am' && hour === 12 ? 0 : hour, minute: Number(match[2]) };
};

/** The instant of a written date in ISO 8601 (UTC). A date without a time is the beginning of its day in London. */
export const instantOf = ({ year, month, day, hour, minute }: WrittenDate): string =>
  new Date(new TZDate(year, month - 1, day, hour ?? 0, minute ?? 0, zone).getTime()).toISOString();

/** A written date as `2010-11-21`. */
export const isoDay = ({ year, month, day }: WrittenDate): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
