import { type Amount, amountsIn } from './amounts';
import { countedForms } from './forms';
import { timesADay, withoutClock } from './frequency';
import { isInsulin } from './names';

/** What is used up in a day, and of what. */
export interface DailyUse {
  /** Tablets, millilitres or units a day. */
  readonly perDay: number;
  /** How much at a time, where a time is the same each time. */
  readonly each: number | null;
  readonly timesADay: number | null;
  readonly of: 'item' | 'ml' | 'units';
  /** Where the dose may vary, "1-2": the figures are those of the larger. */
  readonly varies: boolean;
}

const often =
  '(?:od|om|on\\b|bd|bid|tds|tid|qds|qid|mane|nocte|daily|once|twice|weekly|ow|each|every|\\d ?(?:x|times)|at (?:night|bedtime)|in the|a day|per day|alt|prn|eod|q\\d|am\\b|pm\\b|morning|night|stat|\\d{1,2} ?-?(?:hourly|hrly|h\\b)|po\\b|evening|breakfast|lunch|tea|meals|food|orally|by mouth|sc\\b)';
const figure = '(\\d{1,3}(?:\\.\\d{1,2})?)(?!\\d)';
const range = `${figure}(?: ?(?:-|to|or) ?${figure})?`;
const counted = new RegExp(`(?<![\\d/.x#])${range} ?(?:x ?)?(?:${countedForms})\\b(?! ?\\d+(?:\\.\\d+)? ?(?:mg|g|mcg))`, 'g');
const bare = new RegExp(`(?<![\\d/.x#]|x )\\b${range}(?: tabs?)?(?: to be taken)?(?: with(?: the)?)? ?(?=${often})`, 'g');
const bareAtStart = new RegExp(`^\\W*(\\d{1,4}(?:\\.\\d{1,2})?)(?!\\d) ?(?=${often})`);
const spoon = /(\d)(?: ?x)? ?5 ?ml spoon/;
const part =
  /(\d{1,4}(?:\.\d{1,2})?) ?(mg|g|mcg|micrograms?|units?|iu|ml|tabs?|tablets?|caps?|capsules?)? ?(?:in the |at |with |every |each |- ?)?(mane|om|am|morning|breakfast|lunch\w*|midday|noon|tea\w*|evening|pm|nocte|on\b|night|bed(?:time)?|supper|dinner)\b/g;

/** "Furosemide 40 BD" is milligrams, "Ramipril 5 BD" may be either; "Senna 2 ON" counts tablets and gives null. */
function bareFigure(directions: string): number | null {
  const figure = Number(bareAtStart.exec(directions)?.[1] ?? 0);
  return figure > 2 && amountsIn(directions).length === 0 ? figure : null;
}

/** A dose of more than the largest common strength is several tablets of a strength that is not written. */
const isSeveralTablets = (name: string, mg: number): boolean =>
  largest.some(([pattern, most]) => pattern.test(name) && mg > most);

/** The dose in the name is the first of the day's, so nothing tells the strength. */
const partFirst = /^\W*(?:mane|om|am|morning|nocte|on|pm|night)\b/;

/** The largest common strength, mg, of medicines whose dose is usually several tablets: beyond it one tablet a dose is a guess. */
const largest: readonly (readonly [RegExp, number])[] = [
  [/\bpred(?:nisolone)?\b/, 5],
  [/\bparacetamol\b/, 500],
  [/\bmethotrexate\b/, 2.5],
  [/\bsul(?:f|ph)asalazine\b/, 500],
  [/\blithium\b|\bpriadel\b/, 400],
  [/\bdexamethasone\b/, 4],
  [/\bmycophenolate\b/, 500],
  [/\bazathioprine\b/, 50],
  [/\bwarfarin\b/, 0],
  [/\bvalproate\b|\bepilim\b/, 500],
  [/\bmesalazine\b|\bpentasa\b|\boctasa\b/, 1600],
  [/\bclozapine\b/, 100],
];

/**
 * What a medicine uses up in a day, from normalised words; null where the words don't tell.
 *
 * @param name the name, with strength and form where they stand there
 * @param directions dose, route and frequency, with whatever stands beside them
 */
export function dailyUse(name: string, directions: string): DailyUse | null {
  const insulin = isInsulin(name);
  const split = splitDoses(withoutClock(directions), name);
  if (split && amountsIn(name).length > 0 && partFirst.test(directions) && !/\b(?:tab|cap)/.test(name)) return null;
  if (split) return split;
  const times = timesADay(directions);
  if (times === null) return null;
  const use = (each: number, of: DailyUse['of'], varies = false): DailyUse => ({
    perDay: each * times,
    each,
    timesADay: times,
    of,
    varies,
  });
  const mine = amountsIn(directions);
  if (insulin) {
    const dose = [...mine, ...amountsIn(name)].find((it) => it.unit === 'units' && it.perMl === null);
    return dose ? use(rangedUp(directions, dose), 'units', isRange(directions, dose)) : null;
  }
  const spoonful = directions.match(spoon);
  if (spoonful) return use(Number(spoonful[1]) * 5, 'ml');
  const volume = mine.find((it) => it.unit === 'ml');
  const strengths = amountsIn(name);
  const dissolved = [...strengths, ...mine].find((it) => it.perMl !== null);
  const single = dissolved && isSingleDose(`${name} ${directions}`);
  const weighed =
    dissolved && mine.some((it) => it.perMl === null && it.unit === dissolved.unit && it.index < (volume?.index ?? 0));
  if (volume && !single && !weighed) return use(rangedUp(directions, volume), 'ml', isRange(directions, volume));
  const figures = strengths.length === 0 && !dissolved ? bareFigure(directions) : null;
  if (figures !== null) return figures > 12 && !isSeveralTablets(name, figures) ? use(1, 'item') : null;
  const explicit = firstCount(directions);
  if (explicit) return use(explicit.most, dissolved && !single ? 'ml' : 'item', explicit.most !== explicit.least);
  const tablet = mine.find((it) => isStrengthOfItem(directions, it)) ?? null;
  const dose = mine.find((it) => it !== tablet && it.perMl === null) ?? (tablet ? strengths[0] : undefined);
  const strength = tablet ?? strengths.find((it) => it.unit === (dose?.unit ?? it.unit));
  if (dissolved && !single) {
    if (!dose || dose.unit !== dissolved.unit || dissolved.perMl === null) return null;
    return use((dose.value / dissolved.value) * dissolved.perMl, 'ml', isRange(directions, dose));
  }
  if (dose && strength && dose.unit === strength.unit && strength.value > 0 && (strengths.length > 0 || tablet)) {
    const each = rangedUp(directions, dose) / strength.value;
    return each > 0 && each <= 20 ? use(each, 'item', isRange(directions, dose)) : null;
  }
  const [only = shorthand(name)] = [dose ?? strengths[0]];
  if (/\bpatch(?:es)?\b/.test(`${name} ${directions}`)) return use(1, 'item');
  if (!only) return null;
  if ((dose || !/\b(?:tab|cap)/.test(name)) && only.unit === 'mg' && isSeveralTablets(name, only.value)) return null;
  return use(1, 'item');
}

/** "Furosemide 40 BD": a bare figure at the end of a name is milligrams. */
function shorthand(name: string): Amount | undefined {
  const figure = /[a-z] (\d{1,4}(?:\.\d{1,2})?)(?:\/\d{1,4})?$/.exec(name.trim())?.[1];
  return figure ? { value: Number(figure), unit: 'mg', perMl: null, index: 0, end: 0 } : undefined;
}

/** "2 mane 1 nocte", "12 units am, 8 units pm": the day's doses differ. */
function splitDoses(directions: string, name: string): DailyUse | null {
  const parts = [...directions.matchAll(part)];
  if (parts.length < 2 || new Set(parts.map((it) => it[3])).size !== parts.length) return null;
  const unit = parts[0]?.[2] ?? '';
  const total = parts.reduce((sum, it) => sum + Number(it[1]), 0);
  const whole = (perDay: number, of: DailyUse['of']): DailyUse => ({ perDay, each: null, timesADay: null, of, varies: false });
  if (isInsulin(name)) return whole(total, 'units');
  if (unit === 'ml') return whole(total, 'ml');
  const weight = amountsIn(`${parts[0]?.[1]} ${unit}`)[0];
  if (!weight) return whole(total, 'item');
  const [strength] = amountsIn(name);
  const first = Number(parts[0]?.[1]);
  if (!strength || strength.unit !== weight.unit || strength.perMl !== null || first === 0) return null;
  return whole(((weight.value / first) * total) / strength.value, 'item');
}

/** The first count of tablets or other items that stands where a dose stands: before the frequency, or the first of all. */
function firstCount(directions: string): { least: number; most: number } | null {
  const candidates = [...directions.matchAll(counted), ...directions.matchAll(bare)]
    .filter(
      (it) =>
        !/(?:x|#|qty|quantity|supply|supplied|supplying|disp\w*|issued|given|of|mitte|for|\()\s*:?\s*$/.test(
          directions.slice(Math.max(0, it.index - 12), it.index),
        ),
    )
    .filter(
      (it) =>
        !/^\s*(?:supplied|given|dispensed|issued|\/)/.test(
          directions.slice(it.index + it[0].length, it.index + it[0].length + 12),
        ),
    )
    .sort((one, other) => one.index - other.index);
  for (const it of candidates) {
    const least = Number(it[1]);
    const most = Math.max(least, Number(it[2] ?? least));
    if (most > 0 && most <= 20 && (candidates.length === 1 ? before(directions, it) : true)) return { least, most };
  }
  return null;
}

/** A lone count after the frequency, "once a day, 28 tablets", is the supply. */
function before(directions: string, it: RegExpMatchArray): boolean {
  const ahead = directions.slice(0, it.index);
  return timesADay(directions.slice(it.index ?? 0)) !== null || timesADay(ahead) === null;
}

const isSingleDose = (text: string): boolean =>
  /\b(?:syringes?|pfs|inj|injections?|vials?|amps?|ampoules?|nebules?|nebs?|pens?|prefilled|pre-filled|sc|s\/c|im|subcut\w*)\b/.test(
    text,
  );

/** "2.5 mg tabs", "tabs 2.5 mg", "2.5 mg x4", "(500 mg)": the strength of one item, not the dose. */
function isStrengthOfItem(text: string, it: Amount): boolean {
  const after = text.slice(it.end, it.end + 24);
  const ahead = text.slice(Math.max(0, it.index - 14), it.index);
  return (
    /^(?: [a-z-]{2,12}){0,2} ?(?:tabs?|tablets?|caps?|capsules?)\b/.test(after) ||
    /^ ?x ?\d/.test(after) ||
    (/\($/.test(ahead.trimEnd()) && /^ ?(?:strength)?\)/.test(after)) ||
    /\b(?:tabs?|tablets?|caps?|capsules?)(?: of)? $/.test(ahead) ||
    /\bstrength:? $/.test(ahead)
  );
}

const rangeBefore = /(\d{1,4}(?:\.\d{1,2})?) ?(?:mg|g|mcg|ml|units?)? ?(?:-|to|or) ?$/;
const isRange = (text: string, it: Amount): boolean =>
  rangeBefore.test(text.slice(Math.max(0, it.index - 14), it.index)) ||
  /^ ?(?:-|to|or) ?\d+(?![\d.]| ?(?:x |times|hourly|daily))/.test(text.slice(it.end, it.end + 16));

/** The larger of a range such as "5 to 10 ml". */
function rangedUp(text: string, it: Amount): number {
  const next = amountsIn(text.slice(it.end, it.end + 16))[0];
  return isRange(text, it) && next && next.unit === it.unit ? Math.max(it.value, next.value) : it.value;
}
