import { verbAt } from '../sentences/verbs';
import { leave, type Party, topicOf, wordsOf } from './party';
import { asksWhose, type Said } from './said';
import { topicsIn } from './topics';

/** How a patient came, or whom they are registered with. */
const inbound = /\b(?:source|origin|referred by|referrer|referral from|registered)\b/i;
const arrow = /^(?:->|→|=|>)$/;

/** "Cert -> own practice", "GP = memory service request", "own practice, for all enquiries", "U&E, GP, 10 days". */
const readPointed = (party: Party): readonly Said[] | null => {
  const { reading, unit, at, start, end, head, tail } = party;
  const { units, text, before, lead } = reading;
  const word = (i: number): string => units[i]?.word ?? '';
  const next = word(at + 1) || word(end);
  const soFar = text.slice(0, unit.start);
  if (word(at - 1) === ',' && next === ',' && topicsIn(soFar).has('test')) return leave(party, topicOf(party, soFar), false);
  // "→ practice told": what was done, and nothing left.
  if (arrow.test(word(at - 1)) && verbAt(units, at + 1)?.form === 'past') return [];
  if (arrow.test(word(at - 1)) || (units[at - 1]?.of === 'own' && arrow.test(word(at - 2))))
    return leave(
      party,
      topicOf(
        party,
        wordsOf(
          party,
          tail.filter(({ of }) => of !== 'please'),
        ),
        soFar,
        lead,
      ),
      false,
    );
  if (!head.every(({ of }) => of === 'own' || of === 'your' || of === 'mark')) return null;
  if (start === 0 && topicsIn(lead).has('question') && !tail.some((_, i) => verbAt(units, at + 1 + i) !== null))
    return leave(party, { act: 'query', words: lead }, true);
  // "GP - for info only, no referral, no certificate".
  if (/^[\s\p{P}]*(?:for info\w*|fyi|no|nil|none|nothing)\b/iu.test(text.slice(units[at + 1]?.start ?? text.length))) return [];
  if (/^(?:=|->|→|,|-|–|—|:)$/.test(next) && (next !== ',' || units[at + 2]?.of === 'for') && verbAt(units, at + 2) === null)
    return leave(party, topicOf(party, text.slice(units[at + 2]?.start ?? text.length).split(/[;.]/)[0] ?? ''), false);
  return at <= 2 && /\?\W*$/.test(before) && topicsIn(before).has('question')
    ? leave(party, { act: 'query', words: before }, true)
    : null;
};

/** "Fit note: GP", "CT result (GP)", "refer to dietitian - GP please". */
const readAlone = (party: Party): readonly Said[] | null => {
  const { reading, unit, at, tail } = party;
  const { units, text, before, lead } = reading;
  const mark = units[at - 1];
  const isBracketed = unit.word !== 'practice nurse' && units[at - 1]?.word === '(' && units[at + 1]?.word === ')';
  const alone = isBracketed || tail.every(({ of, word }) => of === 'please' || of === 'mark' || /^(?:to|do|action)$/.test(word));
  if ((mark !== undefined && mark.of !== 'mark') || !alone) return null;
  const words = text.slice(0, unit.start).replace(/\bif\b[^.;:,]*/gi, '');
  if (inbound.test(lead) || /\b(?:no|not|nil|has|have|was|were|had|expired|ran)\b/i.test(words)) return [];
  return leave(party, topicOf(party, words, words.trim() === '' ? lead : '', asksWhose.test(lead) ? before : ''), false);
};

/** "Sick note GP if needed": the thing and the GP with nothing between them. */
const readBeside = (party: Party): readonly Said[] | null => {
  const { reading, start, head, tail } = party;
  const words = wordsOf(party, head);
  const isThing =
    start === 0 &&
    tail.length === 0 &&
    head.length > 0 &&
    head.length <= 6 &&
    head.every(({ of }, i) => of === 'other' && verbAt(reading.units, i) === null) &&
    (topicsIn(words).has('note') || topicsIn(words).has('referral'));
  return isThing ? leave(party, topicOf(party, words), false) : null;
};

/** "Your GP is the right person for this", "GP physio referral advised", "advised GP 2ww", "needs GP letter". */
const readAdvised = (party: Party): readonly Said[] | null => {
  const { reading, at, preposition, tail, earlier } = party;
  const { units, before, lead } = reading;
  const words = wordsOf(party, tail);
  const next = units[at + 1]?.word ?? '';
  if (/^(?:is|are|would)$/.test(next) && /\b(?:right|best|proper) (?:person|place|one)\b/i.test(words))
    return leave(party, topicOf(party, words, before, lead), true);
  // "Might I trouble you for a statement of fitness".
  if (/^(?:trouble|bother|impose)/.test(party.unit.word) && tail[0]?.of === 'for' && !party.denied)
    return leave(party, topicOf(party, words), false);
  const isAdvised = /\b(?:advised|suggested|recommended|needed|required)\W*$/i.test(words);
  if (isAdvised && topicsIn(words).has('referral') && !tail.some(({ of }) => of === 'not'))
    return leave(party, topicOf(party, words), false);
  const isShort = tail.length > 0 && tail.length < 6 && !tail.some((_, i) => verbAt(units, at + 1 + i) !== null);
  if (preposition?.of === 'told' && isShort) return leave(party, topicOf(party, words), false);
  return /^(?:needs?|requires?)$/.test(preposition?.word ?? '') &&
    /^(?:letter|referral|input|request|form|application)$/.test(next)
    ? leave(party, topicOf(party, words, earlier, before), false)
    : null;
};

/** What is left to the GP by naming the GP beside it. Null where the party does not stand so. */
export const readNamed = (party: Party): readonly Said[] | null =>
  readPointed(party) ?? readAlone(party) ?? readBeside(party) ?? readAdvised(party);
