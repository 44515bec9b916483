import { byWhom } from './actors';
import { askOf } from './ask';
import { readAnswer, readPronoun } from './refer-answers';
import { isReferralNoun, readReferralNoun } from './refer-noun';
import { sentTo } from './responsibility';
import { isSoughtFromGp, type Reading, type Said, said } from './said';
import type { VerbForm } from './verbs';

/** Forms of "refer" with the slips of hurried typing: one f, one r, two r's. */
const verb = /^re+f+er+(s|red|ed|ring|ing)?$/;
const again = /^re-?re+f+er+(s|red|ed|ring|ing)?$/;
const formOf = (ending: string | undefined): VerbForm =>
  ending === 'red' || ending === 'ed' ? 'past' : ending?.endsWith('ing') ? 'ing' : 'base';

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
export const readReferral = (reading: Reading): readonly Said[] => {
  const { text, units, context, lead, before } = reading;
  const answer = readAnswer(text, lead) ?? readPronoun(text, before, context.addressee);
  if (answer) return [answer];
  const found: Said[] = [];
  let previous: { actor: Said['actor']; mood: Said['mood'] } | null = null;
  units.forEach((unit, i) => {
    const anew = again.exec(unit.word);
    const plain = verb.exec(unit.word);
    if (!anew && !plain) {
      if (isReferralNoun(unit.word)) {
        const one = readReferralNoun(reading, i);
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
};

/** "Referred to physio": outwards. "Referred for physio" only where a plan is written. */
const isOutbound = (after: string, lead: string): boolean =>
  /^\s*(?:\w+\s+){0,3}(?:to|on to|onto|into|onwards?)\b/i.test(after) ||
  (/^\s*for\b/i.test(after) && /plan|follow|referr|action|outcome|next/i.test(lead)) ||
  /\b(?:by us|by me|by (?:the )?ward|today)\b/i.test(after);
