import { inLondon } from '@/lib/rules/london';
import { showDay, showTime } from '@/lib/rules/show-date';
import { amount } from '@/lib/rules/wording';

/** A due time for people. */
export interface TimeLeft {
  /** `22-Nov-2026 14:05`, or the day alone where the whole of it is given. */
  readonly at: string;
  /** Due by the end of that day. */
  readonly wholeDay: boolean;
  /** "3 hours 20 minutes left", "2 days ago". */
  readonly left: string;
  readonly past: boolean;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Elapsed time in its two largest units; below an hour in minutes alone. Days are 24 hours each. */
function inWords(elapsed: number): string {
  const parts: readonly [number, string][] = [
    [Math.floor(elapsed / day), 'day'],
    [Math.floor((elapsed % day) / hour), 'hour'],
    [Math.floor((elapsed % hour) / minute), 'minute'],
  ];
  const first = parts.findIndex(([number]) => number > 0);
  if (first < 0) return 'less than a minute';
  return parts
    .slice(first, first + 2)
    .filter(([number]) => number > 0)
    .map(([number, word]) => amount(number, word))
    .join(' ');
}

/** When something is due and how long is left, or how long it has been due. Null where `due` is no ISO time. */
export function timeLeft(due: string, now: Date): TimeLeft | null {
  const at = new Date(due);
  const remaining = at.getTime() - now.getTime();
  if (Number.isNaN(remaining)) return null;
  const local = inLondon(at);
  // A duty counted in days is due by the last moment of one.
  const wholeDay = local.getHours() === 23 && local.getMinutes() === 59;
  const past = remaining < 0;
  return {
    at: wholeDay ? showDay(at) : showTime(at),
    wholeDay,
    left: past ? `${inWords(-remaining)} ago` : `${inWords(remaining)} left`,
    past,
  };
}
