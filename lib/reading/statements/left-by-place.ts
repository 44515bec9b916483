import { isPast } from './left-by-source';
import { back, fetches, leave, type Party, topicOf, wordsOf } from './party';
import { type Said, said } from './said';
import { inTime } from './tests';
import { topicsIn } from './topics';

/** Words by which a thing is left to somebody: "over to", "down to", "rests with". */
const leaves =
  /^(?:left|leave|leaving|falls|rests|lies|sits|remains|passed|handed|hand|pass|responsibility|task|job|matter|one|something|request|requests|requested)$/;
/** These count only right before the preposition: "over to", not "sent over after a test at". */
const leavesTo = /^(?:over|down|up)$/;
const isWith = /^(?:with|w|w\/|at)$/;

/** "Bloods with GP in two weeks", "results will be with your doctor", "tablets to be picked up at the surgery". */
const readWith = (party: Party): readonly Said[] => {
  const { reading, at, preposition, head, tasks, start, open } = party;
  const words = wordsOf(party, head);
  const topics = topicsIn(words);
  const first = tasks.find(({ from }) => from >= start && from < at);
  if (topics.has('question') && (open || first?.verb.form !== 'past')) return [said('query', 'patient-via-gp', 'asked', at)];
  if (topics.has('medicine') && preposition?.word === 'at' && fetches.test(words))
    return [said('prescribe', 'patient-via-gp', 'asked', at)];
  if (topics.has('test') && !topics.has('result') && inTime.test(reading.text) && (open || !isPast(party)))
    return [said('test', 'gp', 'asked', at)];
  return topics.has('result') && reading.context.addressee === 'patient' && /\b(?:will|would|should)\b/i.test(words)
    ? [said('result', 'patient-via-gp', 'asked', at)]
    : [];
};

/** "Over to GP", "results to GP for action", "left with you", "questions to the surgery". */
export const readPlace = (party: Party): readonly Said[] => {
  const { reading, at, preposition, head, tail, denied } = party;
  if (!preposition || denied || (preposition.of !== 'to' && preposition.of !== 'for' && !isWith.test(preposition.word)))
    return [];
  const { units, lead } = reading;
  const words = wordsOf(party, head);
  const toAct =
    units[at + 1]?.of === 'for' &&
    /^(?:action|actioning|review|follow-up|f\/u|follow|attention|info and action)$/.test(units[at + 2]?.word ?? '');
  const isBackWith = isWith.test(preposition.word) && head.some(({ word }) => word === 'back');
  const handsOn = leavesTo.test(head.at(head.indexOf(preposition) - 1)?.word ?? '') && head.indexOf(preposition) > 0;
  if (toAct || isBackWith || handsOn || head.slice(-7).some(({ word }) => leaves.test(word))) {
    const part = head.filter(({ word }) => word !== 'back' && !leaves.test(word) && !leavesTo.test(word));
    const purpose = tail[0]?.of === 'for' ? wordsOf(party, tail) : '';
    return leave(party, topicOf(party, words, purpose, ...back(party, part), lead), false);
  }
  const keeps =
    preposition.word === 'for' && /\b(?:keep|save|hold|leave|bring|(?:question|query|one) for(?: \w+)?)\b/i.test(words);
  if (
    (preposition.of === 'to' || keeps) &&
    topicsIn(`${words} ${keeps ? `${party.earlier} ${party.reading.before}` : ''}`).has('question')
  )
    return [said('query', 'patient-via-gp', 'asked', at)];
  return isWith.test(preposition.word) ? readWith(party) : [];
};
