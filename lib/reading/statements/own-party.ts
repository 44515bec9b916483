import { type Unit, wordsIn } from '../sentences/units';
import { verbAt } from '../sentences/verbs';
import { asksWhose, type Reading, type Said, said } from './said';
import { clauseEnd, clauseStart } from './tasks';
import { dutyIn, topicsIn } from './topics';

const turnsHere = /\b(?:contact|ring|call|phone|come|comes|see|sees|speak|talk|back|get|gets|hear|letter|post|text|email)\b/i;
/** A referral by what it is written on. */
const pointsToReferral = /\b(?:this|that|it|letter|form|application|request|paperwork)\b/i;
const target = /^(?:from|via|by|through|with|to)$/;

/**
 * Reads what the hospital keeps without a verb of its own: "result from us by post", "come back to clinic to discuss the scan",
 * "referral from ward", "GP need not chase it, we shall".
 *
 * @param read what was read of the sentence so far
 */
export const readOwnParty = ({ text, units, context, before, lead }: Reading, read: readonly Said[]): readonly Said[] => {
  const found: Said[] = [];
  const denied = read.find(({ actor, mood }) => mood === 'not-needed' && actor === 'gp');
  if (
    denied &&
    /\b(?:i|we|ward|team|clinic)(?:'ll| will| shall| have| has)(?: already)?(?: do| done| sent| made)?(?: so| this| it| that)?\W*$/i.test(
      text,
    )
  )
    found.push(said(denied.act, 'hospital', /\bha(?:ve|s)\b/i.test(text) ? 'done' : 'promised', denied.at));
  if (asksWhose.test(lead) && units.some(({ of }) => of === 'hospital')) {
    const topics = topicsIn(before);
    if ((topics.has('test') || topics.has('result')) && !units.some(({ of }) => of === 'gp'))
      found.push(said('result', 'hospital', 'promised', 0));
  }
  if (
    /\bresponsib\w+\W+(?:\w+\W+){0,3}$/i.test(text.slice(0, units.find(({ of }) => of === 'hospital')?.start ?? 0)) &&
    topicsIn(text).has('test') &&
    !units.some(({ of }) => of === 'gp')
  )
    found.push(said('result', 'hospital', 'promised', 0));
  // "Once I have the scan I shall be in touch".
  if (
    /\b(?:i|we|team|nurses?|clinic|secretary)\b[^.;]{0,12}\b(?:will|shall|'ll)\b[^.;]{0,16}\bbe in touch\b/i.test(text) &&
    (topicsIn(text).has('result') || topicsIn(text).has('test'))
  )
    found.push(said('result', 'hospital', 'promised', 0));
  // "Dr C sees him in a month with the answer".
  if (
    /\bwith the (?:answer|results?|outcome|news|verdict)\b/i.test(text) &&
    units.some(({ of }) => of === 'hospital') &&
    !units.some(({ of }) => of === 'gp') &&
    dutyIn(`${before} ${text}`) === 'result'
  )
    found.push(said('result', 'hospital', 'promised', 0));
  units.forEach((unit, at) => {
    if (unit.of !== 'hospital' || units.some(({ of }) => of === 'gp') || context.owner === 'gp') return;
    let i = at - 1;
    while (i >= 0 && (units[i]?.of === 'own' || units[i]?.of === 'your')) i -= 1;
    const preposition = units[i];
    const isTurnedTo = verbAt(units, i)?.classes.has('turn') ?? false;
    if (!preposition || (!target.test(preposition.word) && !isTurnedTo)) return;
    const clause: readonly Unit[] = units.slice(clauseStart(units, at), clauseEnd(units, at + 1));
    const words = wordsIn(text, clause);
    const topics = topicsIn(words);
    if (clause.some(({ of }) => of === 'not')) return;
    if ((topics.has('result') || (topics.has('test') && /\bdiscuss\b/i.test(words))) && turnsHere.test(words))
      found.push(said('result', 'hospital', 'promised', at));
    // "You will hear from our nurses about it", of a test that was spoken of.
    if (
      /\b(?:hear|text|call|letter)\b/i.test(words) &&
      /\b(?:about|with|on) (?:it|this|that|them|these)\b|\b(?:whatever|either way)\b/i.test(text) &&
      dutyIn(before) === 'result'
    )
      found.push(said('result', 'hospital', 'promised', at));
    if (isTurnedTo || !/^(?:from|by|via)$/.test(preposition.word)) return;
    const back = pointsToReferral.test(words) && dutyIn(`${before} ${text}`) === 'refer';
    if (back || (topics.has('service') && pointsToReferral.test(words))) found.push(said('refer', 'hospital', 'done', at));
    if (
      topics.has('medicine') &&
      /\b(?:rx|script|prescriptions?|supply|supplied|dispensed|stock|given|gave|issued|weeks?|days?|fortnight|month|\d+\/(?:7|52|12))\b/i.test(
        words,
      )
    )
      found.push(said('prescribe', 'hospital', 'promised', at));
  });
  return found;
};
