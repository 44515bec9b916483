import { askOf, isCalledOn, type VerbForm } from './ask';
import { isSoughtFromGp, type Reading, type Said, said } from './said';

/** A fit note by its many names. */
const note =
  /\b(?:fit[- ]?notes?|sick(?:ness)?[- ]?(?:notes?|certs?|certificates?|lines?)|sickness certificat\w*|med(?:ical)?[- ]?3s?|e-?med ?-?3s?|doctor'?s notes?|med(?:ical)? certs?|statement of fitness(?: (?:for|to) work)?|medical certificates?|certificates? (?:for|of) (?:work|sickness)|line for work|work notes?|fitness (?:for work )?(?:note|certificate)|certification|certif(?:y|ies|ied|ying)|certificates?|sick cert|off[- ]work (?:note|certificate)|sign(?:s|ed|ing)?(?: (?:him|her|them|you|me|the patient|pt))? off(?: (?:work|sick|for))?|notes? for (?:your |his |her |their |the )?(?:employer|work|boss|job|dwp|benefits?)|f\/n|cover for work|absence (?:note|cert\w*)|absence(?= certified)|off sick(?= \d| for)|time off(?: work)?(?=[^.;]*\b(?:note|gp|surgery|doctor))|(?:needs?|wants?|issued|given|provided|gave) (?:him |her |them |you )?a note)\b/i;

/** A certificate to travel is another thing. */
const otherNote =
  /\bfit to fly|fit[- ]to[- ]fly|school (?:note|letter)\b|\b(?:birth|death|vaccination|driving|insurance|cremation|exemption|gas|visual impairment|maternity|mat ?b1)\b[^.;]{0,20}certif|\bsign(?:ed|s|ing)? off (?:by|from) (?:physio|ot|therap|the|our)|\bself[- ]?certif/i;

const verbs: Readonly<Record<string, VerbForm>> = {
  issue: 'base',
  issues: 'base',
  issued: 'past',
  issuing: 'ing',
  providing: 'ing',
  giving: 'ing',
  certify: 'base',
  certifies: 'base',
  certified: 'past',
  provide: 'base',
  provides: 'base',
  provided: 'past',
  give: 'base',
  gives: 'base',
  given: 'past',
  gave: 'past',
  supply: 'base',
  supplied: 'past',
  extend: 'base',
  extends: 'base',
  extended: 'past',
  renew: 'base',
  write: 'base',
  written: 'past',
  sign: 'base',
  signed: 'past',
  complete: 'base',
  completed: 'past',
  do: 'base',
  done: 'past',
  sort: 'base',
  arrange: 'base',
  organise: 'base',
  continue: 'base',
  get: 'base',
  obtain: 'base',
  obtained: 'past',
  request: 'base',
  collect: 'base',
  print: 'base',
  printed: 'past',
  backdate: 'base',
  cover: 'base',
  produce: 'base',
  prescribe: 'base',
  sent: 'past',
  handed: 'past',
  updated: 'past',
  update: 'base',
  reissue: 'base',
  're-issue': 'base',
  generate: 'base',
  generated: 'past',
  made: 'past',
};

/** Whether words speak of a fit note. */
export const namesFitNote = (words: string): boolean => note.test(words) && !otherNote.test(words);

const notNeeded =
  /(?:\b(?:no|not|without|nil)|n't)\b[^.;]{0,30}\b(?:fit|sick|med|note|certificate|cert)\b|\b(?:fit|sick|med)[^.;]{0,24}\b(?:not|n\/a|nil|none|isn't|unnecessary|declined|refused)\b(?!\s*(?:yet|been|done|issued|given|provided|available|sent|back|better|settl|return|improv|recover|able|fit))|\bdeclin\w+[^.;]{0,24}\b(?:fit|sick|med|note)|\b(?:neither|nor)\b[^.;]{0,20}note|\bnone (?:\w+ )?(?:needed|required)\b/i;
const notIssued =
  /\b(?:do|does|did|can|could|are|is|was|have|has)\s?(?:not|n't)\s+(?:able to\s+|been\s+)?(?:issue|provide|give|write|supply|do|issued|given|provided|done)|\b(?:not|n't) (?:yet )?(?:issued|given|provided|done|available)\b|\bunable to (?:issue|provide|give)\b|\bno pads?\b/i;

/** "Self-certifies for a week, then GP": afterwards it is the GP's. */
const thenGp = /\bthen\b[^.;]{0,24}\b(?:gp|surgery|own doctor)\b/i;

const selfCare = /\bself[- ]?cert\w*/i;

/** Plain words that a fit note is not needed: retired, not working, fit for work, at school. */
const outOfWork =
  /\b(?:retired|retd|retiree|retirement|no longer works?|housewife|homemaker|not (?:currently |presently )?(?:in )?work(?:ing)?\b|does(?:n't| not) work|not (?:in )?(?:paid )?employ\w+|fit (?:for|to (?:return to|go back to|resume)) work|back at work|returned to work|return(?:ing)? to work (?:on |next |tomorrow|monday|today)|school ?(?:boy|girl|child)|at school|full[- ]time student|pensioner|old age pension|works? unaffected|no time off (?:work )?(?:needed|required)|not taking time off)\b/i;

const issued =
  /\b(?:certified|signed (?:him |her |them )?off|issued|given|gave|provided|supplied|completed|printed|done|signed|cover(?:s|ed|ing)?|until|till|dated|to \d+|for \d+|for (?:a|one|two|three|four|five|six|eight|ten|twelve) (?:days?|weeks?|months?)|from us|have one|x ?\d|\d+\/(?:7|52|12)|\d+ (?:days?|weeks?|months?)|renewed|prolonged|handed|sent|valid|expires|written|emailed|texted|in place|already (?:has|holds)|holds|has (?:a|an|his|her)|arranged|generated|extended|backdated|yes)\b/i;

/** Reads what a sentence says about who issues a fit note. */
export const readFitNote = ({ text, units, context, lead, before }: Reading): readonly Said[] => {
  const own = namesFitNote(text);
  const byLead = !own && namesFitNote(lead);
  const byBefore =
    !own &&
    !byLead &&
    namesFitNote(before) &&
    /^(?:\W|and|pls|please|kindly|this|it)*\s*(?:(?:your |own )?gp|surgery|practice|you)\b|\b(?:this|it|one)\b|\bgp to (?:issue|extend|continue|provide|give)\b|^.{0,40}\b(?:ring|see|contact|ask|go to|approach)\b.{0,20}\b(?:gp|surgery|practice)\b/i.test(
      text,
    );
  if (selfCare.test(text) && thenGp.test(text)) return [said('fit-note', 'patient-via-gp', 'asked', 0)];
  if (!own && !byLead && !byBefore) return [];
  const start = own ? (note.exec(text)?.index ?? 0) : 0;
  const thing = Math.max(
    0,
    units.findIndex((unit) => unit.end > start),
  );
  const found: Said[] = [];

  if (/^\W*(?:a )?(?:fit|sick)[- ]?note,? (?:please|pls)\b/i.test(text)) return [said('fit-note', 'gp', 'asked', thing)];
  if (saysIssued(text, lead) && /\b(?:i|we|ward|us)\b/i.test(text) && !/\b(?:extend|further|more|renew|continue)\b/i.test(text))
    return [];
  if (hasRunOut.test(text) && !/\b(?:please|to|see|ask|approach|suggest\w*|will need)\b/i.test(text)) return [];
  if (isSoughtFromGp(units, thing, context) && !denies(text)) return [said('fit-note', 'patient-via-gp', 'asked', thing)];
  let previous: { actor: Said['actor']; mood: Said['mood'] } | null = null;
  for (const [i, unit] of units.entries()) {
    const form = verbs[unit.word];
    if (!form) continue;
    const ask = askOf(units, i, form, context, previous);
    previous = ask;
    if (ask.actor === 'gp') found.push(said('fit-note', 'gp', ask.mood, i));
    else if (ask.actor === 'patient' && ask.mood === 'asked' && sendsToGp(text, context.addressee))
      found.push(said('fit-note', 'patient-via-gp', 'asked', i));
    else if (ask.actor === 'hospital' && ask.mood === 'promised' && !denies(text))
      found.push(said('fit-note', 'hospital', 'promised', i));
  }
  if (found.some(({ mood }) => mood === 'asked')) return found.filter(({ mood }) => mood === 'asked');
  if (found.some(({ actor, mood }) => actor === 'gp' && mood === 'not-needed')) return found;
  // "Fit note: GP", "Fit note - GP to do", "GP for sick note": the note and the GP with nothing between them but who does it.
  if (
    /^\W*(?:via |from |c\/o |own |the |patient'?s |see |per )*(?:gp|surgery|own doctor)\b\W*(?:please|pls|to (?:issue|do|provide|give)|kindly)?\W*$/i.test(
      text.replace(note, ''),
    ) &&
    !denies(text)
  )
    return [said('fit-note', 'gp', 'asked', thing)];
  if (
    /\b(?:leave|leaving|left) (?:it |this |that |these )?(?:to|with|for) (?:you|gp|the gp|your gp|surgery)\b|\bover to (?:you|gp)\b/i.test(
      text,
    )
  )
    return [said('fit-note', 'gp', 'asked', thing)];
  if (
    units.some(({ of }) => of === 'please') &&
    own &&
    !issued.test(text) &&
    !denies(text) &&
    !units.some(({ of, word }) => of === 'hospital' && word !== 'i') &&
    !/\b(?:ask|need not|kindly (?:issued|gave|provided))\b/i.test(text)
  )
    return [said('fit-note', 'gp', 'asked', thing)];
  if (
    (context.owner === 'gp' || isCalledOn(units) || /^\W*(?:fit|sick)[- ]?(?:note|cert\w*) (?:via |from )?gp\b/i.test(text)) &&
    !denies(text) &&
    !issued.test(text)
  )
    return [said('fit-note', 'gp', 'asked', thing)];
  return found;
};

/** From the GP in the past, or somebody else's: no sign of a note that covers now. */
const isAnothers = (text: string): boolean =>
  (/\b(?:gp|surgery|you)\b/i.test(text) &&
    !/\b(?:cover\w*|current|valid|holds|until|till|to \d|runs to|in place|already)\b/i.test(text) &&
    !/\b(?:we|i|ward|us|today)\b/i.test(text)) ||
  /\b(?:wife|husband|partner|father|mother|dad|mum|son|daughter)\b[^.;]{0,30}\b(?:note|certificate)/i.test(text) ||
  (hasRunOut.test(text) && !/\b(?:renewed|i have|we have|issued|extended|prolonged)\b/i.test(text));

const hasRunOut = /\b(?:ran out|expired|run out|about to (?:expire|run out)|expires (?:today|tomorrow|soon))\b/i;

const denies = (text: string): boolean =>
  notNeeded.test(text) && !/\b(?:no pads?|not able|unable|cannot|can't|do not issue|don't issue)\b/i.test(text);

const sendsToGp = (text: string, addressee: 'gp' | 'patient'): boolean =>
  /\b(?:gp|surgery|own doctor|practice|primary care)\b/i.test(text) && (addressee === 'gp' || /\b(?:your|gp|own)\b/i.test(text));

/** Whether a sentence records a fit note as issued or held. The lead is the label or words before a colon. */
export const saysIssued = (text: string, lead: string): boolean =>
  (namesFitNote(text) || namesFitNote(lead)) &&
  issued.test(text.replace(note, ' ')) &&
  !notIssued.test(text) &&
  !isAnothers(text) &&
  !denies(`${namesFitNote(text) ? '' : 'fit note '}${text}`) &&
  !/\?\s*$/.test(text) &&
  !/\bto (?:be )?(?:issue|issued|give|given|provide|provided|do|arranged?|sorted|obtain(?:ed)?|request(?:ed)?|completed?)\b/i.test(
    text,
  );

/** Whether a sentence says that no fit note is needed: it says so, or the patient does not work, self-certifies or is fit for work. */
export const saysNotNeeded = (text: string, lead: string): boolean => {
  if (namesFitNote(text) && denies(text) && !notIssued.test(text)) return true;
  if (
    namesFitNote(lead) &&
    /^\W*(?:not (?:needed|required|applicable|indicated)|no\b(?! pad)|none|nil|n\/a|declined|self[- ]cert\w*|not working|retired)/i.test(
      text,
    )
  )
    return true;
  if (selfCare.test(text) && !thenGp.test(text) && !/\bcannot|can't|beyond|after\b/i.test(text)) return true;
  return (
    outOfWork.test(text) &&
    !/\bunfit\b|\bnot (?:yet )?(?:fit|back)\b|\b(?:wife|husband|father|mother|dad|mum|partner)\b[^.;]{0,20}\bretired|\bretired (?:wife|husband|father|mother|dad|mum|partner|brother|sister|parents|son|daughter|friend|neighbour)|\bonce\b|\bwhen (?:he|she|they|fit)\b|\bif\b/i.test(
      text,
    )
  );
};

/** Any word of the patient's work. */
export const speaksOfWork = (text: string): boolean =>
  /\b(?:works?(?! (?:well|up|out))|working(?! (?:diagnosis|well|age|day))|job|employ(?:ed|er|ment)|self[- ]employed|occupation|off work|teacher|(?:lorry|hgv|bus|taxi|van|delivery|train) driver|drives a (?:lorry|taxi|bus|van|crane)|builder|farmer|apprentice|(?:night|day|long) shifts?|runs (?:own|a|his|her) (?:business|company|shop))\b/i.test(
    text,
  );
