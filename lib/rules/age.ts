import type { Facts } from '../model/facts';
import { londonDay } from './london';

/**
 * The patient's age in whole years on the day that it is in England at `now`: by date of birth where the page shows one,
 * otherwise as written. Null where neither is known. Somebody born on 29 February is a year older on 1 March.
 */
export function ageAt(patient: Facts['patient'], now: Date): number | null {
  const born = patient.born === null ? null : asDay(patient.born);
  const today = asDay(londonDay(now));
  if (!born || !today) return patient.age;
  const years = today.year - born.year - (today.inYear < born.inYear ? 1 : 0);
  return years >= 0 ? years : patient.age;
}

/** `2010-11-21` as its year and `11-21`, which compares as text. */
function asDay(day: string): { year: number; inYear: string } | null {
  const [, year, inYear] = /^(\d{4})-(\d{2}-\d{2})$/.exec(day) ?? [];
  return year && inYear ? { year: Number(year), inYear } : null;
}
