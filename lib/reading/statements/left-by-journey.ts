import { type Verb, verbAt } from '../sentences/verbs';
import { isAboutBefore } from './about-before';
import { leave, type Party, topicOf, wordsOf } from './party';
import type { Said } from './said';
import { topicsIn } from './topics';

/** Talking with somebody, by a noun. */
const talks = /^(?:word|chat|discussion|conversation|appointment|appt|touch|way|route)$/;
const posts = /^(?:go|send|return|come|forward|post|email|e-mail)$/;
const goods =
  /\b(?:letters?|summar(?:y|ies)|reports?|results?|cop(?:y|ies)|forms?|emails?|tasks?|documents?|discharge|notes?|info\w*)\b/i;
const sends = /^(?:ask|send|direct|refer)$/;
/** What may stand between turning to somebody and whom one turns to. */
const between =
  /^(?:with|by|in|into|at|touch|back|up|out|of|round|down|over|along|a|ring|call|straight|right|off|it|this|that|these|them|same|directly|staff|receptionists?|people|team|nurses?)$/;

/** What the GP will do there, not what was done. */
const doesIt = /^\w+ (?:\w+ )?(?:will|can|could|should|may|might|would|is able)\b/i;

/** Where the clause turns to the party: "see", "ask", "a word with"; -1 where it does not. */
const turnOf = ({ reading: { units }, head, start }: Party): number => {
  const turn = head.findLastIndex(({ word }, i) => (verbAt(units, start + i)?.classes.has('turn') ?? false) || talks.test(word));
  const isDirect =
    turn >= 0 &&
    head.slice(turn + 1).every(({ of, word }) => /^(?:own|your|skip|to|please|from|patient)$/.test(of) || between.test(word));
  return isDirect ? turn : -1;
};

/** "Told not to ring the surgery": denied right before the turn, and no condition. */
const isDenied = ({ reading: { units }, head, start }: Party, turn: number): boolean => {
  const not = head.findLastIndex(({ of }, i) => of === 'not' && i < turn);
  return (
    not >= 0 &&
    turn - not <= 5 &&
    !head.some(({ of }) => of === 'if') &&
    // "No change is asked of you": a noun right after it.
    head.slice(not + 2, turn).every((_, i) => verbAt(units, start + not + 2 + i) === null)
  );
};

/** Whether nobody is sent there: it is the hospital that turns to the GP, it is past, or a thing goes and no person. */
const isNoJourney = (party: Party, verb: Verb, at: number, turn: number): boolean => {
  const { tasks, head, tail, open } = party;
  const task = tasks.find(({ from }) => from === at);
  if (task?.mood === 'not-needed') return true;
  // "Any question should be addressed to you" is no deed of the hospital.
  const isPassive = verb.form === 'past' && party.reading.units[at - 1]?.of === 'was';
  if (
    task?.actor === 'hospital' &&
    task.named &&
    !isPassive &&
    !sends.test(verb.lemma) &&
    !/^(?:request|advise)$/.test(verb.lemma)
  )
    return true;
  const goes = sends.test(verb.lemma) || (verb.lemma === 'go' && /^(?:to|for)$/.test(tail[0]?.word ?? ''));
  if (verb.form === 'past' && !open && !goes) return true;
  // "Daughter has been asking the GP questions".
  if (verb.form === 'ing' && head.some(({ of }) => of === 'have') && head.some(({ of }) => of === 'was')) return true;
  // "I shall drop you a line".
  if (/^a (?:line|note|copy)\b/i.test(wordsOf(party, tail))) return true;
  // "The report goes to your GP as well", "clinic letter sent to GP".
  const thing = wordsOf(party, head.slice(0, turn)) || party.reading.lead;
  return posts.test(verb.lemma) && goods.test(thing) && topicsIn(wordsOf(party, tail)).size === 0;
};

/** "Told to see GP about", "ask GP for", "sent to surgery for", "a word with your GP". Null where nobody turns to the party. */
export const readJourney = (party: Party): readonly Said[] | null => {
  const { reading, head, tail, start, end, earlier } = party;
  const { units, text, before, lead } = reading;
  const turn = turnOf(party);
  if (turn < 0) return null;
  if (isDenied(party, turn) || head.slice(turn).some(({ word }) => word === 'whether')) return [];
  const ofTalk = head.findLastIndex((_, i) => i < turn && i >= turn - 4 && verbAt(units, start + i) !== null);
  const at = start + (talks.test(head[turn]?.word ?? '') ? ofTalk : turn);
  const verb = verbAt(units, at);
  if (verb && isNoJourney(party, verb, at, turn)) return [];
  // "The document is on its way to you".
  if (/^(?:way|route)$/.test(head[turn]?.word ?? '') && head[turn - 1]?.word === 'its') return [];
  // "On his way round to you" says nothing of what for.
  if (/^(?:way|route)$/.test(head[turn]?.word ?? '') && tail.length === 0) return [];
  const isCondition = units[end]?.of === 'if';
  const pointsBack = isAboutBefore(tail);
  const saysWhat = /^(?:about|for|re|regarding|to)$/.test(tail[0]?.word ?? '') && !pointsBack;
  return leave(
    party,
    topicOf(
      party,
      wordsOf(party, tail),
      // "Drop in at his practice and get signed off": what comes next says what for.
      units[end]?.of === 'and' && /^(?:get|have|obtain|collect)$/.test(units[end + 1]?.word ?? '')
        ? text.slice(units[end]?.start)
        : '',
      units[end]?.of === 'who' && doesIt.test(text.slice(units[end]?.start)) ? text.slice(units[end]?.start) : '',
      wordsOf(party, head.slice(0, turn)),
      isCondition ? text.slice(units[end]?.start) : '',
      saysWhat ? '' : earlier,
      pointsBack && !isCondition ? before : '',
      pointsBack && !isCondition ? lead : '',
    ),
    true,
  );
};
