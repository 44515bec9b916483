import { namesMedicine } from './medicine-words';

/** "Outpatient pharmacy had none and shuts at five". */
const outOfReach =
  /\b(?:pharmacy|dispensary|hatch|clinic|cupboard|stock|pads?)\b[^.;,]{0,20}\b(?:closed|shuts?|shut|out of|had no|has no|had none|have none|has none|run out|ran out|not (?:open|stock\w*|able)|unable|empty|could(?:n't| not)|can(?:not|'t))\b/i;

/** Whether a sentence records a supply from the hospital: clinic prescription, FP10HP, dispensed or supplied today. */
export const saysSupplied = (text: string): boolean =>
  /\b(?:(?:our|hospital|hosp|clinic|ward|op|opd|outpatients?|anc|day unit|ed|dsu|unit)(?:'s)?\W+(?:own )?(?:pharmacy|dispensary|chemist|cupboard|stock|store|hatch|dispensing hatch|supply|script|rx|prescription)|handed over|in (?:her|his|their) hand\b|(?:scripts?|scrip|rx|prescription) (?:was |is )?(?:written|done|given|issued) (?:here|by us|in clinic|today)|out of the \w+ cupboard|made up downstairs|pharmacy\b[^.;]{0,30}\bmade up|(?:clinic|ward|we|ed) (?:has |have )?(?:issued|dispensed|supplied)|(?:our|hospital|clinic|op|outpatient) pharmacy|pharmacy (?:downstairs|here)|fp10 ?\(?hp\)?|fp10hnc|clinic prescription|hospital (?:\w+ )?(?:fp10|script|rx|prescription|pharmacy|supply|supplied)|outpatient (?:prescription|pharmacy)|op (?:prescription|pharmacy|rx)|(?:white|green) (?:prescription|script)(?= (?:that |which )?(?:we|i)\b)|white (?:prescription|script)|hospital script)\b/i.test(
    text,
  ) &&
  !/\b(?:not|no|nil|n't|unable|without)\b[^.;]{0,24}\b(?:fp10|prescription|supply|supplied|script)/i.test(text) &&
  !outOfReach.test(text)
    ? true
    : /\b(?:dispensed|supplied|supply given|given|issued|provided|prescribed)\b[^.;]{0,40}\b(?:today|in (?:the )?(?:\w+ )?clinic|from (?:the )?(?:clinic|hospital|eye|ward|pharmacy|op|outpatient)|by (?:us|me|clinic|the clinic|hospital|pharmacy)|here|\W*$|at (?:the )?(?:clinic|cmht|hospital|unit))\b|\b(?:today|clinic|hospital|we have|i have|we|i|have been)\b[^.;]{0,40}\b(?:dispensed|supplied|prescribed)\b|\b(?:\d+ ?(?:days?|weeks?|months?|\/(?:7|52|12))|first \w+ (?:days|weeks)|one month|bottle|inhaler|tube)'?s?\b[^.;]{0,20}\b(?:supplied|supply|dispensed|given|issued)\b/i.test(
        text,
      ) &&
      (namesMedicine(text) || /\b(?:suppl(?:y|ied)|dispensed|\d+ ?\/ ?(?:7|52|12)|scrip)\b/i.test(text)) &&
      !/\bappointment|appt|date|leaflet given\b/i.test(text) &&
      !/\b(?:fit|sick) ?note|leaflet|booklet|advice|med ?3\b[^.;]{0,10}$/i.test(text.slice(0, 60)) &&
      !/\b(?:not|nil|n't|no)\b[^.;]{0,14}\b(?:dispensed|supplied|given|issued)/i.test(text);
