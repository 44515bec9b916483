import { askOf, byWhom, isCalledOn, type VerbForm } from './ask';
import { sentTo } from './responsibility';
import { isSoughtFromGp, type Reading, type Said, said, upToMark } from './said';

/** Forms of "refer" with the slips of hurried typing: one f, one r, two r's. */
const verb = /^re+f+er+(s|red|ed|ring|ing)?$/;
const again = /^re-?re+f+er+(s|red|ed|ring|ing)?$/;
const noun = /^(?:re-?re+f+er+(?:als?|rel)|re+f+er+(?:als?|rel|alls?))$/;
const formOf = (ending: string | undefined): VerbForm =>
  ending === 'red' || ending === 'ed' ? 'past' : ending?.endsWith('ing') ? 'ing' : 'base';

/** Verbs that make a referral of a noun: "arrange a referral", "send referral". */
const light =
  /^(?:make|makes|arrange|arranges|organise|organize|organises|send|sends|request|requests|do|does|complete|submit|put(?: in)?|place|initiate|generate|consider|facilitate|action|write|expedite|chase|seek)$/;
const lightPast =
  /^(?:made|arranged|organised|organized|sent|requested|done|completed|submitted|placed|initiated|generated|put(?: in)?|written|emailed|logged|actioned|discussed)$/;
const lightIng = /^(?:making|arranging|organising|organizing|sending|requesting|completing|submitting|considering)$/;

const isNoun = (word: string): boolean =>
  noun.test(word) || word === '2ww' || word === 'usc' || word === 'ref' || word === 'refs';

/** "Refer elsewhere - GP to do", "refer for OT visit (practice)". */
const handedToGp = /\b(?:gp|surgery|practice)\b.{0,12}\bto (?:do|action|arrange|organi[sz]e|sort)\b|\((?:gp|practice|surgery)\)/i;

/** To refer to a text is to read it. */
const isReading = (after: string): boolean =>
  /^\s*(?:back\s+)?to\s+(?:the |our |my |your |his |her |this |that )?(?:\w+\s+){0,2}(?:leaflet|letters?|tt[oah]s?|notes?|chart|guid(?:e|elines?|ance)|website|reports?|summary|below|above|attached|enclosed|table|previous|booklet|documents?|clinic letter|discharge|prescription|plan|protocol)\b/i.test(
    after,
  );

/** "Ref by GP", "referred in with": how the patient came. */
const isInbound = (after: string): boolean =>
  /^\s*(?:in\b|up\b|by\b|from\b|with\b|w\b|w\/|via (?:gp|111|ooh|a&e|ed)\b|acutely\b|urgently (?:by|from|with)\b)/i.test(after);

/**
 * Reads what a sentence says about referring on: "GP to refer", "grateful if you could arrange referral", "physio referral done
 * by us", "no onward referral needed". How the patient was referred in says nothing.
 */
export const readReferral = ({ text, units, context, lead, before }: Reading): readonly Said[] => {
  const answer = readAnswer(text, lead) ?? readPronoun(text, before, context.addressee);
  if (answer) return [answer];
  const found: Said[] = [];
  let previous: { actor: Said['actor']; mood: Said['mood'] } | null = null;
  units.forEach((unit, i) => {
    const anew = again.exec(unit.word);
    const plain = verb.exec(unit.word);
    if (!anew && !plain) {
      if (isNoun(unit.word)) {
        const one = readNoun(i);
        if (one) found.push(one);
      } else if (
        /^(?:organise|organize|arrange|request|seek|ask)$/.test(unit.word) &&
        /\b(?:opinion|assessment|input|review)\b[^.]{0,40}$/i.test(`${before} ${text.slice(0, unit.start)}`) &&
        !/\b(?:bloods?|scan)\b/i.test(text.slice(unit.start))
      ) {
        const ask = askOf(units, i, 'base', context);
        if (ask.actor === 'gp' && ask.mood === 'asked' && /\bopinion\b|\bassessment by\b|\binput\b/i.test(text))
          found.push(said('refer', 'gp', 'asked', i));
      }
      return;
    }
    const form = formOf((anew ?? plain)?.[1]);
    const after = text.slice(unit.end);
    const beforeWord = units[i - 1]?.word ?? '';
    if (isReading(after)) return;
    if (beforeWord === 'self' || /\bself[- ]$/i.test(text.slice(0, unit.start))) return;
    if (
      form === 'past' &&
      isInbound(after) &&
      askOf(units, i, form, context).mood !== 'asked' &&
      byWhom(units, i + 1, context) !== 'hospital' &&
      !/\b(?:by|via) (?:us|me|the ward|ward|our|team)\b/i.test(after)
    )
      return;
    if (/\bthank(?:s| you)?\b[^.]{0,40}$/i.test(text.slice(0, unit.start)) && form !== 'base') return;
    const ask = askOf(units, i, form, context, previous);
    previous = ask;
    const back = /^\s*(?:\w+\s+){0,2}(?:back|again|once more|afresh|anew)\b/i.test(after);
    const act = anew || back || beforeWord === 're' ? 're-refer' : 'refer';
    if (
      form === 'past' &&
      ask.actor === 'hospital' &&
      ask.mood === 'done' &&
      !isOutbound(after, lead) &&
      !/\bhave$/i.test(text.slice(0, unit.start).trim()) &&
      byWhom(units, i + 1, context) !== 'hospital'
    )
      return;
    const { actor, mood } = settle(ask, i, act === 're-refer');
    found.push(said(act, actor, mood, i));
  });
  // "You need not refer, as I have done so."
  if (
    found.some(({ mood }) => mood === 'not-needed') &&
    /\b(?:i|we) (?:have|will|shall)(?: already)? (?:done|do|made|sent)\b/i.test(text)
  )
    found.push(said('refer', 'hospital', 'done', 0));
  return found;

  /** A bare "refer" in the hospital's own notes is the hospital's plan; one sent through the GP is the GP's. */
  function settle(
    ask: { actor: Said['actor']; mood: Said['mood'] },
    at: number,
    anew: boolean,
  ): { actor: Said['actor']; mood: Said['mood'] } {
    // The hospital does not refer to itself again: a bare "re-refer" is for the GP.
    if (anew && ask.actor === 'nobody' && ask.mood === 'asked') return { actor: 'gp', mood: 'asked' };
    // "See your GP so that they can refer you", "talk to your surgery about being referred".
    if (ask.mood !== 'not-needed' && context.addressee === 'patient' && sentTo.test(text))
      return { actor: 'patient-via-gp', mood: 'asked' };
    if (ask.actor === 'patient' && ask.mood === 'asked') return { actor: 'patient', mood: 'reported' };
    if (ask.actor === 'nobody' && ask.mood === 'asked' && handedToGp.test(text)) return { actor: 'gp', mood: 'asked' };
    if (ask.actor === 'nobody' && ask.mood === 'asked')
      return {
        actor: isSoughtFromGp(units, at, context) ? 'patient-via-gp' : 'hospital',
        mood: isSoughtFromGp(units, at, context) ? 'asked' : 'promised',
      };
    return ask;
  }

  function readNoun(at: number): Said | null {
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
      /^\s*(?:[-:=]\s*)?(?:none|nil|n\/a|not needed|not required|not applicable|no)\b\s*(?:needed|required)?\s*\.?\s*$/i.test(
        tail,
      )
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
  }
};

/** "Will need referral to vascular; this should come from the GP": the referral of the sentence before. */
const readPronoun = (text: string, before: string, addressee: 'gp' | 'patient'): Said | null => {
  if (!/\bre+f+er+(?:al|ral)s?\b/i.test(before) || /\bre+f+er/i.test(text)) return null;
  const about = /^\W*(?:and |but |please )?(?:this|it|that|which)\b/i;
  if (!about.test(text)) return null;
  if (
    addressee === 'gp'
      ? /\b(?:from|by|via|through|to|with|for)\s+(?:the |your |their )?(?:gp|you|surgery|practice)\b/i.test(text)
      : /\b(?:from|by|via|through)\s+(?:your |the )?(?:gp|surgery)\b/i.test(text)
  ) {
    return /\b(?:has|have|had|was|were|already)\b/i.test(text) ? null : said('refer', 'gp', 'asked', 0);
  }
  return /\b(?:has|have) (?:gone|been (?:sent|made|done))\b|\b(?:from|by) (?:us|me|the ward|ward)\b/i.test(text)
    ? said('refer', 'hospital', 'done', 0)
    : null;
};

/** An answer to a field named for onward referrals: "None required", "Made by ward", "GP to refer". */
const readAnswer = (text: string, lead: string): Said | null => {
  if (
    !/\bref(?:er+als?|s)?\b/i.test(lead) ||
    /\b(?:source|from|by|date|reason|letter|details|urgency|priority|no|number)\b/i.test(lead) ||
    text.length > 60
  )
    return null;
  if (/^\W*(?:no|none|nil|n\/a|not (?:needed|required|applicable|indicated))\b(?!\s+(?:made|yet|sent))/i.test(text))
    return said('refer', 'nobody', 'not-needed', 0);
  if (/\bgp\b/i.test(text) && !/\b(?:no|not|by ward|informed|copied)\b/i.test(text)) return said('refer', 'gp', 'asked', 0);
  return /^\W*(?:yes\b.{0,20})?(?:made|sent|done|completed?|submitted|requested|by (?:us|ward|hospital))\b/i.test(text)
    ? said('refer', 'hospital', 'done', 0)
    : null;
};

/** "Referred to physio": outwards. "Referred for physio" only where a plan is written. */
const isOutbound = (after: string, lead: string): boolean =>
  /^\s*(?:\w+\s+){0,3}(?:to|on to|onto|into|onwards?)\b/i.test(after) ||
  (/^\s*for\b/i.test(after) && /plan|follow|referr|action|outcome|next/i.test(lead)) ||
  /\b(?:by us|by me|by (?:the )?ward|today)\b/i.test(after);
