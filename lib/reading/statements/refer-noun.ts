import { byWhom } from './actors';
import { askOf, isCalledOn } from './ask';
import { isSoughtFromGp, type Reading, type Said, said, upToMark } from './said';
import type { VerbForm } from './verbs';

const noun = /^(?:re-?re+f+er+(?:als?|rel)|re+f+er+(?:als?|rel|alls?))$/;
/** Verbs that make a referral of a noun: "arrange a referral", "send referral". */
const light =
  /^(?:make|makes|arrange|arranges|organise|organize|organises|send|sends|request|requests|do|does|complete|submit|put(?: in)?|place|initiate|generate|consider|facilitate|action|write|expedite|chase|seek)$/;
const lightPast =
  /^(?:made|arranged|organised|organized|sent|requested|done|completed|submitted|placed|initiated|generated|put(?: in)?|written|emailed|logged|actioned|discussed)$/;
const lightIng = /^(?:making|arranging|organising|organizing|sending|requesting|completing|submitting|considering)$/;

/** Whether a word is a referral: written out, cut short, or by the name of its pathway. */
export const isReferralNoun = (word: string): boolean =>
  noun.test(word) || word === '2ww' || word === 'usc' || word === 'ref' || word === 'refs';

/** Reads what is said of a referral where the word stands as a noun: "arrange a referral", "referral sent by us", "no referral needed". */
export const readReferralNoun = ({ text, units, context }: Reading, at: number): Said | null => {
  const unit = units[at];
  if (!unit) return null;
  const { word } = unit;
  const head = text.slice(0, unit.start);
  const tail = text.slice(unit.end);
  const short = word === 'ref' || word === 'refs';
  if (/\bself[- ]$/i.test(head) || /\bthank(?:s| you)\b/i.test(head)) return null;
  if ((word === '2ww' || word === 'usc') && /\bre+f+er+(?:red|ed)\b/i.test(head)) return null;
  if (short && /^\s*(?:by|in|from|w\b|with|no\b|:|#|\d)/i.test(tail)) return null;
  const anew = /^re-?re/.test(word) || /\b(?:new|fresh|further|another|repeat|second)\s+(?:gp\s+)?$/i.test(head);
  const act = anew && !/\bfurther\s+$/i.test(head) ? 're-refer' : 'refer';
  if (
    /\b(?:no|not|without|nil|none|any)\s+(?:need for |plans? for |indication for |reason for )?(?:a |an |the |further |onward |other |new |additional |routine |urgent )*$/i.test(
      head,
    ) &&
    !/\bany\b/i.test(head.slice(-12))
  )
    return said(act, 'nobody', 'not-needed', at);
  if (
    /^\s*(?:on |onward |onwards )?(?:is |was |are |were )?(?:not|un|n't|never)\s*(?:\w+\s+)?(?:needed|required|necessary|indicated|felt|made|appropriate)\b/i.test(
      tail,
    ) ||
    /^\s*(?:[-:=]\s*)?(?:none|nil|n\/a|not needed|not required|not applicable|no)\b\s*(?:needed|required)?\s*\.?\s*$/i.test(tail)
  ) {
    return said(act, 'nobody', /made\b/i.test(tail.slice(0, 20)) ? 'reported' : 'not-needed', at);
  }
  if (
    /\b(?:gp|gp's|inbound|incoming|original|your|initial|previous|their)\s+(?:urgent |routine |2ww |recent )?$/i.test(head) &&
    !/\bplease|pls|kindly\b/i.test(text)
  )
    return said(act, 'gp', 'reported', at);
  const near = units.slice(Math.max(0, at - 7), at);
  for (let back = near.length - 1; back >= 0; back -= 1) {
    const candidate = near[back]?.word ?? '';
    if (/^[;.]$/.test(candidate)) break;
    const form: VerbForm | null = light.test(candidate)
      ? 'base'
      : lightPast.test(candidate)
        ? 'past'
        : lightIng.test(candidate)
          ? 'ing'
          : null;
    if (!form) continue;
    const ask = askOf(units, at - near.length + back, form, context);
    if (ask.actor === 'nobody' && ask.mood === 'asked') break;
    if (ask.actor === 'patient') return isSoughtFromGp(units, at, context) ? said(act, 'patient-via-gp', 'asked', at) : null;
    return said(act, ask.actor, ask.mood, at);
  }
  if (isSoughtFromGp(units, at, context)) return said(act, 'patient-via-gp', 'asked', at);
  const after = upToMark(units, at + 1, 14);
  const done = after.findIndex(({ of }) => of === 'done');
  if (done >= 0 && word !== '2ww' && word !== 'usc') {
    const lead = after.slice(0, done);
    const by = byWhom(units, at + 1 + done, context) ?? byWhom(units, at + 1, context);
    const open =
      lead.some(({ of }) => of === 'will' || of === 'to' || of === 'modal') &&
      !lead.every(({ of, word: w }) => of !== 'will' && of !== 'modal' && w !== 'be');
    if (lead.some(({ of }) => of === 'not')) return said(act, 'nobody', 'reported', at);
    if (by === 'gp') return said(act, 'gp', open ? 'asked' : 'reported', at);
    const agent = lead.find(({ of }) => of === 'gp');
    if (agent) return said(act, 'gp', open ? 'asked' : 'reported', at);
    return said(act, 'hospital', open ? 'promised' : 'done', at);
  }
  if (
    after.slice(0, 3).some(({ word: w, of }) => of === 'told' || /^(?:suggested|recommended)$/.test(w)) &&
    units.slice(0, at).some(({ of }) => of === 'gp')
  )
    return said(act, 'gp', 'asked', at);
  const by = byWhom(units, at + 1, context);
  if (by === 'gp') return said(act, 'gp', 'asked', at);
  if (by === 'hospital') return said(act, 'hospital', 'done', at);
  const whole = units.some(({ of }) => of === 'please') && units.some(({ of }) => of === 'gp');
  if (whole && !/\bhas|have|had\b/i.test(head)) return said(act, 'gp', 'asked', at);
  if (context.owner === 'gp' || isCalledOn(units)) return said(act, 'gp', 'asked', at);
  if (context.owner === 'hospital') return said(act, 'hospital', 'promised', at);
  if (
    act === 're-refer' &&
    (/\b(?:needed|required|necessary)\b/i.test(tail) ||
      /\b(?:needs?|require[sd]?|send|request|let (?:me|us) have|want|await|welcome|receive)\b/i.test(head))
  )
    return said(act, 'gp', 'asked', at);
  if (units.some(({ of }) => of === 'please') && act === 're-refer') return said(act, 'gp', 'asked', at);
  if (/\bwill need\b|\bneeds?\b/i.test(head)) return null;
  return null;
};
