import type { Moment } from '../model/facts';
import { inLondon } from './london';

const hour = 60 * 60_000;

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
  const start = moment.timed ? instant : endOfDay(instant, 0);
  return valid(new Date(start.getTime() + hours * hour));
}

/** When something is due `days` calendar days (in England) after the day of a moment: at the end of that day. */
export function dueAfterDays(moment: Moment, days: number): Date | null {
  const instant = instantOf(moment);
  return instant && valid(endOfDay(instant, days));
}

/** The last moment of the day in England that is `days` after this one. */
function endOfDay(instant: Date, days: number): Date {
  const local = inLondon(instant);
  local.setDate(local.getDate() + days);
  local.setHours(23, 59, 59, 999);
  return new Date(local.getTime());
}

function valid(at: Date): Date | null {
  return Number.isNaN(at.getTime()) ? null : at;
}
