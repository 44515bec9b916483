import { unitsOf } from '../sentences/units';
import { askOf } from './ask';
import { isSoughtFromGp, type Reading, type Said, said } from './said';

const question = /^(?:questions?|quer(?:y|ies)|qs|concerns?|worr(?:y|ies)|enquir(?:y|ies)|inquir(?:y|ies)|unsure)$/;
/** Words of becoming ill: advice for an emergency, and no question about the hospital's care. */
const illness =
  /\b(?:worse|worsen\w*|deteriorat\w+|symptoms?|fever|temperature|pain|bleed\w*|unwell|breathless\w*|sob|swelling|infect\w+|red(?:ness)?|discharge from|vomit\w*|rash|111|999|a&e|ed\b|emergency|out of hours|not (?:settl|improv|resolv)\w+|recur\w*|return of|new (?:problems?|symptoms?)|anything new|collapse|chest|safety[- ]?net\w*|flare|if unwell|persist\w*)\b/i;
/** The hospital's own business. */
const hospitalMatter =
  /\b(?:appointments?|appts?|apt|opa|clinic date|date|waiting (?:list|time)|wait(?:ing)?|operation|op|procedure|when (?:his|her|their|your|the) \w+ (?:is|might be|will be)|admission|tci|scan date|follow[- ]?up|bookings?|outpatients?|outpatient letter|no (?:letter|appointment|news|word)|seen sooner|come sooner|sooner|transport|the stay|consultation|biopsy|unclear|not clear|not heard|hear\w*|care here|opd)\b/i;

const chases =
  /^(?:chase|chases|expedite|expedites|query|enquire|follow|push|find|check|make|ensure|contact|ring|phone|arrange|organise|write|rebook|rearrange|sort|answer|address|deal|hurry|escalate)$/;

/**
 * Reads whether the patient's questions about the hospital's care, or the hospital's own appointment, are left to the GP. Advice to
 * see the GP when something gets worse is none of it.
 */
export const readQueries = ({ text: own, units: ownUnits, context, before }: Reading): readonly Said[] => {
  // "Concerns about the stent? Speak to your GP": the question stands in the sentence before.
  const asked = /\?\s*$/.test(before) && own.length < 80;
  const text = asked ? `${before.replace(/\?\s*$/, '')}, ${own}` : own;
  const units = asked ? unitsOf(text) : ownUnits;
  const found: Said[] = [];
  const aGp =
    units.some(({ of }) => of === 'gp') ||
    (context.addressee === 'gp' && units.some(({ of }) => of === 'you' || of === 'your')) ||
    context.owner === 'gp' ||
    (context.addressee === 'gp' && units.some(({ of }) => of === 'please'));
  if (!aGp) return found;
  const quiet = illness.test(text) && !/\b(?:questions?|quer(?:y|ies)|appointment|appt|date)\b/i.test(text);

  units.forEach(({ word }, i) => {
    if (!chases.test(word)) return;
    const after = text.slice(units[i]?.end ?? 0);
    const object = after.split(/[;.]|,\s+(?:and|but)\b/)[0] ?? '';
    const appointment =
      /\b(?:(?:chase|expedite|hear) (?:the |this )?date|outpatient date|appointments?|appts?|apt|opa|o\/p|f\/u date|follow[- ]?up (?:appointment|appt|date|clinic)|clinic (?:date|slot|appt|appointment|review)|waiting list|wait\b|procedure date|operation date|admission date|tci|date for|date of|slot|us if (?:he|she|they) (?:has|have)(?:n't| not) (?:heard|received))\b/i;
    const answers =
      /^(?:answer|address|deal|query)$/.test(word) && /\bquestions?|quer|concerns?|procedure|operation\b/i.test(object);
    if (
      !answers &&
      !(
        appointment.test(`${word} ${object}`) ||
        (/^(?:contact|ring|phone|chase|find)$/.test(word) &&
          /\bno (?:appointment|appt|date|letter)\b|\bnot (?:heard|received|had)\b|\bn't (?:heard|received|had)\b/i.test(text)) ||
        (/^(?:chase|expedite)$/.test(word) && appointment.test(text))
      )
    )
      return;
    if (/^(?:make|ensure|check)$/.test(word) && !/\b(?:gets?|receives?|has|have|attends?|appointment|appt)\b/i.test(object))
      return;
    if (
      /^(?:arrange|organise|rebook|rearrange|contact|ring|phone|find|write|sort|make|follow)$/.test(word) &&
      /\bwith (?:you|gp|practice|surgery)\b|\bat (?:gp|the surgery|surgery|your (?:gp|surgery|doctor))\b|\bgp (?:appointment|appt)\b/i.test(
        object,
      )
    )
      return;
    const ask = askOf(units, i, 'base', context);
    if (ask.actor === 'gp' && ask.mood === 'asked') found.push(said('query', 'gp', 'asked', i));
    else if (ask.actor === 'gp' && ask.mood === 'not-needed') found.push(said('query', 'gp', 'not-needed', i));
  });
  if (found.length || quiet) return found;

  if (isDenied(text) || aboutOtherDuty.test(text)) return found;
  const asksGp = units.findIndex(
    ({ word }, i) => question.test(word) && (isSoughtFromGp(units, i, context) || nearGp(units, i, context.addressee)),
  );
  const asks = units.findIndex(({ word }) => question.test(word));
  if (asksGp >= 0 || (asks >= 0 && sendsToGp(text, context.addressee)))
    found.push(said('query', 'patient-via-gp', 'asked', Math.max(asksGp, asks)));
  else if (hospitalMatter.test(text) && (sendsToGp(text, context.addressee) || gpAnswers.test(text)))
    found.push(said('query', 'patient-via-gp', 'asked', 0));
  return found;
};

/** Results, certificates, prescriptions and referrals have rules of their own; an appointment with the GP is the GP's. */
const aboutOtherDuty =
  /\b(?:results?|histology|fit note|sick note|certificate|med ?3|prescription|script|repeat|re-?refer\w*|refer\w*|blood tests?|bloods|bp check|wound check|stitches|sutures|clips|dressings?)\b|\bgp (?:appointment|appt)\b|\b(?:appointment|appt) (?:with|at)\b[^.;]{0,14}\b(?:gp|surgery|practice)\b/i;

/** The GP as the one who knows or must write: "your GP will be able to tell you when", "an expedite letter from you". */
const gpAnswers =
  /\b(?:gp|surgery|practice)\b[^.;]{0,20}\b(?:will be able to (?:tell|answer|explain)|can (?:tell|answer|explain|help)|will (?:tell|explain|need to write)|to (?:tell|explain|answer|liaise|find out)|should write|needs? to write)\b|\bthat you (?:write|contact|ring|ask)\b[^.;]{0,30}\b(?:us|forward|sooner|earlier|appointment)\b|\bexpedite letter from (?:you|gp|the gp|your gp|his gp|her gp)\b/i;

const nearGp = (units: Reading['units'], at: number, addressee: 'gp' | 'patient'): boolean => {
  const gp = units.findIndex(({ of }, i) => (of === 'gp' || (addressee === 'gp' && of === 'your')) && Math.abs(i - at) <= 9);
  if (gp < 0) return false;
  const [low, high] = gp < at ? [gp, at] : [at, gp];
  const between = units.slice(low + 1, high);
  if (between.some(({ word, of }) => word === '.' || word === ';' || of === 'hospital' || of === 'not')) return false;
  // "Contact her GP with any questions", "any questions: GP", "ask GP if she has any questions", "queries to GP".
  const before = units.slice(Math.max(0, low - 5), low);
  const turned = [...before, ...between].some(({ word }) =>
    /^(?:see|contact|contacts|ring|rings|call|phone|ask|asks|speak|to|via|with|discuss|visit|direct|directed|advised|told|through|approach|raise|from|->|→|-|:|=|at)$/.test(
      word,
    ),
  );
  return turned && !before.some(({ word }) => /^(?:thank|saw|seen|answered|discussed|had|has|raised)$/.test(word));
};

const sendsToGp = (text: string, addressee: 'gp' | 'patient'): boolean =>
  /\b(?:ring|contact|see|call|phone|visit|ask|asks|speak (?:to|with)|have a word with|talk to|chase (?:this |it )?(?:up )?(?:with|via)|get in touch with|go (?:back )?to|come to|through|via|telephone|direct\w* to|liaise with|to)\b\s+(?:the |his |her |their |your |own |pt'?s )*(?:gp|surgery|practice|own doctor)\b/i.test(
    text,
  ) ||
  (addressee === 'gp' &&
    /\b(?:ask|asks|contact|ring|call|come (?:back )?to|speak to|approach)\s+(?:you|your surgery|your practice|yourselves)\b/i.test(
      text,
    )) ||
  /\bask gp\b|\bgp to (?:liaise|find out|enquire)\b/i.test(text);

const isDenied = (text: string): boolean =>
  /\b(?:do not|don't|need not|should not|no need to|n't need to|never|not to)\s+(?:ring|contact|ask|call|see|bother|trouble|take|send|go|chase)\b|\b(?:rather than|instead of|and not|not)\s+(?:the |your |her |his |their |own )?(?:gp|surgery|practice)\b/i.test(
    text,
  );

const telephone = /(?:\+44\s?|\b0)\d{2,4}[\s-]?\d{3,4}[\s-]?\d{3,4}\b|\b0\d{9,10}\b/;
const place =
  /\b(?:ward|clinic|unit|nurses?|cns|team|helpline|help ?line|hotline|advice line|line|secretar\w+|hospital|department|dept|assessment|centre|service|triage|office|reception|switchboard|coordinator|navigator|midwi\w+|pharmacy|specialist|contact|us|me|\b[A-Z]{2,5}\b|crisis|direct|physio\w*|day ?(?:case|surgery|unit))\b/i;
const invites =
  /\b(?:questions?|quer(?:y|ies)|qs|concerns?|worr\w+|problems?|advice|issues?|enquir\w+|contact|ring|call|phone|helpline|number|tel|telephone|open access|any time|get in touch)\b/i;

/**
 * Whether a sentence gives the patient somebody at the hospital to turn to: a ward, secretary or helpline, with a number or by
 * inviting questions. A bleep or an extension alone is for staff; the GP, 111 and 999 are not the hospital.
 */
export const givesContact = (text: string): boolean => {
  const words = text.replace(
    /\b(?:her|his|their|your|own|the|pt'?s)?\s*(?:gp|surgery|practice)\b[^.;,]{0,20}(?:0\d[\d\s-]{8,12})/gi,
    '',
  );
  if (
    /\b(?:bleep|bleeps|ext|extension)\b/i.test(words) &&
    !telephone.test(words) &&
    !/\b(?:questions?|quer(?:y|ies))\b/i.test(words)
  )
    return false;
  if (telephone.test(words) && (place.test(words) || invites.test(words)))
    return !/^\W*(?:gp|surgery|nok|next of kin|mobile|home|tel)\b/i.test(words);
  const invited =
    /\b(?:questions?|quer(?:y|ies)|qs|concerns?|worr(?:y|ies|ied)|problems?)\b/i.test(words) &&
    /\b(?:contact|ring|call|phone|to|speak|via|email|->|→|direct\w*|get in touch|ask)\b/i.test(words);
  const hospital =
    /\b(?:ward|secretar\w+|helpline|help ?line|advice line|clinic|cns|nurse specialist|specialist nurses?|nurses?|team|unit|us|department|direct line|hotline|office)\b/i.test(
      words,
    );
  if (invited && hospital && !/\b(?:gp|surgery|practice nurse)\b/i.test(words)) return true;
  return /\b(?:direct line|helpline|help ?line|advice line|contact (?:number|card|details)|(?:cns|nurse|ward|specialist nurse|team)(?:'s)? (?:contact )?card|number for (?:the )?(?:ward|team|cns|clinic|nurse\w*)|(?:ward|cns|clinic|unit|nurse|team)(?:'s)? (?:contact |phone |telephone )?number)\b[^.;]{0,20}\b(?:given|provided|supplied|handed|on|known|has)\b|\b(?:given|has|provided with)\b[^.;]{0,24}\b(?:helpline|direct line|advice line|contact (?:number|card|details)|ward number|card with number)\b/i.test(
    words,
  );
};
