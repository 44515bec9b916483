import { type Unit, wordsIn } from '../sentences/units';
import { verbAt } from '../sentences/verbs';
import { hastens, isShown } from './act-words';
import { byWhom } from './actors';
import { actOf } from './acts';
import { wentOff } from './papers';
import { type Reading, type Said, said } from './said';
import { clauseEnd, type Task } from './tasks';
import { inTime, isPending, namesResult } from './tests';
import { dutyIn, topicsIn } from './topics';

/** It is needed: open until somebody does it. */
const needed = /\b(?:needed|required|needs?|requires?|necessary|indicated|for|will need)\b/i;
/** It is done. */
const made = new Set(
  `made sent done submitted completed complete placed emailed faxed actioned organised organized arranged booked generated logged uploaded raised
  underway requested filed posted accepted initiated written sorted gone ordered listed processed forwarded triaged confirmed auto-generated went`
    .split(/\s+/)
    .concat(['in place', 'put in', 'in progress', 'handed over', 'on system', 'in hand']),
);

/** A list of what has not come. */
const awaits = /\b(?:outstanding|pending|await\w*|o\/s)\b/i;
/** What a test showed. */
const isFinding =
  /\b(?:in keeping with|consistent with|suggest(?:s|ed|ive of)|show(?:s|ed|ing)?|normal|negative|positive|raised|elevated|satisfactory|unremarkable|nad|clear|stable|within (?:normal )?range)\b/i;

const mostClauses = 24;

/** The clauses of a sentence as ranges of its units; a comma parts them too. */
const clausesOf = (units: readonly Unit[]): readonly (readonly [number, number])[] => {
  const ranges: [number, number][] = [];
  for (let from = 0; from < units.length && ranges.length < mostClauses; ) {
    const comma = units.findIndex(({ word }, i) => i > from && word === ',');
    const end = Math.max(Math.min(clauseEnd(units, from), comma < 0 ? units.length : comma), from + 1);
    ranges.push([from, end]);
    from = end;
  }
  return ranges;
};

const referral = '(?:(?:re-?)?re+f+er+(?:al|ral|rel|all)s?|refs?)';
/** "No onward referral", "no specialist follow up or referral". */
const deniedBefore = new RegExp(
  `\\b(?:no|not|without|nil|none|n't)\\b(?:\\s+(?!about|concerns?|hesitate|yet|declin\\w+)[\\w/,-]+){0,6}\\s+${referral}\\b`,
  'i',
);
/** "Referral not needed", "referrals: none". */
const deniedAfter = new RegExp(
  `\\b${referral}\\b(?:\\s*[:=-])?(?:\\s+\\w+){0,4}\\s+(?:not|n't|nil|none|no|unnecessary|n/a)\\b(?! (?:made|yet|sent|done|been))`,
  'i',
);
const isDenied = (words: string): boolean => deniedBefore.test(words) || deniedAfter.test(words);
/** A service that is named, but not to be asked. */
const isSettled =
  /\b(?:leaflet|self[- ]?re\w+|info\w*|seen|known|under|booked|accepted|informed|discussed|d\/w|aware|has|have|had|card|number|copy)\b/i;
/** In a list for the GP a service alone is no request, "diabetic review", "bloods at your clinic": this makes it one. */
const asksForService =
  /\b(?:e-?rs|opinion|input|to see|send)\b|^\W*\?|^\W*(?!.*\b(?:review|advice|clinic|check)\b)[\w&/-]+(?: [\w&-]+)?(?: (?:please|pls))?\W*$/i;
const newOne = /\b(?:re-?re+f|(?:new|fresh|another|repeat|second) (?:gp )?re+f)/i;
/** "Our referral" is one that the hospital has made. */
const ourOwn = /\b(?:our|my)\s+(?:\w+\s+)?(?:re+f+er+(?:al|ral)s?)\b/i;
const inboundNoun =
  /\b(?:gp|gp's|inbound|incoming|original|your|initial|previous|their|thank(?:s| you)[\w ]*)\s+(?:earlier |first |urgent |routine |2ww |recent |kind )?re+f/i;

/** Reads a referral, certificate or result that stands without a verb of its own: "referral sent", "no referral needed", "fit note please". */
export const readThings = (reading: Reading, tasks: readonly Task[]): readonly Said[] => {
  const { text, units, context, lead } = reading;
  return clausesOf(units).flatMap(([from, end]): readonly Said[] => {
    const clause = units.slice(from, end);
    const own = wordsIn(text, clause);
    const answers =
      from === 0 &&
      /\bre+f+er+als?\b/i.test(lead) &&
      !/\b(?:source|from|by|date|reason|letter|details|urgency|priority|no|number)\b/i.test(lead);
    const words = answers ? `${lead}: ${own}` : own;
    const topics = topicsIn(words);
    const act = dutyIn(words, (duty) => duty === 'refer' || duty === 'fit-note' || duty === 'result');
    const byName = act === 'refer' && !topics.has('referral');
    if (
      !act ||
      (byName &&
        (context.owner !== 'gp' ||
          !(asksForService.test(words) || /\brefer/i.test(lead)) ||
          isSettled.test(words) ||
          clause.some((_, i) => verbAt(units, from + i)?.form === 'past')))
    )
      return [];
    // "And the IBD nurses will phone": a service that does something itself is not to be asked.
    if (byName && tasks.some((task) => task.from >= from && task.from < end && task.actor === 'hospital' && task.named))
      return [];
    // "Onto vascular surveillance - form went to the hub".
    if (byName && wentOff(text)) return [];
    // "The CNS team are short at present".
    if (byName && /\b(?:is|are|was|were)\b/i.test(words) && !needed.test(words)) return [];
    // "Ring the renal registrar" has a verb of its own.
    if (byName && tasks.some((task) => task.from >= from && task.from < end && hastens.test(task.verb.lemma))) return [];
    // Somebody of the hospital sees to it in the same sentence.
    if (
      context.owner === 'gp' &&
      tasks.some((task) => task.actor === 'hospital' && task.mood !== 'reported' && actOf(task, reading) === act)
    )
      return [];
    const told = tasks.some((task) => {
      if (task.from < from || task.from >= end || task.actor === 'nobody') return false;
      const its = actOf(task, reading);
      return its === act || (its === 're-refer' && act === 'refer');
    });
    if (told || inboundNoun.test(words) || (act === 'result' && /^\W*(?:many )?thank/i.test(text))) return [];
    if (act === 'refer' && ourOwn.test(words) && !clause.some(({ of }) => of === 'not' || of === 'gp'))
      return [said('refer', 'hospital', 'done', from)];
    const duty = act === 'refer' && newOne.test(words) ? 're-refer' : act;
    const done = clause.find(({ word }) => made.has(word));
    const open = clause.some(({ of }) => of === 'to' || of === 'modal' || of === 'will');
    if (isShown.test(words) || /\bhesitate\b/i.test(words) || (act === 'result' && isFinding.test(words))) return [];
    if (clause.some(({ of }) => of === 'not'))
      return act === 'refer' && !done && isDenied(words)
        ? [said(duty, clause.some(({ of }) => of === 'gp') ? 'gp' : 'nobody', 'not-needed', from)]
        : [];
    // "GP had already put in a referral".
    const doneAt = done ? clause.indexOf(done) : -1;
    if (done && act === 'refer' && clause.some(({ of }, i) => of === 'gp' && i < doneAt && clause[i + 1]?.of === 'have'))
      return [said(duty, 'gp', 'reported', from)];
    if (done && act === 'refer') {
      const by = byWhom(clause, clause.indexOf(done) + 1, context) ?? byWhom(clause, 0, context);
      if (by === 'gp') return [said(duty, 'gp', open ? 'asked' : 'reported', from)];
      return [said(duty, 'hospital', open ? 'promised' : 'done', from)];
    }
    const pleads = clause.some(
      ({ of, word }, i) =>
        of === 'please' &&
        // "The bloods you kindly sent" are thanked for.
        !(word === 'kindly' && (clause[i + 1]?.of === 'done' || verbAt(units, from + i + 1)?.form === 'past')) &&
        !/^(?:thanks|many thanks|ask|request|suggest|recommend)$/.test(word),
    );
    if (context.owner === 'gp' || (pleads && !/\b(?:we|us|i|me|ward)\b/i.test(words))) {
      const isNew =
        act === 'result' &&
        !namesResult(words) &&
        // "Smear is due" is a test to be done.
        !isPending(words.replace(/\bdue\b/gi, ' ')) &&
        !awaits.test(lead) &&
        (topics.has('test') || inTime.test(words));
      return [said(isNew ? 'test' : duty, 'gp', 'asked', from)];
    }
    return duty === 're-refer' && needed.test(words) ? [said(duty, 'gp', 'asked', from)] : [];
  });
};
