import { TZDateMini } from '@date-fns/tz';

/** Dates and times on the page are England's, whatever zone the PC is set to. */
const zone = 'Europe/London';

/** The same instant with the calendar and clock of England; a context for date-fns functions. */
export function inLondon(at: Date | number | string): Date {
  return new TZDateMini(new Date(at).getTime(), zone);
}

/** The calendar day in England, `2026-11-20`, which also sorts as text. */
export function londonDay(at: Date): string {
  const local = inLondon(at);
  return [local.getFullYear(), local.getMonth() + 1, local.getDate()].map(twoDigits).join('-');
}

export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
