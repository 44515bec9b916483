import type { Act } from '@/lib/model/facts';
import { type Unit, wordsIn } from '../sentences/units';
import { isAboutBefore } from './about-before';
import { type Reading, type Said, said } from './said';
import { clauseEnd, clauseStart, type Task } from './tasks';
import { inTime, isPending, namesResult, namesTest } from './tests';
import { dutyIn, topicsIn } from './topics';

/** A topic with the words that it was read from. */
export interface Found {
  readonly act: Act;
  readonly words: string;
}

/** The GP in a clause, and all that stands around: what is left to the GP is read from that. */
export interface Party {
  readonly reading: Reading;
  readonly tasks: readonly Task[];
  readonly unit: Unit;
  /** Where it stands among the units, and where its clause begins and ends. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
  /** The preposition before it, over its articles. */
  readonly preposition: Unit | undefined;
  /** The units of its clause before and after it. */
  readonly head: readonly Unit[];
  readonly tail: readonly Unit[];
  /** The sentence before its clause. */
  readonly earlier: string;
  /** Words of asking, of the future or of advice stand before it. */
  readonly open: boolean;
  readonly denied: boolean;
}

export const partyAt = (reading: Reading, tasks: readonly Task[], at: number): Party => {
  const { units, text } = reading;
  let i = at - 1;
  while (i >= 0 && (units[i]?.of === 'own' || units[i]?.of === 'your' || units[i]?.word === 'her')) i -= 1;
  const start = clauseStart(units, at);
  const end = clauseEnd(units, at + 1);
  const head = units.slice(start, at);
  const tail = units.slice(at + 1, end);
  const hasIf = head.some(({ of }) => of === 'if');
  const wanted = tail.some(({ of, word }) => of === 'please' || /^(?:needed|required|wanted|requested|advised)$/.test(word));
  const wished = hasIf && units.slice(0, at).some(({ of }) => of === 'please');
  return {
    reading,
    tasks,
    unit: units[at] as Unit,
    at,
    start,
    end,
    preposition: units[i],
    head,
    tail,
    earlier: text.slice(0, units[start]?.start),
    open: wanted || wished || head.some(({ of }) => /^(?:to|modal|will|told|please)$/.test(of)),
    denied: !hasIf && isDenied(head),
  };
};

/** "I cannot refer across trusts, I must leave that with you": who speaks on after a denial denies no more. */
const isDenied = (head: readonly Unit[]): boolean => {
  const not = head.findLastIndex(({ of }) => of === 'not');
  return (
    not >= 0 &&
    !head
      .slice(not + 1)
      .some(
        ({ word, of }, i, rest) =>
          /^(?:i|we)$/.test(word) && of === 'hospital' && /^(?:modal|will|have|other)$/.test(rest[i + 1]?.of ?? ''),
      )
  );
};

/** The words of some units, as they stand. */
export const wordsOf = ({ reading: { text } }: Party, part: readonly Unit[]): string => wordsIn(text, part);

/** The first of several stretches of words that is about a duty. */
export const topicOf = ({ reading: { context } }: Party, ...where: readonly string[]): Found | null => {
  for (const words of where) {
    const act = dutyIn(words);
    if (act) return { act, words };
  }
  return context.medicines && where.length > 2 ? { act: 'prescribe', words: '' } : null;
};

/** Where a clause speaks of what was said before it: the sentence so far, then the one before. */
export const back = ({ earlier, reading: { before } }: Party, part: readonly Unit[]): readonly string[] =>
  isAboutBefore(part) ? [earlier, before] : [];

/** The patient goes there for it. */
export const fetches =
  /\b(?:collect\w*|pick\w*(?: \w+){0,5} (?:up|at)|pick[- ]?up|get|gets|obtain|pop|go|attend|(?<!\b(?:i|we) )see|visit|call in|told|sent|asked|advised|ask)\b/i;
const later =
  /\b(?:shar(?:ed|ing|e) (?:the )?care|until (?:stable|settled)|repeats|repeat (?:prescriptions?|scripts?|template|list|supply|meds)|(?:on|to|onto|as|for) repeat|further|future|ongoing|more|next|thereafter|after that|when (?:they|these|it) run)\b/i;
/** Words of becoming ill: advice for an emergency, and no question about the hospital's care. */
export const illness =
  /\b(?:worse|worsen\w*|deteriorat\w+|symptoms?|fever|temperature|pain|bleed\w*|unwell|breathless\w*|sob|swelling|infect\w+|red(?:ness)?|vomit\w*|rash|111|999|a&e|emergency|out of hours|not (?:settl|improv|resolv)\w+|recur\w*|new (?:problems?|symptoms?)|anything new|collapse|flare|persist\w*)\b/i;

/** "If you see blood again, let your GP know". */
export const ifUnwell =
  /\bif (?:you|he|she|they|it|there)\b[^.;,]{0,40}\b(?:notice|see|develop|feel|bleed\w*|pain|again|recurs?|returns?|come back)\b/i;

/** "See your GP or ring 111 if anything new worries you". */
export const isSafetyNet = (text: string): boolean =>
  /\b(?:111|999|a&e|a and e|casualty|out of hours|ooh)\b/i.test(text) &&
  illness.test(text) &&
  !/\b(?:about|re|regarding) (?:the|your|his|her|their|this) (?:op\w*|stay|visit|treatment|admission|clinic|appointment|procedure|care)\b/i.test(
    text,
  );

const pointsBack = /\b(?:it|this|that|these|them|one|so|there|which|such|request|form)\b/i;

/** Of a date or place in a queue that is still to come from the hospital. */
const waits = /\b(?:date|heard?|n't had|not had)\b/i;

/**
 * What is left to the GP, as said.
 *
 * @param sent the patient is sent there for it
 */
export const leave = (party: Party, topic: Found | null, sent: boolean): readonly Said[] => {
  const { before, lead } = party.reading;
  const isFromContext = topic !== null && topic.words !== '' && (topic.words === before || topic.words === lead);
  // "She will book with the practice nurse", after a referral that was made: nothing points back to it.
  if (isFromContext && topic.act === 'refer' && topic.words === before && !pointsBack.test(party.reading.text)) return [];
  return leftOf(party, topic, sent).map((one) => (isFromContext ? { ...one, fromContext: true as const } : one));
};

const leftOf = ({ reading: { text, before }, at, preposition }: Party, topic: Found | null, sent: boolean): readonly Said[] => {
  if (!topic) return [];
  const { words } = topic;
  // "Neurology review via own GP": an appointment with another service is had by a referral.
  const isToService =
    topic.act === 'query' &&
    preposition?.of === 'from' &&
    topicsIn(words).has('service') &&
    !topicsIn(words).has('question') &&
    !waits.test(words);
  const act = isToService ? 'refer' : topic.act;
  if (act === 'prescribe') return later.test(text) ? [] : [said(act, fetches.test(text) ? 'patient-via-gp' : 'gp', 'asked', at)];
  if (
    (act === 'query' || (act === 'refer' && !/\bre+f+er/i.test(text))) &&
    (isSafetyNet(text) || (/\b(?:111|999)\b/.test(text) && isSafetyNet(`${before} ${text}`)))
  )
    return [];
  if (act === 'result' && ifUnwell.test(text)) return [];
  // "Go to own doctor or ring 111 if breathless", after a sentence about a note or a test.
  if ((act === 'result' || act === 'fit-note') && isSafetyNet(text)) return [];
  if (act === 'query' && illness.test(text) && !topicsIn(text).has('question') && !topicsIn(text).has('appointment')) return [];
  const isNew =
    act === 'result' &&
    !(sent && /\b(?:phone|ring|call|hear|find out|be told|get the results?)\b/i.test(text)) &&
    !namesResult(words) &&
    !isPending((namesTest(words) ? words : `${words} ${before}`).replace(/\bdue\b/gi, ' ')) &&
    inTime.test(text);
  return isNew ? [said('test', 'gp', 'asked', at)] : [said(act, sent ? 'patient-via-gp' : 'gp', 'asked', at)];
};
