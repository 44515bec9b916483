import type { SupplyReason } from '../../model/facts';
import { writtenDuration } from './durations';
import { isSteroid, treatsInfection } from './names';
import { normalise } from './normalise';

/** Why a short or missing supply is right, with the words that say so. */
export interface Reason {
  readonly kind: SupplyReason;
  readonly quote: string;
}

/** Seven days: the floor of the contract; less at home than that is no supply to rely on. */
const enoughAtHome = 7;

const notContinuing =
  /\b(?:not (?:for|to be|to) (?:be )?(?:continu\w*|repeat\w*|renew\w*|ongoing|carr(?:y|ied) on|go on)|(?:do|gp (?:do|should|to)) not (?:to )?(?:continue|repeat|prescribe|add)|not (?:for|on|to go on) (?:repeat|gp)|no (?:further|more|onward|ongoing) (?:supply|supplies|prescriptions?|need)|not long.?term|gp not to (?:continue|prescribe|repeat)|gp (?:to )?continue[ds]?\??\s*:\s*(?:no?|x|✗|not required)\b|continue[ds]?(?: by gp| with gp| after discharge)?\??\s*:\s*(?:no?|✗)\b|not required after|none required after|nil further|short.?term (?:only|use)|(?:short|acute) (?:use|supply) only|then (?:stop|off|nil|none|nothing|cease|finish|discontinue)|for short.?term)\b/;
const hospitalOnly =
  /\b(?:home ?care|(?:supplied|supply|prescribed|dispensed|provided|given|administered|managed|collected) (?:by|from|via|at|in|through) (?:the |our |her |his |their )?(?:[a-z-]+ ){0,3}(?:clinic|hospital|day unit|unit|centre|homecare|service|team|ward|specialist|cmht|dialysis)|hospital.?only|hospital (?:supply|prescription|prescribing|supplies|keeps)|clinic.?(?:suppl\w+|keeps|prescrib\w+)|red drug|drug (?:and alcohol )?service|addiction service|supervised consumption|clozapine clinic|(?:by|via|with|from) (?:the )?(?:cmht|crht|depot clinic|depot team|hospice|district nurs\w+)|via (?:the )?(?:transplant|oncology|dialysis|renal|clozapine)|transferr?(?:ed)? to (?:hospice|another hospital|community hospital|virtual ward))\b/;
const complianceAid =
  /\b(?:compliance (?:aid|pack|device)s?|monitored dosage|dosett\w*|blister.?packs?|mds|nomad|venalink|weekly (?:tray|pack)s?|webster|pill.?(?:organiser|box)|medication tray|multi.?compartment)\b/;
const noAid =
  /\b(?:no|not (?:in|on|for|using)?(?: a)?|without|doesn't (?:use|need) a?) ?(?:dosett\w*|blister.?packs?|mds|nomad|compliance aid)\b|\b(?:dosett\w*|blister.?packs?|mds|nomad|compliance aid)s? (?:is |was )?not\b/;
/** Where a patient keeps medicines. */
const placeAtHome =
  "(?:at home|indoors|in the (?:house|home|flat|kitchen|cupboard|fridge|bathroom|bedroom|drawer|bungalow)|in (?:his|her|their) (?:own )?(?:house|flat|kitchen|cupboard|fridge|bathroom|bedroom|drawer|room|bag|handbag|bungalow|locker)|in (?:the )?(?:green )?(?:bag|locker)|at (?:his|her|their) (?:house|flat|place|mum'?s|daughter'?s|son'?s)|at the (?:house|flat|care home|nursing home|residential home)|back home|waiting at home)";
/** What is kept there, or how it came there. */
const kept = new RegExp(
  `\\b(?:boxe?s?|packs?|packets?|strips?|bottles?|tubs?|supply|supplies|stock|tablets|spares?|spare|full ones?|plenty|loads|lots|left|weeks?|months?|month'?s?|wks?|days|\\d{1,2} ?\\/ ?(?:7|52|12)|some|enough|all (?:in|at|of (?:it|them)))\\b[^.;|]{0,40}\\b${placeAtHome}|\\b${placeAtHome}\\b[^.;|]{0,30}\\b(?:plenty|enough|ample|boxe?s?|packs?|stock|supply|supplies|spares?)\\b|\\b(?:hold|holds|has|have|got)\\b[^.;|\\d]{0,12}\\d{1,2} ?(?:\\/ ?(?:7|52|12)|weeks?|wks?|months?)\\b(?! (?:to|of (?:treatment|therapy)|history))|\\b(?:has|have|holds|got) (?:them|these|it|both) (?:all|both|already|at|in|indoors)\\b|\\b(?:has|have|got|holds|with|brought) (?:a |an |some |plenty of )?(?:spares?|full box(?:es)?|full packs?|new box(?:es)?|lots|loads|plenty|enough)\\b|\\b(?:blister packs?|dosette|nomad|tray|repeats?|repeat prescription)\\b[^.;|]{0,20}\\b(?:delivered|collected|picked up|dropped off) (?:at home |to (?:home|the house) |by (?:the )?(?:chemist|pharmacy) )?(?:mon|tue|wed|thu|fri|sat|sun|yesterday|today|this week|last week|on)`,
);
const ownSupply =
  /\bbrought in\b[^.;|]{0,40}\b(?:worth|supply)\b|\bgoing home with (?:him|her)\b|\bown at (?:the )?bedside\b|\btaking (?:it|them) home again\b|(?:^|[|,.;] ?)(?:his |her |their |pt'?s )?own(?=\W*(?:\||$))|\b(?:pods?|own (?:supply|supplies|drugs?|meds?|medicines?|medication|stock|inhalers?|insulin|tablets?|pens?|tubes?|pots?|bottles?|box(?:es)?|packs?|creams?|sprays?|drops|patches)|(?:patient|pt|pts|patient's|pt's)'? own|at home|has (?:plenty|enough|sufficient|own|supply|supplies|stock|ample|some|adequate)|plenty (?:of )?(?:supply|left)|(?:enough|sufficient|adequate|ample|full) (?:supply|stock|supplies)|home supply|gp (?:repeat )?supply|(?:has|on|recent) (?:recent )?(?:gp )?repeat (?:supply|prescription|issued)|usual supply|no supply (?:needed|required)|supply not (?:needed|required)|care home (?:has|holds)|existing (?:supply|mar)|home has (?:suppl\w+|stock)|bought|buys?|over the counter|otc|purchase[ds]?|recently (?:supplied|dispensed|issued) by gp)\b/;
const noOwnSupply =
  /\b(?:(?:no|none|nil|without|run out|ran out|lost|needs|awaiting|awaited|check(?:ing)?|insufficient|not enough|don'?t have|doesn'?t have|hasn'?t) (?:any |of |has |have |the |her |his |their )?(?:[a-z]+ )?(?:pods?|own|supply|supplies|stock|left|at home)|pods? (?:not|destroyed|unsuitable|unavailable|expired|missing|awaited|returned(?!(?: to (?:the )?(?:patient|pt)|,? ?>?\d))|left|lost|to be|\?)|none at home|nil at home|(?:get|collect|obtain|order|request|pick up) (?:his |her |their )?own|(?:complet\w*|continu\w*|finish\w*|take|taken|takes|use|used|monitor|administer|inject\w*|bp|glucose|nurse) (?:[a-z]+ ){0,3}at home|running (?:low|out))\b/;
const courseEnd =
  /\b(?:and|then) stops?\b(?! (?:if|when|smoking|date))|[,;>→-] ?(?:then |and )?stop\b(?! ?(?:date|smoking|on))|\b(?:stop when (?:catheter|drain|stent|cast|splint|bowels?|wound|pain|settled|mobile|eating)|course|to complete|completes|completing|completed on|complete on|complete (?:the )?(?:treatment|therapy)|last dose|final dose|end date|stop date|finish(?:es|ing)?|ends? (?:on|\d)|ending|end \d|stops? (?:after|on|in|\d)|stop (?:mon|tue|wed|thu|fri|sat|sun)\w*|until \d|till \d|to stop|to finish|balance of|remaining (?:days?|doses?|course|tablets|antibiotics?|treatment)(?! at home)|remainder of (?:the |her |his |a )?(?:\w+ )?(?:course|treatment|antibiotics?)|more days?|days? left(?! at home)|for (?:\d{1,2}|one|two|three|five|seven) ?(?:days?|nights?|\/7) only|day \d{1,2} of|(?:total|further) (?:of )?\d{1,2} ?(?:days?|\/7)|days? post.?op|post.?op(?:erative)? (?:vte|prophylaxis)|vte prophylaxis|(?:end|last day) of (?:the |a |his |her )?(?:\w+ )?(?:reducing|reduction|tapering|taper|weaning|detox\w*|withdrawal))\b/;
const longTerm =
  /\b(?:long.?term|lifelong|life.?long|indefinite\w*|ongoing|regular(?:ly)?|prophyla\w*|maintenance|to continue|gp (?:to |please |kindly |pls )*(?:continue|cont|prescribe|supply|provide|issue)|continue(?:d)? by gp|please continue|pls continue|on repeat|unchanged|usual|(?:stay|remain|keep)(?:s|ing)? (?:on|taking))\b/;
/** "10 day course, remainder from GP": what is short is left to the GP, whatever the length. */
const restFromGp =
  /\b(?:remainder|rest|balance|remaining)\b[^.;|]{0,30}\b(?:gp|surgery|practice|primary care)\b|\b(?:gp|surgery|practice)\b[^.;|]{0,24}\b(?:remainder|(?:the|do|supply) (?:rest|balance)|(?:do|issue|supply|give|prescribe) (?:some |any )?more)\b/;
const clinical =
  /\b(?:stockpil\w*|(?:htt|crht|crhtt|cmht|home treatment(?: team)?|crisis team)\b[^.;|]{0,24}\b(?:bring|deliver|suppl|hold|issu|provid|drop|doling|dol)\w*|overdos\w*|suicid\w*|self.?harm|od risk|risk of (?:misuse|overdose|diversion|dependence|abuse|addiction)|misuse|diversion|safety|limited (?:supply|quantity|amount)|small (?:supply|quantity|quantities)|restricted (?:supply|quantity)|(?:supply|quantity|amount) (?:kept )?(?:low|small|short)|(?:quantity|supply) (?:limited|restricted)|no more than (?:\d{1,2}|one|two|three|four|five|six) ?(?:days?|\/ ?7)|in the house at|prudent|deliberate\w*|intentional\w*|on purpose|purposely|by design|trial (?:of|dose|supply|only|period)|on trial|(?:up-?)?titrat\w*[^.;|]{0,40}\b(?:review|clinic|before|next|weekly|in \d)|dose titration|weaning|(?<!\b(?:gp|surgery|practice|doctor)(?: to| will| can| should)? )wean|step(?:ping)?.?down|dose (?:to be |being )?(?:reviewed|adjusted|changed)|to be reviewed (?:by(?! (?:the )?gp)|at|in|before)|for review(?! by (?:the )?gp)|review(?:ed)? (?:by(?! (?:the |her |his )?gp)|in clinic|at|before|with us)|pending (?:inr|levels?|bloods?|u&?es?|review|results?|clinic)|awaiting (?:inr|levels?|bloods?|u&?es?|results?)|(?:bloods?|inr|u&?es?|levels?|monitoring) (?:due|check|before|in|clinic)|post.?op(?:erative)? (?:pain|analgesia)|acute pain|pain only|short (?:term|course|supply)|rescue|controlled drug|hypnotic|opioid|dependen\w+|only (?:needed |required )?(?:for|after) (?:chemo\w*|the procedure|procedures|each cycle|travel|flights?)|for after chemo\w*|as clinically|clinically (?:appropriate|indicated)|palliative|end of life)\b/;
const untilSeen = /\buntil (?:seen|review|clinic|appointment|appt|next|scan|uss|doppler|ct|mri|echo|procedure|surgery|op)\b/;
const excuse =
  /\b(?:(?:pharmacy|dispensary|pharm|chemist)(?: (?:had|has|was|were|is|already|been)){0,3} (?:closed|shut|short|busy|gone)|no pharmacist|short.?staffed|bed (?:needed|pressures?|shortage)|bed was needed|out of hours|transport|could not wait|couldn't wait|late discharge|out of stock|stock (?:shortage|issue)|no stock|unavailable|weekend|bank holiday|not enough stock|owing|to follow)\b/;
const because =
  /\b(?:only|just|short\w*|limited|no more than|small(?:er)?|few(?:er)?)\b[^.;]{0,40}\b(?:as|because|due to|pending|until|in view of|given (?:the|his|her|their|that|risk)|owing to|for safety|in case)\b|\b(?:because of|due to|in view of|given (?:the|his|her)|owing to)\b[^.;]{0,80}\b(?:only|just|no more than|limited|small|short)\b/;

/**
 * Why a supply may be shorter than the minimum: the course ends, enough is at home, a clinical reason is stated, it is not to go on,
 * a compliance aid is filled weekly, or the hospital supplies it (NHS Standard Contract guidance; local norms in common UK use).
 *
 * @param name the medicine's name
 * @param words all that stands beside it
 */
export function reasonFor(name: string, words: string): Reason | null {
  if (restFromGp.test(words.toLowerCase())) return null;
  const text = plain(words);
  const goesOn = longTerm.test(
    (/\bcourse\b/.test(text) ? text.replace(/\bprophyla\w*/g, ' ') : text)
      .replace(notContinuing, ' ')
      .replace(/\bnot (?:for |to be |)(?:long.?term|regular)\b/g, ' '),
  );
  const matched = (kind: SupplyReason, pattern: RegExp): Reason | null => {
    const match = pattern.exec(text);
    return match ? { kind, quote: around(words, match.index, match.index + match[0].length) } : null;
  };
  const own = noOwnSupply.test(text) || !enough(words) ? null : (matched('own-supply', ownSupply) ?? matched('own-supply', kept));
  if (own) return own;
  const ending = courseEnd.test(text) && !goesOn ? matched('course', courseEnd) : null;
  if (ending) return ending;
  if (treatsInfection(name) && !goesOn) return { kind: 'course', quote: words.slice(0, 200) };
  const aside = matched('not-continuing', notContinuing);
  if (aside) return aside;
  const written = writtenDuration(normalise(words));
  if (isSteroid(name) && !goesOn && written && written.days <= 21) return { kind: 'course', quote: words.slice(0, 200) };
  const stated =
    (clinical.test(text) ? matched('stated', clinical) : null) ??
    (goesOn ? null : matched('stated', untilSeen)) ??
    (because.test(text) ? matched('stated', because) : null);
  if (stated && !(excuse.test(text) && !clinical.test(text))) return stated;
  return (noAid.test(text) ? null : matched('compliance-aid', complianceAid)) ?? matched('hospital-only', hospitalOnly);
}

const length = '(\\d{1,3})\\+? ?(?:\\/ ?(7|52|12)\\b|(days?|d\\b|weeks?|wks?|months?|mths?))';
const own = `(?:${placeAtHome}|left|own supply|remaining|of pods?|pods?)`;
const lengthAtHome = [
  new RegExp(`${length}(?=[^.;|]{0,30}\\b(?:${own}|supply)\\b)`),
  new RegExp(`\\b${own}\\b[^.;|\\d]{0,14}${length}`),
] as const;

/** What is at home lasts long enough, or nothing says how long. */
function enough(words: string): boolean {
  const text = normalise(words);
  const left = lengthAtHome.map((it) => it.exec(text)).find((it) => it !== null);
  if (!left) return true;
  const unit = left[2] ?? left[3] ?? '';
  const days = Number(left[1]) * (unit === '52' || unit.startsWith('w') ? 7 : unit === '12' || unit.startsWith('m') ? 28 : 1);
  return days >= enoughAtHome;
}

/** The sentence or cell around a match, verbatim. */
function around(words: string, from: number, to: number): string {
  const start =
    Math.max(words.lastIndexOf('|', from), words.lastIndexOf('. ', from), words.lastIndexOf('\n', from), from - 160) + 1;
  const ends = [words.indexOf('|', to), words.indexOf('. ', to), words.indexOf('\n', to), to + 160].filter((it) => it >= 0);
  return words.slice(Math.max(0, start), Math.min(...ends)).trim();
}

/** Lower case and plain hyphens and quotes, of the same length, so that places in it are places in the words. */
const plain = (words: string): string =>
  words
    .slice(0, 1500)
    .toLowerCase()
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/[’‘]/g, "'");
