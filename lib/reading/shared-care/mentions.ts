import { prescribingIn } from './agreement';
import type { DrugMention } from './find-drugs';

const notTheMedicine =
  /^[\s)-]*(?:'s )?(?:levels?|clinic|booklet|cards?|alert|leaflet|toxicity|tox\b|monitoring|register|induced|related|pneumonitis|hepatitis|service|nurse|information|metabolites?|allergy|intoleran\w+|reaction|counsel\w*|safety|bloods?|lung|battery|purple|handbook|pack\b|research|trial\b|day\b|overdose|poisoning|screening|eye screening|retinopathy|naive|exposure|failure)/;
const otherForm =
  /^(?:[^.;|,]|\.\d){0,40}\b(?:ointment|oint|ung|cream|eye ?drops?|drops|ophthalmic|enemas?|suppositor\w*|foam|topical\w*|gel|mouthwash|intravitreal|intrathecal|shampoo|ikervis|verkazia|protopic)\b|^[^.;|,]{0,24}\b(?:to|on) (?:the )?(?:face|skin|plaques|eyelids)\b/;
const otherFormBefore =
  /\b(?:topical|ikervis|verkazia|protopic|intrathecal|rectal|eye ?drops?|ointment|intravitreal|nebulised)\W*(?:\(|of\W*)?$/;
const iv =
  /\b(?:iv|i\.v\.?|intravenous\w*|infusion|infused|bolus|single.?dose|one-?off|(?<!missed |missed just )(?:1|one) dose|stat|ectopic|loading dose given|cardiover\w+ with|given in (?:ed|a&e|resus|theatre|the department)|in (?:ed|a&e|resus|recovery))\b/;
const regular =
  /\b(?:weekly|od|bd|tds|daily|nocte|mane|then (?:oral|po)|oral\w*|po\b|continue|continu\w+|tablets?|to take over|prescribing)\b/;
const notNow =
  /\b(?:allerg\w*|intoleran\w*|reactions?|adverse|side.?effects?|sensitiv\w*|levels?|no|not (?:on|for|taking|started)|never|avoid\w*|without|family history|mother|father|sister|brother|aunt|uncle|contra-?indicat\w*|instead of|failed|fails|failure of|trial of|tried|previous(?:ly)?|prior|formerly|used to (?:take|be on)|had been|history of|alternative to|rather than|declin\w*|decided against|refus\w*|stop|stopped|stopping|held|hold|holding|with-?held|withhold|discontinu\w*|pause[d]?|omit\w*|off|came off|completed|h\/o|hx|phx|ineffective|unable to (?:take|tolerate)|did not tolerate|didn't tolerate|switched from|changed from|ex-?)\b[\s:(,-]*(?:(?:of|to|on|with|the|her|his|their|taking|take|oral|po|any|a|for|by|from|due|dose|both|also|and|or|low.?dose|[a-z]+ine|[a-z]+ate)\b[\s:(,/-]*){0,3}$/;
const maybe =
  /\b(?:consider\w*|may|might|options?|possib\w+|potential\w*|offer\w*|discuss\w*|discussion|talk(?:ed|ing)? (?:about|of)|thinking|think about|suggested future|await\w*|before|prior to|work.?up for|eligib\w+|candidate for|suitable for|if (?:needed|required)|whether|against|in case|could|would)\b[\s:(,-]*(?:(?:of|to|on|with|the|a|an|about|need\w*|use|using|start\w*|starting|commenc\w*|switching|moving|going|future|try\w*|be|him|her|them|options?|as|are|were|include|including|re|for|both|and|or|[a-z]+ine|[a-z]+ate|acitretin|biologics?)\b[\s:(,/-]*){0,5}$/;
const endedAfter =
  /^[^.;|]{0,50}?\b(?:stopped|held(?! (?:up|steady|well|stable|with|by|under))|with-?held|paused|suspended|discontinued|declined|refused|ceased|omitted|considered|discussed|completed|not (?:started|tolerated|prescribed|appropriate|indicated|suitable|given|taken|commenced|to be (?:given|started|restarted))|contra-?indicated|was tried|tried|failed|ineffective|in the past|previously|years ago|no longer (?:on|tak\w+|need(?:ed)?(?! my| our| titrat)|requir\w+|prescri\w+|us\w+)|intoleran\w+|caused|allergy|on hold|gave (?:her|him|them|pt|you)|made (?:her|him|them|pt)|not used|turned down|(?:he|she|they|pt|patient|parents?|mum) (?:has |have |had )?said no|talked about|off (?:his|her|their|the|your) repeats?|from (?:his|her|their|the|your) repeats?)\b/;
const stopPrefix = /^\W{0,4}(?:stop|hold|withhold|discontinue|omit|suspend|pause)\b/;
const resumed =
  /(?<!\b(?:not|never|n't|cannot)\b[^.;|]{0,8})\b(?:restart\w*|re-?commenc\w*|resum\w*|re-?start\w*|continues?|to continue|start(?:ed|ing)? (?:again|today)|not (?:to be )?(?:stopped|held)|do(?:es)? not stop|don't stop|then started|and started|and commenced|has now|agreed to start|happy to start)\b/;
const acted =
  /\b(?:start\w*|beg[aiu]n\w*|commenc\w*|initiat\w*|re-?start\w*|continu\w*|cont\b|prescri\w*|tak(?:e|ing) over|repeat|increas\w*|reduc\w*|titrat\w*|up-?titrat\w*|(?:chang|switch)\w* to|suppl\w*|dispens\w*|issue\w*|loading|loaded|remain\w*|shared care|share care|sca\b|maintain\w*|establish\w*|added|add|recommend\w*|stable on|new\b|converted)\b/;
const dosed =
  /\b\d{1,4}(?:\.\d)? ?(?:mg|g|mcg)\b[^.;|]{0,30}\b(?:od|om|bd|tds|nocte|mane|daily|weekly|once|twice|a day|a week|at night|morning)\b/;
/** "Leflunomide 20 od", "azathioprine now stands at 150 mg", "sulfasalazine for years": a dose, or how long it has been taken. */
const doseAfter =
  /^(?: [a-z()]{1,12}){0,2} \d{1,4}(?:\.\d)? ?(?:mg|g)? ?(?:od|om|on|bd|tds|nocte|mane|daily|wkly|weekly|ow)\b|^(?: [a-z]{1,9}){1,4} \d{1,4}(?:\.\d)? ?mg\b(?! ?\/)|^ for (?:many |several |\d{1,2} |some )?(?:yrs|years)\b/;

/** "Could ciclosporin go on his repeat template?" */
const asksPolitely =
  /^\W*(?:could|can|would|may|might) (?!i\b|we\b)[^?]*\?|^\W*(?:could|can|would|may|might) (?!i\b|we\b)[^?]*\bplease\b/;

/** Whether a mention is of the medicine as taken now, is only a mention, or says nothing of taking it. */
export type MentionKind = 'taken' | 'named' | 'not-taken';

/**
 * What a mention in a sentence amounts to. Allergies, levels, history, stopped, held, declined, considered, one-off, topical and eye
 * forms are mentions, not treatment.
 *
 * @param listed the sentence is an entry of a list of medicines to take
 */
/** Whether a name is part of another: "our lithium clinic", "methotrexate levels". */
export const isPartOfName = (text: string, mention: DrugMention): boolean =>
  notTheMedicine.test(text.slice(mention.end, mention.end + 90).toLowerCase());

export function mentionKind(sentence: string, mention: DrugMention, listed: boolean, toPatient = false): MentionKind {
  const text = sentence
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[\u2010-\u2015]/g, '-');
  const before = text.slice(Math.max(0, mention.index - 70), mention.index);
  const after = text.slice(mention.end, mention.end + 90);
  if (notTheMedicine.test(after)) return 'not-taken';
  if (otherForm.test(after) || otherFormBefore.test(before)) return 'not-taken';
  const clause = `${before.slice(Math.max(0, before.search(/[^.;|]*$/)))} ${after.split(/[.;|]/)[0] ?? ''}`;
  if (iv.test(clause) && !regular.test(clause)) return 'not-taken';
  const again =
    resumed.test(after.split(/[.;|]| so | therefore | instead | now on | hence /)[0] ?? '') || resumed.test(before.slice(-30));
  if (!again) {
    if (
      notNow.test(before) ||
      (maybe.test(before) &&
        !asksPolitely.test(text) &&
        !/\b(?:you|gp|practice) (?:could|would|can)\b|\b(?:could|would|can) you\b/.test(before)) ||
      (stopPrefix.test(text) && !/[,;]|\b(?:start|switch|chang)/.test(text.slice(0, mention.index)))
    )
      return 'not-taken';
    // "GP declined shared care" ends no medicine.
    const ended = endedAfter.exec(after.replace(/\b(?:gp|surgery|practice|doctor)\b[^.;|,]{0,12}\b(?:declined|refused)\b/g, ' '));
    if (ended && !/\bdiscussed\b[^.;|]{0,4}$/.test(ended[0])) return 'not-taken';
    if (ended && !/^ with (?:the |her |his )?(?:gp|dr)\b/.test(after.slice(ended[0].length))) return 'not-taken';
  }
  if (listed) return 'taken';
  return acted.test(text) ||
    /^(?: (?:xl|mr|sr|cr|er|la|en|ec|retard|chrono|sodium|carbonate|citrate|mofetil|tablets?|capsules?)\b){0,3}(?: \([^)]{2,24}\))? ?\d{1,4}(?:\.\d)? ?(?:mg|g)\b/.test(
      after,
    ) ||
    dosed.test(text) ||
    doseAfter.test(after) ||
    prescribingIn(text, '', toPatient).size > 0
    ? 'taken'
    : 'named';
}
