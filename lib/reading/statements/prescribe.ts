import { askOf } from './ask';
import { isUrgentByNature, namesMedicine } from './medicine-words';
import { isSoughtFromGp, type Reading, type Said, said } from './said';
import { formsOf } from './verbs';

/** Verbs of prescribing, which need no medicine named, and verbs that do. */
const prescribing = formsOf({
  base: 'prescribe prescribes represcribe',
  past: 'prescribed',
  ing: 'prescribing',
});
const treating = formsOf({
  base: 'start starts commence initiate continue continues issue supply provide give add increase reduce titrate up-titrate uptitrate change switch restart re-start stop double dispense adjust take treat substitute alter replace wean taper organise arrange put update script begin consider think resume recommence renew',
  past: 'started commenced initiated issued supplied added increased reduced changed switched restarted stopped uptitrated',
  ing: 'starting commencing adding',
});

const thing =
  /^(?:scripts?|prescriptions?|rx|tablets?|tabs|antibiotics?|abx|medications?|medicines?|meds|inhalers?|drops|cream|fp10|supply|supplies|course|injection|drugs?|pills|capsules?|steroids?)$/;

/** Needed at once. */
const now =
  /\b(?:today|tonight|urgent(?:ly)?|straight ?away|immediate(?:ly)?|asap|a\.s\.a\.p|this (?:week|morning|afternoon|evening)|tomorrow|same[- ]day|right away|at once|without delay|as soon as possible|stat|promptly|(?:start|commence|begin|need|require)\w* now|this evening|within (?:24|48) ?h\w*|in the next (?:day|few days|24|48)\b|next day or two|by (?:mon|tues|wednes|thurs|fri|satur|sun)\w*)\b/i;
const noHurry =
  /\b(?:no (?:rush|hurry|urgency)|not urgent|non[- ]?urgent|isn't urgent|when convenient|in due course|at (?:the |your )?next (?:review|routine|convenient)|routine(?:ly)?|at your convenience|in time|long[- ]?term|eventually|nothing urgent|if (?:and when )?convenient|on (?:his|her|their) next repeat|next due|in \d+ (?:weeks|months))\b/i;

/** Whether a request is for something needed at once, by what it says or by what the medicine is for. */
export const isUrgent = (text: string): boolean => !noHurry.test(text) && (now.test(text) || isUrgentByNature(text));

/** Reads what a sentence says about who prescribes. */
export const readPrescribing = ({ text, units, context, lead, before }: Reading): readonly Said[] => {
  const found: Said[] = [];
  let previous: { actor: Said['actor']; mood: Said['mood'] } | null = null;
  const inMedicines = /\b(?:medic\w*|drugs?|tt[oah]s?|treatment|rx|prescri\w+|source)\b/i.test(lead);
  units.forEach(({ word, start, end }, i) => {
    const form = prescribing[word] ?? treating[word];
    if (!form) return;
    const clause = text.slice(end).split(/[;.]|,\s+(?:and|but|so)\b/)[0] ?? '';
    const about =
      prescribing[word] !== undefined ||
      namesMedicine(clause.slice(0, 90)) ||
      (inMedicines && /\bgp|you\b/i.test(text)) ||
      (namesMedicine(text.slice(Math.max(0, start - 70), start)) &&
        /^\s*(?:$|[,.]|this|it|these|from|today|please|pls|urgent|asap|tomorrow|thereafter|long)/i.test(clause)) ||
      (namesMedicine(before.slice(-80)) && /\b(?:it|this|these)\b/i.test(clause.slice(0, 14)));
    const bareTask =
      /^\s*(?:this|these|it|them|today|asap|now|please|pls|this week|tomorrow|urgently|from (?:today|tomorrow)|straight ?away)*\s*(?:please|pls)?\s*(?:$|[,.;-])/i.test(
        clause,
      ) && /^(?:start|commence|supply|prescribe|initiate|begin|provide|dispense)$/.test(word);
    if ((!about && !bareTask) || /\b(?:fit|sick) ?note|med ?3\b/i.test(clause.slice(0, 40))) return;
    const ask = askOf(units, i, form, context, previous);
    if (ask.mood !== 'reported') previous = ask;
    // "Consider a statin" in a letter to the GP is for the GP.
    if (ask.actor === 'nobody' && word === 'consider' && context.addressee === 'gp' && ask.mood === 'asked')
      found.push(said('prescribe', 'gp', 'asked', i));
    if (ask.actor === 'patient' || ask.actor === 'nobody') return;
    found.push(said('prescribe', ask.actor, ask.mood, i));
  });
  if (
    /\b(?:collect|pick(?:ing)? (?:it |this |these |them )?up)\b[^.;]{0,24}\b(?:gp|surgery)\b|\b(?:to|from|at|via) (?:the |own |his |her |their |your )?(?:gp|surgery)\b[^.;]{0,12}\b(?:to collect|to pick|for collection)\b/i.test(
      text,
    ) &&
    !/\b(?:result|note|certificate|form|letter)\b/i.test(text)
  )
    found.push(said('prescribe', 'patient-via-gp', 'asked', 0));
  units.forEach(({ word }, i) => {
    if (
      thing.test(word) &&
      isSoughtFromGp(units, i, context) &&
      !/\b(?:repeats?|further|future|ongoing|more|next|thereafter|after that|when (?:they|these|it) run)\b/i.test(text)
    ) {
      // Sent to fetch it, or left to the GP: only the first is a journey for the patient.
      found.push(said('prescribe', fetches.test(text) ? 'patient-via-gp' : 'gp', 'asked', i));
    }
  });
  return found;
};

const fetches =
  /\b(?:collect\w*|pick\w*(?: \w+)? up|pick[- ]?up|get|gets|obtain|pop|go|attend|see|visit|call in|told|sent|asked|advised|ask)\b/i;

/** Whether a sentence records a supply from the hospital: clinic prescription, FP10HP, dispensed or supplied today. */
export const saysSupplied = (text: string): boolean =>
  /\b(?:(?:our|hospital|clinic|op|outpatient) pharmacy|pharmacy (?:downstairs|here)|fp10 ?\(?hp\)?|fp10hnc|clinic prescription|hospital (?:fp10|script|rx|prescription|pharmacy|supply|supplied)|outpatient (?:prescription|pharmacy)|op (?:prescription|pharmacy|rx)|white (?:prescription|script)|hospital script)\b/i.test(
    text,
  ) && !/\b(?:not|no|nil|n't|unable|without)\b[^.;]{0,24}\b(?:fp10|prescription|supply|supplied|script)/i.test(text)
    ? true
    : /\b(?:dispensed|supplied|supply given|given|issued|provided|prescribed)\b[^.;]{0,40}\b(?:today|in clinic|from (?:the )?(?:clinic|hospital|eye|ward|pharmacy|op|outpatient)|by (?:us|me|clinic|the clinic|hospital|pharmacy)|here|\W*$|at (?:the )?(?:clinic|cmht|hospital|unit))\b|\b(?:today|clinic|hospital|we have|i have|we|i|have been)\b[^.;]{0,40}\b(?:dispensed|supplied|prescribed)\b|\b(?:\d+ ?(?:days?|weeks?|months?|\/(?:7|52|12))|first \w+ (?:days|weeks)|one month|bottle|inhaler|tube)'?s?\b[^.;]{0,20}\b(?:supplied|supply|dispensed|given|issued)\b/i.test(
        text,
      ) &&
      namesMedicine(`${text} dose`) &&
      !/\b(?:fit|sick) ?note|leaflet|booklet|advice|med ?3\b[^.;]{0,10}$/i.test(text.slice(0, 60)) &&
      !/\b(?:not|nil|n't|no)\b[^.;]{0,14}\b(?:dispensed|supplied|given|issued)/i.test(text);

/** Whether a sentence says that a medicine is started, changed or stopped. */
export const changesMedicine = (text: string): boolean =>
  /\b(?:start(?:ed|ing)?|commenc\w+|initiat\w+|increas\w+|reduc\w+|chang\w+|switch\w+|stop(?:ped)?|restart\w*|titrat\w+|prescrib\w+|add(?:ed)?|new(?:ly)?)\b/i.test(
    text,
  ) &&
  namesMedicine(text) &&
  !/\b(?:no|not|none|nil|n't)\b[^.;]{0,30}\b(?:started|changes?|new|prescribed|medic\w+)/i.test(text);
