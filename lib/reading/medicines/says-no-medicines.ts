import type { Evidence } from '../../model/facts';
import type { Page, Passage } from '../../model/page';
import { evidenceFrom } from '../evidence';
import { medicinesHeading } from './headings';
import { linesOf, sentencesOf } from './pieces';
import { asksOfGp } from './whole-supply';

const tto =
  "(?:tto'?s?|tta'?s?|tth'?s?|discharge (?:medications?|medicines?|meds?|prescriptions?|drugs?|script)|take.?home (?:medications?|medicines?|meds?))";
const meds = `(?:medicines?|medications?|meds?|drugs?|tablets|${tto})(?: or (?:other |any )?(?:medicines?|medications?|meds|creams?|inhalers?|injections?|tablets))?`;
const no = '(?:no|nil|without(?: any)?)';
const kind = '(?:(?:new|regular|further|other|discharge|take.?home|tto|tta) )?';
const afterwards =
  '(?:to (?:be )?(?:take|taken|go|tto|tta)(?: (?:home|away|out|with))?|to go home with|to be given|(?:on|at|after|for|upon) (?:discharge|d\\/?c|dc|home)|needed|required|necessary|indicated|prescribed on discharge|dispensed as none needed|taken after)';
const none = '(?:none|nil|no|not|n\\/?a)';
const need =
  '(?:required|needed|necessary|indicated|applicable|to (?:be )?take[n]?(?: home| away)?|for home|(?:on|at|for) discharge)';
const said: readonly RegExp[] = [
  new RegExp(`\\b${no} ${kind}${meds}[^.;]{0,12}\\b${afterwards}(?![a-z])`),
  new RegExp(
    `\\b(?:not|does not|doesn't) (?:on|need|require|taking|take)(?: any)? (?:regular )?${meds}(?: (?:on|at|after) discharge| to take home)?\\s*$`,
  ),
  new RegExp(`\\b${meds}(?: to take home| on discharge)?\\s*(?:[:=-]|is|are|were)?\\s*${none}\\b\\s*(?:${need}|$)`),
  new RegExp(`\\b(?:nil|no) ${tto}(?: meds?)?\\s*$|^no (?:meds|medications?|medicines?)\\s*$`),
  /\bnothing (?:is )?(?:to be taken|to take|prescribed|required|needed) (?:home|after discharge|on discharge|afterwards)\b/,
  /\b(?:none|nil) (?:is |are )?(?:required |needed )?to (?:be )?take[n]? (?:home|away|after discharge)\b/,
  new RegExp(
    `\\b(?:discharged|(?:sent|went|goes|going) home|home) (?:with|on) ${no} ${kind}${meds}\\b|\\b(?:discharged|home) without (?:any )?${meds}\\b`,
  ),
];
/** One clause of an answer in a field for medicines that says there are none. */
const bare = new RegExp(
  `^(?:${none}(?: (?:at all|at present|currently))?|not (?:required|needed|applicable)|(?:none|nil)(?: (?:are|is|were|was))? (?:required|needed|necessary|prescribed|given|taken|regular|${need})(?: (?:on|at|for) (?:discharge|home)| to take home)?|(?:none|nil) (?:on|at|for|upon) (?:discharge|home|going home|d\\/?c)|nil ${meds}|no ${kind}${meds}(?: (?:required|needed|prescribed|taken|at present|currently|on discharge|to take home))?|(?:not on|takes|taking|on) (?:any|no) ${kind}${meds}|nothing(?: (?:required|needed|to take(?: home)?|prescribed))?)$`,
);
const unlike =
  /\b(?:new|chang\w*|alter\w*|start\w*|stopp\w*|today|interact\w*|allerg\w*|increase\w*|given|ready|own|at home|pods?|supply|supplied|yet)\b/;
/** A word without which nothing is said to be none: most cells of a table have none of them. */
const denies = /\b(?:no|nil|none|not|nothing|without|n\/?a)\b/i;
/** A field about something else than what is to be taken. */
const otherQuestion =
  /\b(?:quantity|qty|supply|supplied|change|continue|query|queries|dose|frequency|route|duration|days|comment|note|allerg|new|own|brought|locker|stopped|held|error|interaction|issues?)/i;

/**
 * The words that say that no medicine is to be taken after discharge: "No medicines to take home", "TTO: none". Not "no changes", and
 * not "no TTOs given, GP please prescribe", which is a missing supply.
 */
export function saysNoMedicines(page: Page, counts: (passage: Passage) => boolean): Evidence | null {
  for (const passage of page.passages) {
    if (!['text', 'cell', 'value', 'editor', 'choice'].includes(passage.role) || !counts(passage)) continue;
    if (!denies.test(passage.text)) continue;
    const listed =
      passage.role !== 'cell' &&
      medicinesHeading(passage.label || passage.section) === 'current' &&
      !otherQuestion.test(passage.label) &&
      !asksOfGp(passage.text.slice(0, 5000));
    for (const line of linesOf(passage.text)) {
      for (const sentence of sentencesOf(line.text.slice(0, 5000))) {
        const opens = line.start + sentence.start === passage.text.search(/\S/);
        const text = sentence.text
          .toLowerCase()
          .replace(/[.\s]+$/, '')
          .replace(/[’‘]/g, "'");
        if (text.length > 200 || asksOfGp(text) || !denies.test(text)) continue;
        if ((listed && opens && isNone(text)) || isSaid(text)) return evidenceFrom(passage, sentence.text);
      }
    }
  }
  return null;
}

/** "None", "None taken, none given", "No regular meds": an answer that begins with none and names nothing else. */
function isNone(text: string): boolean {
  const [first = '', ...more] = text.split(/\s*(?:,|&|\band\b|\s[-–—]\s|\(|\))\s*/).filter(Boolean);
  if (/^(?:no|nil|none)\b/.test(first) && more.some((it) => /^none (?:needed|required)$/.test(it))) return true;
  return (
    bare.test(first) && !unlike.test(first.replace(/\bgiven\b/, '')) && more.every((it) => bare.test(it) || !unlike.test(it))
  );
}

function isSaid(text: string): boolean {
  const match = said.map((it) => it.exec(text)).find((it) => it !== null);
  return match != null && !unlike.test(match[0]) && !/\b(?:continue|(?<!after )today|own (?:meds|medic\w+|supply))\b/.test(text);
}
