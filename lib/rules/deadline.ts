import { addDays, addMilliseconds, endOfDay, isValid } from 'date-fns';
import { millisecondsInHour } from 'date-fns/constants';
import type { Moment } from '../model/facts';
import { inLondon } from './london';

/** The instant of a moment, or null where its text is no date. */
export function instantOf(moment: Moment): Date | null {
  return valid(new Date(moment.at));
}

/**
 * When something is due `hours` elapsed hours after a moment, across clock changes too. A moment without a time of day may
 * be any time of that day, so the hours run from its end: nothing is called late that may not be. Null where the moment
 * holds no date.
 */
export function dueAfterHours(moment: Moment, hours: number): Date | null {
  const instant = instantOf(moment);
  if (!instant) return null;
  const start = moment.timed ? instant : endOfDay(instant, { in: inLondon });
  return valid(addMilliseconds(start.getTime(), hours * millisecondsInHour));
}

/** When something is due `days` calendar days (in England) after the day of a moment: at the end of that day. */
export function dueAfterDays(moment: Moment, days: number): Date | null {
  const instant = instantOf(moment);
  if (!instant) return null;
  const end = endOfDay(addDays(instant, days, { in: inLondon }), { in: inLondon });
  return valid(new Date(end.getTime()));
}

function valid(at: Date): Date | null {
  return isValid(at) ? at : null;
}
