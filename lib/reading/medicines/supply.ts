import { amountsIn } from './amounts';
import { type DailyUse, dailyUse } from './dose';
import { writtenDuration } from './durations';
import type { MedicineEntry } from './entry';
import { isOpenPack, isTabletLike } from './forms';
import { isAsRequired, oftenInWords, round } from './frequency';
import { isInsulin } from './names';
import { normalise } from './normalise';
import { type Quantity, quantityInColumn, quantityInWords } from './quantity';
import { taperDays } from './taper';

/** How long a supply lasts, and how that was worked out. */
export interface Supply {
  /** Days, or null where they cannot be worked out. */
  readonly days: number | null;
  /** "56 tablets, 1 twice a day: 28 days"; '' where they could not be. */
  readonly working: string;
  readonly asRequired: boolean;
}

/** An original pack of tablets or capsules (annotation guide and common UK practice). */
const daysOfPack = 28;
/** "For 12 months in all", "for 12 months from the stent", "to finish the 3 day course": how long it is taken, not how much was given. */
const wholeCourse =
  /\bfor (?:\d{1,2}|one|two|three|six|twelve) ?(?:months?|years?|\/ ?12) (?:from|after|post|since|following)\b|\bmin(?:imum|\.)? (?:of )?\d{1,2} ?(?:\/ ?(?:52|12)|weeks|months)|\bfor [^,;|]{1,14} (?:in all|in total|altogether)\b|\b(?:finish|complete|completes|finishes) (?:the|a|his|her|their) \d{1,2}[- ]day course\b/gi;
/** "1 TDS for 5 days, then 1 OD": what is written first is a step, and the days beside it are those of the supply. */
const goesOn = /\bthen\b(?!.{0,12}\bstop)/i;
/** "Increased from 5 mg": a dose that is no more. */
const formerDose = /\b(?:from|was|previously) \d{1,5}(?:\.\d{1,3})? ?(?:mg|g|mcg|micrograms?|units)\b/g;
const insulinPerMl = 100;
const insulinPenMl = 3;

/**
 * Days of supply of one medicine. A written duration wins over a quantity; a quantity counts only where dose and frequency are
 * both known; as-required medicines have the days that are written and no others.
 */
export function supplyOf(entry: MedicineEntry): Supply {
  const [name, directions, duration, quantity, notes] = [
    entry.name,
    (entry.directions || entry.notes).replace(wholeCourse, ' '),
    entry.duration,
    entry.quantity.replace(/[\s;]*\b(?:(?:op|outpatient|hospital|clinic) )?(?:dispense[d]?|pharmacy|yes)\b[\s;]*/gi, ' '),
    entry.notes.replace(wholeCourse, ' '),
  ].map(normalise) as [string, string, string, string, string];
  const asRequired = isAsRequired(`${directions} ; ${notes}`) || isAsRequired(name);
  const of = (days: number | null, working = ''): Supply =>
    days !== null && Number.isFinite(days) && days > 0 && days <= 1000
      ? { days, working: working && `${working} ${inDays(days)}`, asRequired }
      : { days: null, working: '', asRequired };

  const inDuration = /^\s*(\d{1,3})\s*(?:\(.{0,20}\)|[,;:–-]\s*[a-z].*)?\s*$/i.exec(duration);
  const length = inDuration ? `for ${inDuration[1]} days` : duration;
  const steps = entry.steps.length > 0 ? taperDays(`${directions} ${length}`, entry.steps.map(normalise)) : null;
  if (steps) return of(steps.days, steps.working);
  const supplied =
    writtenDuration(quantity) ??
    (inDuration ? null : writtenDuration(duration)) ??
    (inDuration && goesOn.test(directions) ? null : writtenDuration(directions, 3)) ??
    writtenDuration(notes, 3);
  if (supplied) return written(supplied.text, supplied.days);
  if (inDuration) return written(`${inDuration[1]} days`, Number(inDuration[1]));
  const taper = entry.steps.length > 0 ? null : taperDays(directions, []);
  if (taper) return of(taper.days, taper.working);
  const told = writtenDuration(directions) ?? writtenDuration(notes, 2);
  if (told) return written(told.text, told.days);
  if (asRequired || entry.steps.length > 0) return of(null);

  const all = `${name} ${directions}`;
  const amount = (quantity && quantityInColumn(quantity)) || quantityInWords(directions) || quantityInWords(notes);
  if (!amount) return of(null);
  if (isOpenPack(`${all} ${quantity}`)) return of(null);
  if (amount.of === 'pack') {
    if (isInsulin(name) || !isTabletLike(`${all} ${quantity}`)) return of(null);
    const days = amount.count >= 7 ? amount.count : amount.count * daysOfPack;
    return of(
      days,
      `${amount.count >= 7 ? '1' : amount.count} original pack${amount.count > 1 && amount.count < 7 ? 's' : ''} of tablets:`,
    );
  }
  const use = dailyUse(name, directions.replace(formerDose, ' '));
  if (!use || (use.varies && !asRequired)) return of(null);
  const units = unitsIn(amount, use, all, quantity);
  if (units === null) return of(null);
  return of(Math.floor(units / use.perDay + 1e-6), `${inWords(amount, use, units)}, ${rateInWords(use)}:`);

  function written(text: string, days: number): Supply {
    return of(days, /^\d+ ?days?$/.test(text) ? 'written:' : `written: ${text} is`);
  }
}

/** The supply in the unit of the daily use, or null where the two don't match. */
function unitsIn(amount: Quantity, use: DailyUse, all: string, quantity: string): number | null {
  if (use.of === 'units') {
    const strength = amountsIn(`${all} ${quantity}`).find((it) => it.unit === 'units' && it.perMl !== null);
    const perMl = strength?.perMl ? strength.value / strength.perMl : /\btoujeo\b/.test(all) ? 300 : insulinPerMl;
    if (amount.of === 'ml') return amount.count * perMl;
    return /pen|cartridge|penfill|kwikpen|flexpen|solostar/.test(`${amount.called} ${quantity} ${all}`) && amount.count <= 30
      ? amount.count * insulinPenMl * perMl
      : null;
  }
  if (use.of === 'ml') return amount.of === 'ml' ? amount.count : null;
  return amount.of === 'item' ? amount.count : null;
}

function inWords(amount: Quantity, use: DailyUse, units: number): string {
  if (use.of === 'units') return `${units} units of insulin`;
  if (use.of === 'ml') return `${units} ml`;
  const called = { tab: 'tablet', tabs: 'tablets', cap: 'capsule', caps: 'capsules' }[amount.called] ?? amount.called;
  return `${units} ${called || 'units'}`;
}

function rateInWords(use: DailyUse): string {
  const unit = use.of === 'ml' ? ' ml' : use.of === 'units' ? ' units' : '';
  if (use.each === null || use.timesADay === null) return `${round(use.perDay)}${unit} a day`;
  return `${round(use.each)}${unit} ${oftenInWords(use.timesADay)}`;
}

const inDays = (days: number): string => `${days} day${days === 1 ? '' : 's'}`;
