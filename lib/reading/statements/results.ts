import { askOf } from './ask';
import { inTime, readHandedOver } from './result-hand-over';
import { isSoughtFromGp, type Reading, type Said, said } from './said';
import { namesResult, namesTest } from './tests';
import { formsOf } from './verbs';

/** Verbs of seeing to a result. "Follow up", "look at" and the like are read with the word after them. */
const seeTo = formsOf({
  base: 'chase chases review reviews action act check checks see follow f/u fu follow-up followup look obtain interpret trace access retrieve get collect find view monitor treat deal pick',
  past: 'chased reviewed actioned checked followed obtained acted seen looked traced picked',
  ing: 'chasing following',
});

/** Verbs of telling the patient. */
const tell = formsOf({
  base: 'inform informs tell tells notify let give gives communicate relay convey pass share explain discuss ring phone call write contact telephone update send disclose post e-mail email d/w',
  past: 'informed told notified given communicated relayed shared discussed updated sent contacted posted',
});

/** Verbs of having a new test done. */
const order = formsOf({
  base: 'repeat repeats recheck re-check rpt rept monitor arrange organise organize request order book do perform take check bloods test measure retest re-test undertake refer',
  past: 'repeated',
});

/** Words that are nouns as often as verbs, and what stands before them where they are verbs. */
const alsoNoun = /^(?:review|check|action|order|request|test|measure|book|report|monitor|trace|access|view)$/;
const beforeVerb = new Set([
  'to',
  'please',
  'will',
  'modal',
  'gp',
  'hospital',
  'you',
  'patient',
  'and',
  'not',
  'mark',
  'skip',
  'told',
]);

/** Reads what a sentence says about results of tests and about new tests. */
export const readResults = ({ text, units, context, lead, before }: Reading): readonly Said[] => {
  const found: Said[] = [];
  const here = namesTest(text) || namesTest(lead);
  // "MSU sent. GP to chase": the object stands in the sentence before.
  const there = !here && namesTest(before);
  if (!here && !there) return found;
  let previous: { actor: Said['actor']; mood: Said['mood'] } | null = null;

  units.forEach(({ word, start, end }, i) => {
    const seeing = seeTo[word];
    const telling = tell[word];
    const ordering = order[word];
    if (!seeing && !telling && !ordering) return;
    const after = text.slice(end);
    if (
      word === 'follow' &&
      !/^\s*(?:(?:it |them |this |these |the result |results )?up\b|(?:it|them|this|these)\b|\W*$)/i.test(after)
    )
      return;
    if (word === 'deal' && !/^\s*with\b/i.test(after)) return;
    if ((word === 'pick' || word === 'picked') && !/^\s*(?:\w+\s)?up\b/i.test(after)) return;
    if (
      (word === 'f/u' || word === 'fu' || word === 'follow-up' || word === 'followup') &&
      !/\b(?:gp|you|we|i|team|ward|to|please|pls|surgery|practice)\b/i.test(text.slice(0, start)) &&
      context.owner === null
    )
      return;
    if (word === 'look' && !/^\s*(?:at|out|(?:this |it |them |these |that )?up)\b/i.test(after)) return;
    const prior = units[i - 1];
    if (alsoNoun.test(word) && prior && !beforeVerb.has(prior.of)) return;
    if (
      (prior?.of === 'by' && /^(?:post|letter|phone|text|email)$/.test(word)) ||
      (prior?.of === 'for' && /^(?:action|review|follow-up)$/.test(word))
    )
      return;
    if (word === 'sent' && units.slice(Math.max(0, i - 4), i).some(({ of }) => of === 'gp')) return;
    if (word === 'see' && /\b(?:enclosed|attached|overleaf|above|below)\b/i.test(text)) return;
    if (word === 'treat' && !/\b(?:if|accordingly|as (?:needed|required|appropriate)|depending|on result)\b/i.test(text)) return;
    if ((word === 'acted' || word === 'looked') && !/^\s*(?:up|on|at|upon)/i.test(after)) return;
    if (word === 'act' && !/^\s*(?:up)?on\b/i.test(after)) return;
    if (word === 'let' && !/^\s*\w+(?:\s+\w+)?\s+know\b/i.test(after)) return;
    const clause = after.split(/[;.]|,\s+(?:and|but|so)\b/)[0] ?? '';
    const object = `${clause} ${text.slice(Math.max(0, start - 60), start)}`;
    const isNew =
      ordering !== undefined &&
      (!namesResult(clause) || /\brepeat|recheck|rpt/i.test(word)) &&
      (word !== 'check' || inTime.test(clause) || !namesResult(object)) &&
      namesTest(clause);
    const form = seeing ?? telling ?? ordering ?? 'base';
    const ask = askOf(units, i, form, context, previous);
    if (ask.mood !== 'reported') previous = ask;
    if (isNew && (word !== 'monitor' || namesTest(clause))) {
      if (ask.mood === 'asked' && (ask.actor === 'gp' || ask.actor === 'nobody')) found.push(said('test', ask.actor, 'asked', i));
      return;
    }
    if (ordering && !seeing && !telling) return;
    // Reviewing bloods at a set later time is a new test; without any test named nearby there is no result to see to.
    const about =
      namesTest(object) ||
      namesTest(lead) ||
      (there &&
        /^(?:chase|chased|follow|action|review|f\/u|inform|let|fu|followed|reviewed|picked|treat|act|acted|look|tell|ring|write)$/.test(
          word,
        ));
    if (!about) return;
    if (seeing && !telling && inTime.test(clause) && !namesResult(object)) {
      if (ask.mood === 'asked') found.push(said('test', ask.actor, 'asked', i));
      return;
    }
    if (telling && !seeing && !isAboutResult(there ? `${before} ${text}` : `${lead} ${text}`, 0, word)) return;
    // What is seen to already leaves nothing open; it tells nothing of a result that is to come.
    if (ask.mood === 'done') return;
    if (
      ask.actor === 'patient' &&
      telling &&
      units.slice(Math.max(0, i - 3), i).some(({ of }) => of === 'will') &&
      units.slice(Math.max(0, i - 4), i).some(({ word: w }) => w === 'they')
    ) {
      found.push(said('result', 'hospital', 'promised', i));
      return;
    }
    if (
      ask.actor === 'patient' ||
      (ask.actor === 'nobody' &&
        telling &&
        (context.addressee === 'patient' || units.slice(0, i).some(({ of }) => of === 'told')))
    ) {
      if (isSoughtFromGp(units, i, context) || turnsToGp(text)) found.push(said('result', 'patient-via-gp', 'asked', i));
      return;
    }
    if (ask.mood === 'promised' && isToGpOnly(word, clause, context.addressee)) return;
    found.push(said('result', ask.actor, ask.mood, i));
  });

  if (found.some(({ mood }) => mood === 'asked' || mood === 'promised' || mood === 'done')) return found;
  // "GP need not chase it, we shall."
  if (/\b(?:i|we) (?:will|shall)(?: do (?:so|this|it))?\W*$/i.test(text))
    return [...found, said('result', 'hospital', 'promised', 0)];
  const rest = readHandedOver(text, lead, before, context);
  if (rest) return [...found, rest];
  units.forEach(({ word, start }, i) => {
    if (
      !/^(?:results?|reports?|bloods|histology|outcome)$/.test(word) &&
      !(namesTest(word) && /\bresults?\b/i.test(text.slice(start, start + 24)))
    )
      return;
    if (isSoughtFromGp(units, i, context) && !found.some(({ actor }) => actor === 'gp' || actor === 'patient-via-gp'))
      found.push(said('result', 'patient-via-gp', 'asked', i));
    else if (
      /\b(?:your|his|her|the|own)?\s*gp\s+will\s+(?:have|get|receive|be sent|hold|give|tell|inform)\b/i.test(text) &&
      turnsToGp(text)
    )
      found.push(said('result', 'patient-via-gp', 'asked', i));
  });
  return found;
};

/** Telling somebody counts where the thing told is a result. */
const isAboutResult = (text: string, at: number, verb: string): boolean =>
  namesResult(text) ||
  namesTest(text.slice(at)) ||
  (/^(?:inform|tell|let|ring|write|contact|phone|call|notify|update)$/.test(verb) && namesTest(text));

/** A result that goes to the GP alone is not told to the patient. */
const isToGpOnly = (verb: string, clause: string, addressee: 'gp' | 'patient'): boolean => {
  if (!/^(?:inform|informed|send|sent|write|letter|update|copy|notify|tell|let)$/.test(verb)) return false;
  const toGp = addressee === 'gp' ? /\b(?:gp|you|surgery|practice)\b/i : /\b(?:gp|surgery|practice)\b/i;
  const toPatient = addressee === 'gp' ? /\b(?:him|her|them|patient|pt|mum|parents|family|both)\b/i : /\b(?:you|patient|both)\b/i;
  return toGp.test(clause) && !toPatient.test(clause);
};

/** The patient is sent to the GP: rings, sees, contacts, gets from. */
const turnsToGp = (text: string): boolean =>
  /\b(?:ring|contact|see|call|phone|visit|ask|speak to|attend|from|via|get|obtain|collect|check with)\b[^.;]{0,40}\b(?:gp|surgery|practice|them)\b/i.test(
    text,
  ) && !/\b(?:we|ward|team) will\b/i.test(text);
