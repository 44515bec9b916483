const weekday = /\b(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)(?:days?|sdays?|nesdays?|rsdays?|urdays?)?\b/g;

const times: readonly (readonly [RegExp, number | ((match: RegExpMatchArray) => number)])[] = [
  [/\b(?:2|twice) ?(?:x|times)? ?(?:a|per|each|\/)? ?(?:week|weekly|wk)\b|\bbiweekly\b/, 2 / 7],
  [/\b([3-6]) ?(?:x|times) ?(?:a|per|each|\/)? ?(?:week|weekly|wk)\b/, (it) => Number(it[1]) / 7],
  [/\b([3-6]) ?days (?:a|per|each) (?:week|wk)\b/, (it) => Number(it[1]) / 7],
  [/\bfortnightly\b|\bevery (?:fortnight|other week|2 (?:weeks|wks)|14 days|2\/52)\b|\b(?:2|alternate)[- ]weekly\b/, 1 / 14],
  [/\bevery (?:3 months|12 weeks|3\/12)\b|\b(?:3[- ]monthly|12[- ]weekly|quarterly)\b/, 1 / 84],
  [/\b(?:once |1 )?(?:a |every |each |per )month\b|\bmonthly\b|\bevery (?:4 weeks|28 days|1\/12)\b|\b4[- ]weekly\b/, 1 / 28],
  [/\b(?:weekly|wkly|ow)\b|\b(?:once |1 ?x? ?)?(?:a|per|every|each) (?:week|wk)\b|\b1\/week\b|\bevery 7 days\b/, 1 / 7],
  [
    /\b(?:alt|alternate|alternative)(?:[- ]?(?:days?|die|daily))\b|\balt die\b|\beod\b|\bevery (?:other|2nd|second) day\b|\bevery (?:2|48) (?:days|hours|hrs)\b|\b48[- ]?(?:hourly|hrly)\b|\bq48h\b/,
    1 / 2,
  ],
  [/\b(?:every|q) ?([3-6]) days\b/, (it) => 1 / Number(it[1])],
  [/\b\d{1,2} ?(?:-|to) ?\d{1,2} ?-?(?:hours?|hrs?|hourly|hrly|h)\b/, Number.NaN],
  [
    /\b(?:every|each|q) ?(\d{1,3}) ?-? ?(?:hours?|hrs?|hourly|hrly|h)\b|(?<!in |per )\b(\d{1,3}) ?-? ?(?:hourly|hrly|hrs|h)\b/,
    (it) => 24 / Number(it[1] ?? it[2]),
  ],
  [/\b5 ?(?:x|times) ?(?:a|per|each|\/)? ?(?:day|daily|d)\b/, 5],
  [/\b6 ?(?:x|times) ?(?:a|per|each|\/)? ?(?:day|daily|d)\b/, 6],
  [/\b(?:qds|qid|q\.?d\.?s)\b|\b4 ?(?:x|times) ?(?:a|per|each|\/)? ?(?:day|daily|d)\b|\b4\/day\b/, 4],
  [/\b(?:tds|tid|t\.?d\.?s)\b|\b(?:3|thrice) ?(?:x|times)? ?(?:a|per|each|\/)? ?(?:day|daily|d)\b(?! ?(?:course|supply))/, 3],
  [
    /\b(?:bd|bid|b\.?d)\b|\btwice\b|\b2 ?(?:x|times) ?(?:a|per|each|\/)? ?(?:day|daily|d)\b|\b(?:mane|morning|am|om) ?(?:and|&|\+|\/) ?(?:at )?(?:nocte|night|evening|pm|teatime)\b/,
    2,
  ],
  [
    /\b(?:od|om|mane|nocte|once|daily|on$|every day|each day|a day|per day|every (?:morning|evening|night)|each (?:morning|evening|night)|in the (?:morning|evening)|at night|at bedtime|bedtime|breakfast|lunch(?:time)?|tea(?:time)?|supper|dinner|midday|before bed|morning|night|evening|lunchtime|teatime|midday|noon|with breakfast|q24h|am|pm)\b|\bon(?=\s*(?:x|-|,|;|\.|$|\d{1,2}\/(?:7|52|12)))/,
    1,
  ],
];

/** Times a day by normalised words: a fraction for weekly or alternate-day doses, null where nothing tells. */
export function timesADay(text: string): number | null {
  const days = new Set([...text.matchAll(weekday)].map(([day]) => day.slice(0, 3)));
  if (days.size > 1 && days.size < 7) return days.size / 7;
  for (const [pattern, value] of times) {
    const match = text.match(pattern);
    if (!match) continue;
    const perDay = typeof value === 'number' ? value : value(match);
    return Number.isFinite(perDay) && perDay > 0 && perDay <= 24 ? perDay : null;
  }
  return days.size === 1 ? 1 / 7 : null;
}

/** "40 mg BD (8am/2pm)": times of the clock count no tablets, where the words say how often. */
export const withoutClock = (directions: string): string => {
  const rest = directions
    .replace(/\bat \d{1,2}(?:[:.]\d{2})?(am|pm)\b/g, '$1')
    .replace(/\b\d{1,2}(?:[:.]\d{2})?(?:am|pm)\b/g, ' ');
  return rest !== directions && timesADay(rest) !== null ? rest : directions;
};

/** To be taken only when needed. */
export const isAsRequired = (text: string): boolean =>
  /\b(?:prn|p\.r\.n|sos|as (?:and when )?(?:required|needed|necessary)|when (?:required|needed|necessary)|if (?:required|needed|necessary|in pain|you need|(?:a )?(?:fit|seizure|fitting|convulsion)s?)|(?:when|as) you need|only (?:if|when) needed|as directed prn|rescue)\b/.test(
    text,
  );

/** How often, in words for people. */
export function oftenInWords(perDay: number): string {
  const whole: Readonly<Record<number, string>> = {
    1: 'once a day',
    2: 'twice a day',
    3: 'three times a day',
    4: 'four times a day',
  };
  if (whole[perDay]) return whole[perDay];
  if (perDay > 1) return `${round(perDay)} times a day`;
  if (perDay === 1 / 2) return 'every other day';
  if (perDay === 1 / 7) return 'once a week';
  const interval = 1 / perDay;
  return Number.isInteger(round(interval)) ? `every ${round(interval)} days` : `${round(perDay * 7)} times a week`;
}

/** To two decimals, for words. */
export const round = (value: number): number => Math.round(value * 100) / 100;
