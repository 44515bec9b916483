import { writtenDuration } from './durations';
import { timesADay } from './frequency';
import { isMedicineWord } from './names';
import { startsMedicine } from './names-in-lines';
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

/** Handed to the patient for home, in normalised words. */
const handedOver =
  /\b(?:given|supplied|dispensed|issued|provided|sent|packed|handed|put up|tt[oa]s?|tth|take[- ]?home|to take away|(?:went|gone|goes|going|go|left|leaves|leaving|sent|out|off|home|away|discharged|away) (?:home )?(?:today )?(?:with|on)|went with|out with|home with|with (?:him|her|them)|in (?:your|his|her|their|the) (?:bag|hand|pocket)|you have|(?:has|have|had) (?:been left with |only |just |no more than |about )?\d|prescribed|worth|supply|enough for|to last)\b/;
const notHandedOver =
  /\b(?:iv|i\.v|intravenous|infusion|stat|loading|(?:on|at|before|prior to|since) admission|in (?:ed|theatre|recovery|resus)|on the ward|ago|allerg\w*|years|history)\b/i;

/** "Dispensed: nil", "none sent". */
export const nothing =
  /\b(?:dispensed|supplied|issued|given|supply|sent|sent home|tt[oa]) ?[-:=,]? ?(?:nil|none|nothing|0)\b(?! ?(?:mg|g|mcg))|\b(?:nil|none|nothing|no (?:supply|tablets|stock|patches|capsules|meds|medication|further supply)) (?:(?:was|were|has been|have been|could be|able to be|available to be) )?(?:dispensed|supplied|issued|given|sent|provided|available|in stock)\b|\b(?:went|gone|left|home|discharged|goes) without\b|\b(?:not|never) (?:dispensed|supplied|issued|sent home)\b/;

/** Words tell how much was handed over for home. */
export function tellsSupply(words: string): boolean {
  const text = normalise(words);
  if (nothing.test(text)) return true;
  return handedOver.test(text) && !notHandedOver.test(text) && (writtenDuration(text) !== null || quantityInWords(text) !== null);
}

/** Where the first known medicine is named in words; null where none is. */
export function firstNameIn(words: string): number | null {
  for (const match of words.matchAll(/[A-Za-z][A-Za-z-]{3,}/g)) if (isMedicineWord(match[0])) return match.index;
  return null;
}

/**
 * "Only 2 days of apixaban given", "goes out on lansoprazole, five days": where the medicine's name begins in prose that tells what was
 * handed over for home; null where it tells no such thing.
 */
export function nameHandedOver(words: string): number | null {
  if (advisesAgainst(words) || !tellsSupply(words)) return null;
  const text = normalise(words);
  const told =
    nothing.test(text) || writtenDuration(text) !== null || (quantityInWords(text) !== null && timesADay(text) !== null);
  return told ? firstNameIn(words) : null;
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

/** "Please note: digoxin 125 micrograms daily" among medicines: where the name begins, if a dose and how often follow it. */
export function dosedName(text: string): number | null {
  const name = startsMedicine(text) > 0 ? null : firstNameIn(text);
  return name !== null && name < 60 && /\d/.test(text.slice(name)) && timesADay(normalise(text.slice(name))) !== null
    ? name
    : null;
}

/** "Digoxin 125 micrograms daily. Six tablets sent home." */
export function isSuppliedNext(text: string, next: string): boolean {
  if (!next || next.length > 160 || !tellsSupply(next) || firstNameIn(next) !== null || advisesAgainst(text)) return false;
  const name = firstNameIn(text);
  return name !== null && timesADay(normalise(text.slice(name))) !== null;
}
