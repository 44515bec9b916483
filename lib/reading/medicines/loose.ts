import { writtenDuration } from './durations';
import { timesADay } from './frequency';
import { normalise } from './normalise';
import { quantityInWords } from './quantity';

const takenHome =
  /\b(?:tto'?s?|tta'?s?|tth|to take (?:home|away)|take.?home|(?:discharged|sent home|home|goes home|going home) (?:today )?(?:with|on)|supplied with|pack given|pre-?pack)\b/;
const onTheWard =
  /\b(?:iv|i\.v|intravenous|infusion|stat|im|on admission|in (?:ed|theatre|recovery|resus)|loading|nebs|given (?:in|on))\b/;

/** Words before the medicine that a clinician writes of what goes home with the patient. */
export const leadsHome =
  /\b(?:tto'?s?|tta'?s?|tth|discharged (?:home )?(?:today )?(?:with|on)|sent home (?:with|on)|(?:goes|going|went) home (?:with|on)|home (?:with|on)|supplied with|to take home|given)\b[\s:,-]+(?:an? |the |some )?/i;

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
