import type { Unit } from '../sentences/units';
import { verbAt } from '../sentences/verbs';
import { back, leave, type Party, topicOf, wordsOf } from './party';
import { type Said, said } from './said';
import { topicsIn } from './topics';

/** It was so, and nothing is asked. */
const past =
  /^(?:seen|saw|used|was|were|had|has|have|received|thank|thanks|came|given|gave|got|started|diagnosed|done|issued|attended|currently|existing|previous|helped|tried|failed|treated|(?:19|20)\d\d)$/;
/** It was had from there, and is over or still holds. */
const held = /^(?:helped|tried|failed|stopped|ran|run|expired|ended|finished|until|covers|received|seen|(?:19|20)\d\d)$/;
/** "Ferritin 6 in Sept via GP". */
const month = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|tember|ember|ober)?$/;
const knownThere = /\b(?:known|under|seen|has|had|came|sent|referred)\b/i;
const needs =
  /\b(?:for|needs?|wants?|required|opinion|input|please|pls|refer|r\/v|review|assessment|ask|asked|request|arrange)\b/i;
const isPlace = /^(?:with|w|w\/|in|per|at)$/;

/** Whether what stands around the party is past. */
export const isPast = ({ head, tail }: Party): boolean =>
  head.some(
    ({ word, of }, i) =>
      of === 'already' || past.test(word) || (month.test(word) && /^(?:in|last)$/.test(head[i - 1]?.word ?? '')),
  ) || tail.some(({ word, of }) => of === 'already' || held.test(word) || month.test(word));

/** "Your surgery should have the report", "your GP will have a prescription waiting": the patient is to get it there. */
export const readHolder = (party: Party): readonly Said[] => {
  const { reading, unit, at, head, tail } = party;
  const word = (i: number): string => reading.units[i]?.word ?? '';
  const told = head.some(({ of }) => of === 'told');
  const holds = /^(?:will|should|would|ought)\b/.test(word(at + 1)) && /^(?:have|get|receive|hold|be|leave)$/.test(word(at + 2));
  if (!holds || (unit.of !== 'gp' && !told) || (reading.context.addressee !== 'patient' && !told)) return [];
  const topic = topicOf(party, wordsOf(party, tail));
  return topic && topic.act !== 'query' && topic.act !== 'refer' ? [said(topic.act, 'patient-via-gp', 'asked', at)] : [];
};

/** "Eighteen months of treatment from yourselves helped only in part". */
const wasTaken = ({ reading: { text } }: Party): boolean =>
  /\b(?:helped|tried|failed|no benefit|without (?:benefit|success|effect)|did not help|to no avail|so far|to date|previous)\b/i.test(
    text,
  );

/** Whether a source in general practice is the way that something is to come, and not how it came. */
const isWanted = (party: Party, preposition: Unit): boolean => {
  const { reading, head, tail, end, open } = party;
  const words = wordsOf(party, head);
  const topics = topicsIn(words);
  const weighty = topics.has('result') || topics.has('note');
  // "Ref by GP" is how the patient came; "under cardiology via GP" and "rescue pack from GP" are history.
  if (preposition.of === 'by' && topics.has('referral') && !open) return false;
  if (knownThere.test(words) && !needs.test(words) && !weighty) return false;
  // "Three flare ups since Easter, all with antibiotics from GP": so it was.
  if (!open && /\bsince\b/i.test(reading.text.slice(0, party.unit.start)) && !needs.test(words)) return false;
  const since = /^since\b/i.test(reading.text.slice(reading.units[end]?.start ?? reading.text.length));
  const through =
    /^(?:via|through|c\/o)$/.test(preposition.word) &&
    !knownThere.test(words) &&
    !tail.some(({ word }) => held.test(word)) &&
    !since;
  return (
    open ||
    through ||
    needs.test(words) ||
    weighty ||
    topics.has('referral') ||
    !(topics.has('service') || topics.has('test') || wasTaken(party))
  );
};

/** "Fit note from GP", "physio via surgery", "c/o GP". Null where no such preposition stands before the party. */
export const readSource = (party: Party): readonly Said[] | null => {
  const { reading, preposition, head, tail, start, open, denied } = party;
  if (!preposition || (preposition.of !== 'from' && preposition.of !== 'by') || isPlace.test(preposition.word)) return null;
  // "Call by the practice on the way home" is a journey.
  if (preposition.word === 'by' && /^(?:call|drop|stop|swing|pop|go)$/.test(head[head.indexOf(preposition) - 1]?.word ?? ''))
    return null;
  const isDone = preposition.of === 'by' && !open && head.some((_, i) => verbAt(reading.units, start + i)?.form === 'past');
  if (!isWanted(party, preposition) || (isPast(party) && !open) || isDone || denied) return [];
  const about = /^(?:for|about|re|regarding|with|to)$/.test(tail[0]?.word ?? '') ? wordsOf(party, tail) : '';
  const part = head.slice(0, head.indexOf(preposition));
  // "From the surgery only the usual check": what follows is what is meant; "F/N - from GP": what stood before.
  if (part.length === 0) {
    const isAlone =
      tail.every(({ of }) => of === 'please' || of === 'mark') ||
      (tail[0]?.of === 'please' && tail[1]?.of === 'mark') ||
      /^(?:as|since|because|due)$/.test(tail[0]?.word ?? '');
    return leave(party, topicOf(party, ...(isAlone ? [party.earlier, reading.lead] : [wordsOf(party, tail)])), true);
  }
  // "Through the surgery if the clinic has not been in touch": the condition says what about.
  const { units, text } = reading;
  const condition = units[party.end]?.of === 'if' ? text.slice(units[party.end]?.start) : '';
  return leave(party, topicOf(party, wordsOf(party, head), about, condition, ...back(party, part), reading.lead), true);
};

/** "To be arranged with GP", "are to be taken up with her own practice". */
export const readArranged = (party: Party): readonly Said[] | null => {
  const { preposition, head, open, denied } = party;
  if (!preposition || !open || denied || !/^(?:with|w|w\/|at)$/.test(preposition.word)) return null;
  const part = head.slice(0, head.indexOf(preposition));
  return /\b(?:arranged|organised|sorted(?: out)?|requested|taken up|addressed)$/i.test(wordsOf(party, part))
    ? leave(party, topicOf(party, wordsOf(party, head), ...back(party, part)), false)
    : null;
};
