import { TZDate, tz } from '@date-fns/tz';
import { lightFormat } from 'date-fns';

/** Dates and times on the page are England's, whatever zone the PC is set to. */
const zone = 'Europe/London';

/** The zone as a context for date-fns functions. */
export const london = tz(zone);

/** The same instant with the calendar and clock of England. */
export function inLondon(at: Date): TZDate {
  return new TZDate(at.getTime(), zone);
}

/** The calendar day in England, `2026-11-20`, which also sorts as text. */
export function londonDay(at: Date): string {
  return lightFormat(inLondon(at), 'yyyy-MM-dd');
}
