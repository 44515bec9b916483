import { isOfGp, type Reading, type Said } from './said';
import { topicsIn } from './topics';

/** An appointment that the patient is to make where the result is had is none of the hospital's. */
const visitThere =
  /\b(?:make|book|arrange|get|have) (?:an? )?(?:\w+ )?(?:appointments?|appt) (?:there|with (?:the |your |her |his |their )?(?:gp|doctor|surgery|practice))\b/gi;

const forFiles = /\bfor (?:your )?(?:files?|records?|information|info|interest) only\b/i;
const asksAbout =
  /\b(?:questions?|quer(?:y|ies)|worries|concerns?)\b (?:\w+ )?(?:on|about|re|regarding|over)\b(?![^.;]*\bresults?\b)/i;
const asksForReferral = /\b(?:ask|asks|asking|request|requesting|see (?:them|him|her)) (?:\w+ )?for an? (?:\w+ )?re+f+er+al\b/i;

const isAsked = ({ mood, actor }: Said): boolean => mood === 'asked' && isOfGp(actor);

/** What was said but for what is asked of the GP under one act. */
const unasked = (said: readonly Said[], act: Said['act']): readonly Said[] =>
  said.filter((one) => one.act !== act || !isAsked(one));

/**
 * "Look out for it and go over it with him": what points back is one request. Where a result or medicine is asked about, a question or appointment
 * that only an earlier sentence named is not asked about as well.
 */
export const oneDutyEach = (said: readonly Said[], { text }: Reading): readonly Said[] => {
  // What is read from the words before gives way to what the sentence itself names.
  const named = said.some((one) => isAsked(one) && !one.fromContext && one.act !== 'query' && one.act !== 'test');
  const all = named ? said.filter((one) => !isAsked(one) || !one.fromContext || one.act === 'result') : said;
  // "GP to do lipids at annual review and act on results": of a test that the GP is asked for.
  const isNew =
    /\bact(?:ion)? (?:up)?on (?:the |any )?results?\b/i.test(text) && all.some((one) => one.act === 'test' && isAsked(one));
  const here = topicsIn(text.replace(visitThere, ' '));
  // "Drop in at his practice and get signed off", after a referral that was made: the note alone.
  const isOther = ({ act, actor }: Said): boolean =>
    act === 'refer' && actor === 'patient-via-gp' && !here.has('referral') && !here.has('service');
  const own = all.some((one) => isAsked(one) && !isOther(one)) ? all.filter((one) => !isOther(one)) : all;
  const read = isNew ? unasked(own, 'result') : own;
  // "Ask your doctor for a referral": what the test showed is why.
  if (asksForReferral.test(text) && all.some((one) => one.act === 'refer' && isAsked(one)))
    return read.filter((one) => one.act !== 'result' && one.act !== 'query');
  // "Sent him over to you with a slip for it", after a test: for the medicine.
  if (/\b(?:slip|scripts?|prescriptions?|fp10)\b/i.test(text))
    return read.filter((one) => one.act !== 'result' || !isAsked(one) || !one.fromContext);
  // "A copy will reach you, for your files only".
  if (forFiles.test(text)) return unasked(read, 'result');
  // "Any questions on her x-ray, speak to the surgery": a question, and no result that is waited for.
  if (asksAbout.test(text) && read.some((one) => one.act === 'query' && isAsked(one))) return unasked(read, 'result');
  if (!read.some((one) => (one.act === 'result' || one.act === 'prescribe') && isAsked(one))) return read;
  return here.has('appointment') || here.has('question') ? read : unasked(read, 'query');
};
