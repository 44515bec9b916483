import { amountsIn } from './amounts';
import { durationsIn } from './durations';

const link =
  /\b(?:and then|then|followed by|reducing to|reduce to|reduced to|decrease to|increasing to|increase to)\b|,|;|\||>|→|\n/;
const dose =
  /\b(?:od|bd|tds|qds|nocte|mane|daily|\d hourly)\b|\b\d{1,3}(?:\.\d)? ?(?:tabs?|tablets?|caps?|capsules?|mg|od|om|mane|bd)\b/;

/**
 * The days of a course in steps, "40 mg for 5 days then 20 mg for 5 days", in normalised words; null where the words are no such
 * steps, or a step has no length.
 *
 * @param directions the words of the first step, or of all
 * @param rows the words of taper rows below it
 */
export function taperDays(directions: string, rows: readonly string[]): { days: number; working: string } | null {
  const lengths: number[] = [];
  const pieces = [...directions.split(link), ...rows.flatMap((row) => row.split(link))];
  let open = true;
  for (const piece of pieces) {
    const [length, more] = durationsIn(piece);
    const isStep = dose.test(piece) || amountsIn(piece).length > 0;
    if (length && !more && (isStep || open)) {
      lengths.push(length.days);
      open = false;
    } else if (isStep && /\b(?:long term|ongoing|continue|thereafter|maintenance)\b/.test(piece)) return null;
    else if (isStep) open = true;
  }
  if (lengths.length < 2 || (rows.length > 0 && lengths.length < rows.length)) return null;
  const days = lengths.reduce((sum, it) => sum + it, 0);
  return { days, working: `steps of ${lengths.slice(0, -1).join(', ')} and ${lengths.at(-1)} days:` };
}
