import { withMarks } from './dictation';

/** One sentence of a text, with its place in it. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The words before the colon that it stands under: "GP to" above a list, "Plan" before a sentence. '' where there are none. */
  readonly lead: string;
}

/** Full stops after these end no sentence. */
const abbreviations =
  /(?:^|[\s(])(?:dr|mr|mrs|ms|prof|st|no|vs|e\.g|i\.e|approx|appt|tel|ext|dept|hosp|wk|wks|yr|yrs|b\.d|o\.d|t\.d\.s|q\.d\.s|p\.r\.n|tabs?|caps?|inj|susp|a\.m|p\.m|ref|r\.v|f\.u)$/i;

const bullet = /^[\s\-–—*•·>→]*(?:(?:\d{1,2}|[a-z])[.)]\s+|[-–—*•·>→]+\s*)?/i;

/** A short name before a colon: "GP to:", "Action for hospital:", "Plan:". Times, ratios and sentences are none. */
const leadIn = /^([\p{L}][\p{L}\s/&'’()+-]{0,48}?)\s*:(?!\d)\s*/u;

/** A lead of more words than this is a sentence with a colon in it. */
const longestLead = 6;

/** "Sick note: GP": the colon hands the thing over, it does not name what follows. */
const handsOver =
  /^\W*(?:via |from |by |c\/o |own |the |your )*(?:gp|surgery|practice|you|us|ward)\b\W*(?:please|pls|to do|kindly)?\W*$/i;

/** "Your family doctor makes that referral: hand them this letter": a sentence, and no name of a list. */
const isSentence = (words: string): boolean =>
  /\b(?:gp|doctor|surgery|practice)\b[^:]{0,20}\b(?:makes?|refers?|issues?|arranges?|does|will|has|can)\b/i.test(words) &&
  !/\bto$/i.test(words.trim());

const leadOf = (words: string): RegExpExecArray | null => {
  const lead = leadIn.exec(words);
  if (lead?.[1] && isSentence(lead[1])) return null;
  if (!lead?.[1] || lead[1].trim().split(/\s+/).length > longestLead) return null;
  return handsOver.test(words.slice(lead[0].length)) &&
    /\b(?:note|certificate|med ?3|refer\w*|results?|supply|prescription|chase|questions?|quer(?:y|ies)|concerns?|problems?)\b/i.test(
      lead[1],
    ) &&
    !/\b(?:source|origin|referred by|referrer|from)\b/i.test(lead[1])
    ? null
    : lead;
};

/** Boxes typed as brackets: what stands behind an empty one is not chosen. Places stay as they are. */
const withoutUnticked = (text: string): string =>
  text
    .replace(/(?:\[ ?\]|☐)[^\n[☐☑☒]*/g, (unticked) => ' '.repeat(unticked.length))
    .replace(/\[[xX✓]\]|☑|☒/g, (box) => ' '.repeat(box.length));

/**
 * Splits a text into sentences: at line ends, full stops, semicolons and at the arrows and spaced dots of terse notes. Dose
 * abbreviations, decimals, times and titles do not end one. A line that ends in a colon speaks for the list below it; words
 * before a colon within a line speak for that line and for what follows it in the same line.
 */
export const sentencesOf = (whole: string): readonly Sentence[] => {
  const text = withMarks(withoutUnticked(whole));
  const sentences: Sentence[] = [];
  let above = '';
  let at = 0;
  for (const line of text.split('\n')) {
    const marker = bullet.exec(line)?.[0] ?? '';
    const isItem = /[-–—*•·>→\d)]/.test(marker);
    const body = line.slice(marker.length);
    const named = leadOf(body);
    const offset = at + marker.length + (named?.[0].length ?? 0);
    const rest = named ? body.slice(named[0].length) : body;
    if (!named && isHeadingLine(line)) above = line.trim();
    else if (named && rest.trim() === '') above = named[1] as string;
    else if (line.trim() === '') above = isItem ? above : '';
    else {
      let lead = named ? `${above && isItem ? `${above} ` : ''}${named[1]}` : above;
      for (const piece of pieces(rest)) {
        // A name before a colon further on in the line takes over from the one before it.
        const inner = leadOf(piece.text);
        const isName = inner?.[1] !== undefined && inner[0].length < piece.text.length;
        if (isName) lead = inner[1] as string;
        const start = offset + piece.start + (isName ? inner[0].length : 0);
        sentences.push({
          text: isName ? piece.text.slice(inner[0].length) : piece.text,
          start,
          end: offset + piece.start + piece.text.length,
          lead,
        });
      }
      if (named && !isItem) above = '';
      else if (!isItem && !named && above && sentences.length && /[.!?]\s*$/.test(rest)) above = '';
    }
    at += line.length + 1;
  }
  return sentences;
};

/** A line that is a usual heading of a summary or letter and nothing else. */
const isHeadingLine = (line: string): boolean =>
  /^\s*(?:diagnos[ie]s|dx|impression|(?:clinical |admission |discharge |hospital )?(?:summary|course|narrative|history)|presenting complaint|investigations?|results|(?:discharge |current )?(?:medications?|medicines)(?: on discharge)?|tt[oah]s?|plan|management(?: plan)?|follow[- ]?up|actions?|(?:gp )?actions?(?: (?:for|to) (?:the )?(?:gp|practice|surgery|primary care)| required)?|(?:gp|practice|surgery) (?:to do|tasks?|jobs?|requests?)|for (?:the )?gp|(?:plan|requests?) for (?:the )?gp|information (?:and advice )?given(?: to (?:the )?patient(?: and (?:family|carers?))?)?|advice(?: to patient)?|social(?: history)?|allergies|background|examination|opinion|(?:(?:requested |required )?(?:plan|actions?|requests?|follow[- ]?up|recommendations?|management)(?:\s*(?:and|&|\/|,)\s*)?){1,3}(?: (?:for|to|by) (?:the )?(?:gp|practice|surgery|primary care|hospital|ward|us))?)\s*$/i.test(
    line,
  );

/** "1) wean codeine 2) bloods": a list in one line. */
const numbered = /^\s\d{1,2}\)\s/;

/** Characters after which a text without an end is cut at a blank, or at twice as many anywhere: reading costs more than in proportion. */
const longestSentence = 1000;

const pieces = (line: string): readonly { readonly text: string; readonly start: number }[] => {
  const found: { text: string; start: number }[] = [];
  let from = 0;
  const isNumbered = (line.match(/(?:^|\s)\d{1,2}\)\s/g)?.length ?? 0) > 1;
  const add = (to: number): void => {
    const raw = line.slice(from, to);
    const text = raw.trim();
    if (/[\p{L}\p{N}]/u.test(text)) found.push({ text, start: from + raw.indexOf(text) });
    from = to;
  };
  for (let i = 0; i < line.length; i += 1) {
    const char = line[i];
    const next = line[i + 1] ?? ' ';
    if (char === ';' || ((char === '!' || char === '?') && /\s/.test(next))) add(i + 1);
    else if (char === '.' && endsSentence(line, i)) add(i + 1);
    else if (char === '|' && /\s/.test(next)) add(i + 1);
    else if (isNumbered && char === ' ' && numbered.test(line.slice(i, i + 5))) add(i);
    else if (i - from >= longestSentence && (char === ' ' || i - from >= 2 * longestSentence)) add(i);
  }
  add(line.length);
  return found;
};

const endsSentence = (line: string, at: number): boolean => {
  const next = line[at + 1];
  if (next === undefined) return true;
  if (!/[\s"”')]/.test(next))
    return /[a-z)]/.test(line[at - 1] ?? '') && /[A-Z]/.test(next) && /[a-zA-Z]/.test(line[at + 2] ?? '');
  if (abbreviations.test(line.slice(Math.max(0, at - 8), at)))
    return (
      /^\.\s+[A-Z][a-z]+\s+(?:to|is|will|has|please)\b/.test(line.slice(at)) ||
      // "Next wk. Podiatry ref sent": a measure of time ends a sentence as other words do.
      (/\b(?:wks?|yrs?|a\.m|p\.m|appt|dept|hosp)$/i.test(line.slice(0, at)) &&
        /^\.\s+(?!(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))[A-Z][a-z]{2,}/.test(
          line.slice(at),
        ))
    );
  return (
    !/^\.\s+[a-z]{1,3}\b(?:\s|$)/.test(line.slice(at)) ||
    /^\.\s+(?:gp|pt|no|nil|we|i|if|he|she|for|to|rv|r\/v)\b/i.test(line.slice(at))
  );
};
