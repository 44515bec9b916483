import type { Act } from '@/lib/model/facts';
import { shortestSlip, slipsOf } from '../sentences/slips';
import { namesFitNote } from './fit-note-words';
import { namesMedicine } from './medicine-words';
import { namesService } from './services';
import { namesResult, namesTest } from './tests';

/** What a task can be about. */
export type Topic = 'referral' | 'service' | 'note' | 'result' | 'test' | 'medicine' | 'appointment' | 'question';

const referral =
  /(?<!self[- ])\bre+f+er+(?:al|ral|rel|all)s?\b|\b(?:2ww|usc|two week wait|tww|(?:two|2)[- ]week (?:wait )?(?:pathway|rule|route)|(?:suspected )?(?:cancer|ca) (?:pathway|route))\b|\brefs?\b(?! (?:range|no\b|number|lab))/i;
/** An appointment, date or place in a queue that the hospital gives. */
const appointment =
  /\b(?:appointments?|appts?|apts?|opas?|o\/p(?:d)?|clinic (?:date|slot|letter|review)|(?:f\/u|follow[- ]?up|review|outpatient|operation|procedure|scan|surgery|admission|tci) (?:date|slot|appt|appointment)|waiting[- ](?:list|time)s?|(?:long|the|her|his|their|your) wait|(?:our|the) list|nothing has (?:come|arrived)|(?:our|the|that|hospital) letter (?:(?:does|has|did)(?:n't| not)|fails?|goes missing|gets lost)|still waiting|waits? for|expedit\w+|when [\w ]{0,30}(?:op|operation|procedure|surgery|appointment|appt|clinic|slot)|(?:outpatient|clinic|appointment) letter|date for|date of|date(?! of birth)|slot|(?:his|her|their|the|your) (?:operation|procedure|op)|(?:his|her|their) surgery|tci|bookings|booking (?:office|team|clerk|line)|waiting list office|admissions office|appointments? (?:office|line|team)|(?:whether|if) [\w ]{2,40} (?:booked|listed|sent|arranged|requested)|that [\w ]{2,40} (?:is|was|has been|have been) (?:booked|listed|arranged|made)|(?:f\/?u|follow[- ]?up|review) (?:with|by) us|(?:his|her|their|your|the|our|clinic|hospital) follow[- ]?up|place on the list|the list|seen sooner|come sooner|brought forward|no (?:letter|news|word)|(?:not|n't|nothing) (?:yet )?(?:hear|heard) from|hear[sd]? nothing (?:from|about|of|by)|(?:not|n't) (?:yet )?(?:been )?(?:in touch|contacted|heard)|(?:has|have|had)(?:n't| not) (?:heard|had|received|come|arrived|been (?:sent|received)))\b/i;
const atTheGp =
  /\b(?:with|at|from|by)\s+(?:the |their |his |her |your |own )*(?:you|gp|practice|surgery|practice nurse)\b|\bgp (?:appointment|appt|review|follow[- ]?up)\b/i;
const question =
  /\b(?:questions?|quer(?:y|ies)|q'?s|concerns?|worr(?:y|ies)|enquir(?:y|ies)|inquir(?:y|ies)|unsure|anxiet(?:y|ies)|uncertaint\w+|doubts?|complaints?|muddled|confused|puzzl\w+|want(?:s|ed)? (?:\w+ )?explain(?:ed|ing)|like explained|how (?:long|much longer)|(?:asks?|asked|enquired|wondering) (?:why|how|when|what|where|whether)|unclear|not clear|not understood|(?:not|\w+n't) understand|wonders|want(?:s|ed)? to (?:know|understand|go over|talk about)|wish(?:es)? to discuss|discuss (?:this|the|your) (?:consultation|visit|stay|admission|clinic)|querys|quieries|worried|(?:forgot|wanted|meant|want) to ask|wish(?:es)? to know|would like to (?:know|ask)|(?:anything|something) to ask|to ask about|if (?:you|he|she|they|pt)(?:'s|'re| is| are| can)? ?(?:not|\w*n't|cannot) (?:sure|certain|clear|remember|recall)|points? (?:you|he|she|they) (?:would like|wants?|wish(?:es)?))\b/i;

/** It lies with the letter: nothing to be seen to. */
const shown =
  /\b(?:a )?cop(?:y|ies) of (?:the |this |our |that )?(?:\w+ ){0,2}\w+|\b(?:enclosed|attached) (?:\w+ )?(?:reports?|results?)\b/gi;

const names = {
  referral: (words) => referral.test(words),
  service: namesService,
  note: (words) =>
    namesFitNote(words) ||
    /\bemployer\b[^.;]{0,40}\b(?:paperwork|papers|proof|form)\b|\b(?:paperwork|papers|proof)\b[^.;]{0,24}\bemployer/i.test(
      words,
    ) ||
    /\b(?:from|after|beyond) day (?:7|8|seven|eight)\b|\b(?:boss|employer|manager|work|hr)\b[^.;]{0,60}\bin writing\b|\bnotes?\b[^.;]{0,40}\b(?:be off|off (?:work|sick|with)|away from work)\b|\bemployer\b[^.;]{0,40}\bnote\b|\bnote\b[^.;]{0,40}\bemployer\b/i.test(
      words,
    ) ||
    /^\W*(?:more |further |any )?time off\b|\b(?:another|further|more) \d+ ?(?:\/ ?(?:7|52|12)|days|weeks|months)\b[^.;]{0,12}\b(?:for|off) work\b|\b(?:about|for|re|regarding|discuss|needs?|needing|wants?|more|further) (?:more |further |any )?time off\b|\b(?:re|about) sickness\b|\b(?:paperwork|papers?) for (?:his|her|their|your|the|work|my) ?(?:employers?|work|job)?\b/i.test(
      words,
    ),
  result: (words) =>
    namesResult(words.replace(shown, ' ')) ||
    /\b(?:to|be) reported\b|\bwhat (?:it|they|this|that|these) (?:show|find|found)|\b(?:is|are|was|were|still|remains?) (?:still )?(?:outstanding|pending|awaited)\b/i.test(
      words,
    ) ||
    /^\W*(?:outstanding|pending|awaited|awaiting)\b|\bo\/s\b/i.test(words),
  test: namesTest,
  medicine: namesMedicine,
  appointment: (words) => appointment.test(words) && !atTheGp.test(words),
  question: (words) => question.test(words),
} satisfies Record<Topic, (words: string) => boolean>;

/** Words that decide what a task is about, long enough to be known when a letter is lost, doubled or swapped with the next. */
const spelt = new Map<string, string>();
for (const word of [
  'histology',
  'referral',
  'certificate',
  'prescription',
  'appointment',
  'biopsies',
  'cultures',
  'results',
  'physiotherapy',
  'antibiotics',
  'follow-up',
  'questions',
  'queries',
  'outstanding',
  'certification',
]) {
  for (const slip of slipsOf(word))
    if (slip !== word && slip.length >= shortestSlip && slip !== 'result' && slip !== 'culture' && slip !== 'question')
      spelt.set(slip, word);
}

const mended = (words: string): string => words.replace(/[\p{L}-]{6,}/gu, (word) => spelt.get(word.toLowerCase()) ?? word);

/** The same clauses are asked about many times while a sentence is read. */
const known = new Map<string, ReadonlySet<Topic>>();
const mostKnown = 500;

/** What some words are about; slips of hurried typing do not hide it. */
export const topicsIn = (words: string): ReadonlySet<Topic> => {
  const seen = known.get(words);
  if (seen) return seen;
  const read = mended(words);
  const topics = new Set((Object.keys(names) as Topic[]).filter((topic) => names[topic](read)));
  if (known.size >= mostKnown) known.clear();
  known.set(words, topics);
  return topics;
};

/** The duty that a topic belongs to. */
export const dutyOf = {
  referral: 'refer',
  service: 'refer',
  note: 'fit-note',
  result: 'result',
  test: 'result',
  medicine: 'prescribe',
  appointment: 'query',
  question: 'query',
} satisfies Record<Topic, Act>;

/** The topics in the order in which a task that names several would be about them. */
const order: readonly Topic[] = ['note', 'referral', 'question', 'appointment', 'result', 'service', 'test', 'medicine'];

/** The duty that some words are about; null where they are about none, or `fits` will have none of them. */
export const dutyIn = (words: string, fits: (duty: Act) => boolean = () => true): Act | null => {
  const topics = topicsIn(words);
  return (
    order
      .filter((topic) => topics.has(topic))
      .map((topic) => dutyOf[topic])
      .find(fits) ?? (/\bre+f+er(?:r?ed|r?ing|s)?\b/i.test(words) && fits('refer') ? 'refer' : null)
  );
};
