import type { Evidence } from '../../model/facts';
import type { Page, Passage } from '../../model/page';
import { evidenceFrom } from '../evidence';
import { medicinesHeading } from './headings';
import { linesOf, sentencesOf } from './pieces';
import { asksOfGp } from './whole-supply';

const meds =
  "(?:medicines?|medications?|meds?|drugs?|tablets|ttos?|ttas?|tths?|tto's|tta's|discharge (?:medications?|medicines?|meds?|prescription|drugs))";
const afterwards =
  '(?:to (?:take|go) (?:home|away|out)(?: with)?|to be taken|on discharge|at discharge|after discharge|for discharge|for home|needed|required|necessary|indicated|prescribed on discharge|dispensed as none needed|taken after)';
const said: readonly RegExp[] = [
  new RegExp(
    `\\b(?:no|nil|without) (?:new |regular |further |other |discharge |take.?home )?${meds}[^.;]{0,12}\\b${afterwards}\\b`,
  ),
  new RegExp(
    `\\b(?:not|does not|doesn't) (?:on|need|require|taking|take)(?: any)? (?:regular )?${meds}(?: (?:on|at|after) discharge| to take home)?\\s*$`,
  ),
  new RegExp(
    `\\b${meds}(?: to take home| on discharge)?\\s*(?:[:=-]|is|are|were)?\\s*(?:none|nil|not|n\\/a|no)\\b\\s*(?:required|needed|necessary|indicated|to take home|applicable|$)`,
  ),
  /\b(?:nil|no) (?:ttos?|ttas?|tths?|discharge (?:medications?|medicines?|meds?|prescription))\s*$/,
  /\bnothing (?:is )?(?:to be taken|to take|prescribed) (?:home|after discharge|on discharge|afterwards)\b/,
  /\b(?:confirm(?:ed)? )?no (?:ttos?|ttas?|discharge medications?|take.?home medicines|medicines to take (?:home|away)|medications? to take (?:home|away))\b\s*$/,
];
const bare =
  /^(?:(?:none|nil) (?:on|at|for) (?:discharge|home|going home)|none|nil|no|n\/a|not (?:required|needed|applicable)|nil required|nil needed|none (?:required|needed|to take home|on discharge|prescribed|given|taken)|no (?:medications?|medicines?|meds|drugs|ttos?|ttas?)(?: (?:required|needed|prescribed|on discharge|to take home))?)(?:[,.] ?(?:none|nil) (?:needed|required))?\W*$/;
const unlike =
  /\b(?:new|chang\w*|alter\w*|start\w*|stopp\w*|today|interact\w*|allerg\w*|increase\w*|given|ready|own|at home|pods?|supply|supplied|yet)\b/;

/**
 * The words that say that no medicine is to be taken after discharge: "No medicines to take home", "TTO: none". Not "no changes", and
 * not "no TTOs given, GP please prescribe", which is a missing supply.
 */
export function saysNoMedicines(page: Page, counts: (passage: Passage) => boolean): Evidence | null {
  for (const passage of page.passages) {
    if (!['text', 'cell', 'value', 'editor', 'choice'].includes(passage.role) || !counts(passage)) continue;
    const labelled =
      medicinesHeading(passage.label) === 'current' || (passage.label === '' && medicinesHeading(passage.section) === 'current');
    const whole = passage.text.trim().toLowerCase();
    if (
      labelled &&
      passage.role !== 'cell' &&
      whole.length < 60 &&
      bare.test(whole) &&
      !/\b(?:quantity|qty|supply|supplied|change|continue|query|dose|frequency|route|duration|days|comment|note|allerg|new)/i.test(
        passage.label,
      )
    )
      return evidenceFrom(passage, passage.text.trim());
    for (const line of linesOf(passage.text)) {
      for (const sentence of sentencesOf(line.text.slice(0, 5000))) {
        const text = sentence.text
          .toLowerCase()
          .replace(/[.\s]+$/, '')
          .replace(/[’‘]/g, "'");
        if (text.length > 200 || asksOfGp(text) || !/\b(?:no|nil|none|not|nothing|n\/a)\b/.test(text)) continue;
        const match = said.map((it) => it.exec(text)).find((it) => it !== null);
        if (match && !unlike.test(match[0]) && !/\b(?:continue|today|own (?:meds|medic\w+|supply))\b/.test(text))
          return evidenceFrom(passage, sentence.text);
      }
    }
  }
  return null;
}
