import type { Evidence, Statement } from '@/lib/model/facts';
import { asides, type SentenceContext } from '../sentences/context';
import { unitsOf } from '../sentences/units';
import { aboutOf } from './about';
import { withFitNote } from './fit-note-words';
import { readGrammar } from './grammar';
import { saysSupplied } from './hospital-supply';
import { readWindow } from './left-in-window';
import { namesMedicine } from './medicine-words';
import { oneDutyEach } from './one-duty';
import { isOthers, withoutQuotes } from './own-words';
import { isOfGp, type Reading, said } from './said';
import { scriptFromGp } from './script-from-gp';
import { withoutTold } from './told-of';
import { canWait, isUrgent } from './urgency';

const unrelated =
  /\bunrelated\b|\bnot (?:directly )?related\b|\bseparate (?:issue|matter|problem)\b|\bincidental(?:ly)?\b|\bnothing to do w(?:ith\b|\/)|\bnot connected (?:with|to)\b|\bseparate(?:ly)? from\b|\bno bearing on\b|\bno(?:t a)? (?:part|connection|link|relation)\b[^.;]{0,12}\b(?:of|to|with)\b|\b(?:quite|wholly|entirely|completely|altogether) (?:separate|independent)\w*\b/i;
const noHurry =
  /\b(?:not|non|no|nor|n't)\b[^.;]{0,12}\b(?:urgen\w+|rush|hurry)|\bnon-?urgen\w+|\broutine(?:ly)?\b|\b(?:not|nothing|no way|n't)(?: at all)? (?:pressing|urgent)\b/i;

/** Whether words say of a request that it has nothing to do with this episode and can wait. */
export const saysUnrelated = (around: string): boolean => unrelated.test(around) && (noHurry.test(around) || canWait(around));

/** Events that lie ahead and may not come: an invitation, not a task. */
const laterEvent =
  /\b(?:if|should|in the event|were)\b[^.;]{0,60}\b(?:recur\w*|return\w*|again|gets? worse|worsen\w*|deteriorat\w+|flare\w*|further (?:problems?|episodes?|concerns?|issues?)|concern\w*|new symptoms?|problems?|in (?:the )?future|change\w*|progress\w*|come back|needed|required|necessary|you feel|you wish)\b|\b(?:in (?:the )?future|happy to (?:see|review)|pleased to (?:see|review)|do not hesitate|don't hesitate|any time|if needed|if required|as needed)\b/i;
const ownTest = /\b(?:mri|ct|scan|result|histology|biopsy|echo|bloods?|x-?ray|uss)\b/i;

/** "SCA e-mailed across today": what went today is not what is wanted today. */
const sentToday = /\b(?:e-?mailed|sent|posted|faxed|written)\b[^.;,–-]{0,24}\b(?:today|this (?:morning|afternoon))\b/gi;

/** After what was supplied: "please continue thereafter". */
const goesOn = /\b(?:continue|thereafter|then|further|after that|ongoing|repeats?|carry on|from then)\b/i;

/** A lead that is half of the sentence: "GP to chase:", "Hospital to refer:". */
const carriesVerb =
  /\b(?:gp|hospital|ward|clinic|we|us|practice|surgery|please|kindly|team)\b[^:]{0,16}\b(?:refer|chase|follow(?:[- ]up)?|issue|prescribe|start|continue|arrange|review|tell|inform|organise|request|book|action)\s*$/i;
/** "GP actions and follow up" names a list. */
const namesList = /\b(?:actions|requests|tasks|plan|notes|comments|recommendations)\b/i;
/** The document's own name over its text says nothing of what a sentence is about. */
const isDocument = /\b(?:letter|summary|document|workspace|form|correspondence|outcome)\b/i;
/** What is longer was no sentence: the rest of it is left. */
const longest = 2000;

/**
 * Reads one sentence: who is asked for what, who did what, what is said not to be needed.
 *
 * @param evidence makes the evidence of the sentence
 */
export const readSentence = (
  text: string,
  lead: string,
  before: string,
  context: SentenceContext,
  evidence: () => Evidence,
): readonly Statement[] => {
  const plain = withFitNote(text.slice(0, longest).replace(/’/g, "'"), `${lead} ${before}`);
  const { text: words, told } = withoutTold(withoutQuotes(plain).replace(asides, ' '));
  if (isOthers(words, lead)) return [];
  const whole = carriesVerb.test(lead) && !namesList.test(lead) ? `${lead} ${words}` : words;
  const named = isDocument.test(lead) ? '' : lead;
  const reading: Reading = {
    text: whole,
    units: unitsOf(whole),
    context,
    lead: named,
    // What others said is still spoken of: "he asked about a certificate, could that come from you".
    before: `${withoutQuotes(before.slice(-longest))} ${told}`.trim(),
  };
  const grammar = readGrammar(reading);
  const read = oneDutyEach([...grammar, ...readWindow(reading, grammar)], reading);
  const left = read.some(({ act, actor }) => act === 'prescribe' && isOfGp(actor))
    ? null
    : scriptFromGp(words, lead, reading.before, context);
  const all = left ? [...read, said('prescribe', left === 'now' ? 'patient-via-gp' : 'gp', 'asked', 0)] : read;
  return all.map(({ act, actor, mood }): Statement => {
    const around = `${before} ${lead} ${text}`;
    const about = mood === 'asked' ? aboutOf(act, words) : '';
    const invited =
      mood === 'asked' &&
      (act === 're-refer' || (act === 'refer' && /\bconsider|back to us|to us\b/i.test(words))) &&
      laterEvent.test(words) &&
      !(act === 'refer' && ownTest.test(words));
    return {
      act,
      actor,
      mood: invited ? 'offered' : mood,
      urgent:
        act === 'prescribe' &&
        !(saysSupplied(words) && goesOn.test(words)) &&
        (isUrgent(`${lead} ${words.replace(sentToday, ' ')}`) ||
          (isUrgent(before) &&
            (namesMedicine(before) || /\b(?:start|beg[iu]n|commence)/i.test(before)) &&
            !canWait(words) &&
            !saysSupplied(before))),
      unrelated: saysUnrelated(around),
      ...(about === '' ? {} : { about }),
      evidence: evidence(),
    };
  });
};
