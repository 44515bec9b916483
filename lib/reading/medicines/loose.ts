import { writtenDuration } from './durations';
import { timesADay } from './frequency';
import { isMedicineWord } from './names';
import { normalise } from './normalise';
import { quantityInWords } from './quantity';

const takenHome =
  /\b(?:tto'?s?|tta'?s?|tth|to take (?:home|away)|take.?home|(?:discharged|sent home|home|goes home|going home) (?:today )?(?:with|on)|supplied with|pack given|pre-?pack)\b/;
const onTheWard =
  /\b(?:iv|i\.v|intravenous|infusion|stat|im|on admission|in (?:ed|theatre|recovery|resus)|loading|nebs|given (?:in|on))\b/;

/** Words before the medicine that a clinician writes of what goes home with the patient. */
export const leadsHome =
  /\b(?:tto'?s?|tta'?s?|tth|discharged (?:home )?(?:today )?(?:with|on)|sent home (?:with|on)|(?:goes|going|went) home (?:with|on)|home (?:with|on)|supplied with|to take home|given)\b[\s:,-]+(?:an? |the |some )?/i;

/** "Avoid NSAIDs", "do not take ibuprofen": advice, not a medicine of the list. */
export const advisesAgainst = (words: string): boolean =>
  /^\W{0,4}(?:(?:please|pls|to|should|must|advised to|pt to|patient to) )?(?:avoid\w*|do not (?:take|use|give|start|restart|prescribe)|don't (?:take|use)|never (?:take|use|give)|not to (?:take|use)|no (?:nsaids?|further|more)\b)/i.test(
    words,
  );

const lengthOf =
  /\b(?:(?:\d{1,2}|one|two|three|four|five|six|seven|fourteen) ?(?:\/ ?(?:7|52|12)\b|-?days?'?|-?weeks?'?|-?months?'?)|weekend'?s?)(?: (?:supply|supplies|worth|course|tt[oa]|pre-?pack|pack)){0,2}(?: of)? (?=[a-z])/i;

/** "Only 2 days of apixaban given": where the medicine's name begins, when its supply stands before it; null where it does not. */
export function nameAfterSupply(words: string): number | null {
  const match = lengthOf.exec(words);
  if (!match || !/\b(?:given|supplied|dispensed|issued|provided|sent|home with|tt[oa]s?)\b/i.test(words)) return null;
  const at = match.index + match[0].length;
  const [name = ''] = /^[A-Za-z-]+/.exec(words.slice(at)) ?? [];
  return isMedicineWord(name) ? at : null;
}

/**
 * Prose outside a list of medicines that is a prescription all the same: dose and length, in a field for treatment or with words such
 * as "TTO" or "home with".
 */
export function isPrescription(words: string, label: string): boolean {
  const text = normalise(words);
  if (onTheWard.test(text) || timesADay(text) === null) return false;
  const length = writtenDuration(text) !== null || quantityInWords(text) !== null;
  return (
    takenHome.test(text) ||
    (length && /^(?:treatment|therapy|management|treatment (?:given|plan)|medical management)\b/i.test(label))
  );
}
