/** A stretch of time written in normalised words. */
export interface Duration {
  readonly days: number;
  readonly text: string;
  /** How strongly the words beside it call it the supply: 3 "supplied", 2 "for" or "x", 1 bare. */
  readonly rank: 1 | 2 | 3;
  readonly index: number;
}

/** Months of prescriptions are four weeks. */
const month = 28;
/** Saturday and Sunday. */
const weekend = 2;
const daysOfUnit = (unit: string): number =>
  unit.startsWith('d') || unit.startsWith('n') || unit === '7'
    ? 1
    : unit.startsWith('f')
      ? 14
      : unit.startsWith('m') || unit === '12'
        ? month
        : 7;
const mostOf: Readonly<Record<string, number>> = { '7': 90, '52': 52, '12': 12 };

const written =
  /(?:\b|(?<=\bx))(\d{1,3})\s?\/\s?(7|52|12)\b(?!\s?[/.]?\d)|\b(\d{1,3})(?:\s?-\s?|\s?)(?:more |further |additional |full |remaining )?(d|days?|nights?|wks?|weeks?|wk|months?|mths?|mth|fortnights?)\b|\b(?:an?|the|the first|the next|1st) (week|month|fortnight)\b|\bdays?(?: supplied| supply| to supply)?\s?[:=]\s?(\d{1,3})\b|\b(24|36|48|72|96) ?-?(?:hours?'?|hrs?'?|h)\b|\b(?:weekend'?s?(?: ttos?| ttas?)? supply|(?:supply|supplied|enough|ttos?|ttas?|cover) (?:for|over|to cover) the weekend)\b/g;

const dated =
  /\b(?:until|untill|till|til|ends?|ending|ended|by|on|from|since|started|start|stops?|stopped|stopping|date|before|due|finish|finishes|finishing|dose|day|dated|to)\s*:?\s*$|[/.\d]$/;
/** How long the GP is to go on is no supply. */
const leftToGp = /\b(?:gp|surgery|practice)\b[^,.;]{0,22}\bfor (?:a further |another )?$/;
const elsewhere =
  /(?:\b(?:every|each|per|after|in|within|at|over|q|clinic|appointment|appt|opa|follow.?up|f\/?u|bloods?|tfts?|lfts?|fbc|inr|u&?es?|seen|total|totalling|complete|completes|completing|completed|balance of|remainder of|rest of|part of|out of|last \d{1,2} of|of a|had|(?<!\b(?:a|per|each|every|times) )day|received|once|twice|times|least|previous|last|past|first|day \d{1,2} of|review|reviewed|since|(?<!no more )than|(?<!up |supply )to)|\/)\s*(?:a|an|the|total|of|:|her|his|their)?\s*$/;
const otherwise =
  /^\s*(?:'s?|s')?\s*(?:ago|previously|prior|in hospital|inpatient|iv\b|intravenous|later|old|hence|from now|follow|review|appt|appointment|f\/u|clinic|patch|a week|per week|\/week|each week|every|time\b|history|post)/;
const kept = /^[^.;\d]{0,30}\b(?:left at home|at home|own supply|home supply|of own|of pods?)\b/;
const remaining = /^\s*(?:are )?(?:left|remaining|remain|more|to go|further)\b/;
const suppliedAfter =
  /^\s*(?:'s?|s')?\s*(?:(?:in total|total|altogether|of treatment|worth) )?(?:\([^)]{0,20}\)\s*)?(?:has been |have been |was |were |)(?:supply|supplied|given|dispensed|issued|provided|tto|ttos|tta|ttas|tth|script|(?:of )?(?:each|both)(?! (?:day|week|morning|evening|night)))\b/;
const suppliedBefore =
  /(?:\b(?:supplied|supply|supplying|given|dispensed|issued|provided|ttos?|ttas?|tth|qty|quantity|duration|disp|further|remaining|another|packed|(?:left|leaves|leaving|went|goes|gone|go|going|home|out|sent|off|discharged) (?:home )?with)|\byou (?:now )?have)\s*[:=\-(]?\s*(?:of|for|with|x)?\s*(?:(?:only|just|about|the last|a further|at least) ){0,2}$/;
const forBefore = /(?:\b(?:for|x)|\bx\d*)\s*(?:a|the|another|up to|only)?\s*$/;

/** "Enough for the first 2 days", "to last her a week". */
const enoughFor =
  /\b(?:enough|sufficient|suffic\w+|cover|last|lasts|lasting|tide (?:him|her|them) over)(?: (?:him|her|them|of it|tablets|medicine|supply|supplies|supplied))?(?: (?:for|to last|to cover|to do|until|over))?(?: (?:him|her|them))?(?: (?:the|a|an|another))?(?: (?:first|next))?\s*$/;

/** The durations in normalised words that may say how long a supply lasts; dates, intervals, ages and totals of courses are left out. */
export function durationsIn(text: string): Duration[] {
  const found: Duration[] = [];
  for (const match of text.matchAll(written)) {
    const [whole, count, denominator, figure, unit, single, labelled, hours] = match;
    const before = text.slice(Math.max(0, match.index - 28), match.index);
    const after = text.slice(match.index + whole.length, match.index + whole.length + 48);
    let days: number;
    if (whole.includes('weekend')) {
      found.push({ days: weekend, text: whole, rank: 3, index: match.index });
      continue;
    }
    if (hours) {
      // An interval or an age of symptoms as often as a supply: only where it is called one.
      if (
        !enoughFor.test(before) &&
        !suppliedAfter.test(after) &&
        !suppliedBefore.test(before) &&
        !/^ ?(?:worth|supply)/.test(after)
      )
        continue;
      days = Number(hours) / 24;
    } else if (count && denominator) {
      const least = Number(count);
      if (least < 1 || least > (mostOf[denominator] ?? 0) || dated.test(before)) continue;
      days = least * daysOfUnit(denominator);
    } else if (single) {
      days = daysOfUnit(single);
      if (!forBefore.test(before) && !enoughFor.test(before) && !/^(?:'s)? ?(?:of|worth|supply|supplied)\b/.test(after)) continue;
    } else {
      days = Number(figure ?? labelled) * (unit ? daysOfUnit(unit) : 1);
    }
    if (days < 1 || days > 1000) continue;
    const enough = enoughFor.test(before);
    const supplied =
      Boolean(labelled) || enough || suppliedAfter.test(after) || suppliedBefore.test(before) || remaining.test(after);
    if (
      kept.test(after) ||
      (!labelled && otherwise.test(after) && !forBefore.test(before)) ||
      (elsewhere.test(before) && !enough) ||
      leftToGp.test(before)
    )
      continue;
    if (
      /\b(?:own supply|pods?|at home)\b[^.;]{0,26}$/.test(before) &&
      !suppliedAfter.test(after) &&
      !suppliedBefore.test(before.replace(/\bown supply\b/g, ' '))
    )
      continue;
    const course = /^\s*course\b/.test(after) || /course (?:of )?$/.test(before) || forBefore.test(before);
    found.push({
      days,
      text: whole.trim(),
      rank: supplied || / (?:more|further|remaining) /.test(whole) ? 3 : course ? 2 : 1,
      index: match.index,
    });
  }
  return found;
}

/** The duration that the words give most clearly as the supply, or null. */
export function writtenDuration(text: string, least: 1 | 2 | 3 = 1): Duration | null {
  let best: Duration | null = null;
  for (const it of durationsIn(text)) if (it.rank >= least && it.rank > (best?.rank ?? 0)) best = it;
  return best;
}
