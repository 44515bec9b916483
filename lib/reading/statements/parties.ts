import type { Act } from '@/lib/model/facts';
import type { Unit } from '../sentences/units';
import { verbAt } from '../sentences/verbs';
import { isAboutBefore } from './acts';
import { type Reading, type Said, said } from './said';
import { clauseEnd, clauseStart, type Task } from './tasks';
import { inTime, isPending, namesResult } from './tests';
import { dutyIn, topicsIn } from './topics';

/** A party of a clause and all that stands around it. */
interface Party {
  readonly at: number;
  /** The preposition before it, over its articles. */
  readonly preposition: Unit | undefined;
  /** The units of its clause before and after it. */
  readonly head: readonly Unit[];
  readonly tail: readonly Unit[];
  readonly start: number;
  readonly end: number;
}

const partyAt = (units: readonly Unit[], at: number): Party => {
  let i = at - 1;
  while (i >= 0 && (units[i]?.of === 'own' || units[i]?.of === 'your' || units[i]?.word === 'her')) i -= 1;
  const start = clauseStart(units, at);
  const end = clauseEnd(units, at + 1);
  return { at, preposition: units[i], head: units.slice(start, at), tail: units.slice(at + 1, end), start, end };
};

/** It was so, and nothing is asked. */
const past =
  /^(?:seen|saw|was|were|had|has|have|received|thank|thanks|came|given|gave|got|started|diagnosed|done|issued|attended|currently|existing|previous|(?:19|20)\d\d)$/;
/** It was had from there, and is over or still holds. */
const held = /^(?:ran|run|expired|ended|finished|until|covers|received|seen|(?:19|20)\d\d)$/;
/** Words by which a thing is left to somebody: "over to", "down to", "rests with". */
const leaves =
  /^(?:left|leave|leaving|over|down|up|back|falls|rests|lies|sits|remains|passed|handed|hand|pass|responsibility|task|job|matter|one|something|request|requests|requested)$/;
/** The patient goes there for it. */
const fetches =
  /\b(?:collect\w*|pick\w*(?: \w+){0,5} (?:up|at)|pick[- ]?up|get|gets|obtain|pop|go|attend|see|visit|call in|told|sent|asked|advised|ask)\b/i;
const illness =
  /\b(?:worse|worsen\w*|deteriorat\w+|symptoms?|fever|temperature|pain|bleed\w*|unwell|breathless\w*|sob|swelling|infect\w+|red(?:ness)?|vomit\w*|rash|111|999|a&e|emergency|out of hours|not (?:settl|improv|resolv)\w+|recur\w*|new (?:problems?|symptoms?)|anything new|collapse|flare|persist\w*)\b/i;
const later = /\b(?:repeats?|further|future|ongoing|more|next|thereafter|after that|when (?:they|these|it) run)\b/i;
const knownThere = /\b(?:known|under|seen|has|had|came|sent|referred)\b/i;
const needs =
  /\b(?:for|needs?|wants?|required|opinion|input|please|pls|refer|r\/v|review|assessment|ask|asked|request|arrange)\b/i;
/** How a patient came, or whom they are registered with. */
const inbound = /\b(?:source|origin|referred by|referrer|referral from|registered)\b/i;
const posts = /^(?:go|send|return|come|forward|post|email|e-mail)$/;
const goods =
  /\b(?:letters?|summar(?:y|ies)|reports?|results?|cop(?:y|ies)|forms?|emails?|tasks?|documents?|discharge|notes?|info\w*)\b/i;
/** Talking with somebody, by a noun. */
const talks = /^(?:word|chat|discussion|conversation|appointment|appt|touch)$/;

/** As with tasks: nobody names the GP more often in one sentence. */
const mostParties = 12;

/** Reads what is left to somebody without a verb of its own: "fit note via GP", "told to see GP about the scan", "CT result (GP)". */
export const readParties = (reading: Reading, tasks: readonly Task[]): readonly Said[] => {
  const { text, units, context, before, lead } = reading;
  const found: Said[] = [];
  const slice = (part: readonly Unit[]): string => (part.length ? text.slice(part[0]?.start, part.at(-1)?.end) : '');
  const topicOf = (...where: readonly string[]): { act: Act; words: string } | null => {
    for (const words of where) {
      const act = dutyIn(words);
      if (act) return { act, words };
    }
    return context.medicines && where.length > 2 ? { act: 'prescribe', words: '' } : null;
  };
  const isGp = (unit: Unit): boolean => unit.of === 'gp' || (unit.of === 'you' && context.addressee === 'gp');

  const leave = (topic: ReturnType<typeof topicOf>, sent: boolean, at: number): void => {
    if (!topic) return;
    const { act, words } = topic;
    if (act === 'prescribe' && later.test(text)) return;
    if (act === 'query' && illness.test(text) && !topicsIn(text).has('question') && !topicsIn(text).has('appointment')) return;
    if (act === 'result' && !namesResult(words) && !isPending(`${words} ${before}`) && inTime.test(text)) {
      found.push(said('test', 'gp', 'asked', at));
      return;
    }
    found.push(said(act, (act === 'prescribe' ? fetches.test(text) : sent) ? 'patient-via-gp' : 'gp', 'asked', at));
  };

  if (context.addressee === 'gp') {
    const inYours = /\b(?:in|into) your (?:\w+ ){0,2}hands\b|\bunder your signature\b/i.exec(text);
    if (inYours && !units.some(({ of }) => of === 'not')) leave(topicOf(text.slice(0, inYours.index), before), false, 0);
  }
  let parties = 0;
  units.forEach((unit, g) => {
    if (!isGp(unit) || parties >= mostParties) return;
    parties += 1;
    const { preposition, head, tail, start, end } = partyAt(units, g);
    const earlier = text.slice(0, units[start]?.start);
    const wouldHave = head.some(({ of }, i) => of === 'have' && head[i - 1]?.of === 'modal');
    if (wouldHave) return;
    const isPast =
      head.some(({ word, of }) => of === 'already' || past.test(word)) ||
      tail.some(({ word, of }) => of === 'already' || held.test(word));
    const wished = head.some(({ of }) => of === 'if') && units.slice(0, start + head.length).some(({ of }) => of === 'please');
    const open =
      wished || head.some(({ of }) => of === 'to' || of === 'modal' || of === 'will' || of === 'told' || of === 'please');
    const ifs = head.findLastIndex(({ of }) => of === 'if');
    const denied = head.slice(ifs + 1).some(({ of }) => of === 'not') && !head.some(({ of }) => of === 'if');
    const back = (part: readonly Unit[]): readonly string[] => (isAboutBefore(part) ? [earlier, before] : []);

    // "Your surgery should have the report", "your GP will have a prescription waiting".
    const holds =
      /^(?:will|should|would|ought)\b/.test(units[g + 1]?.word ?? '') &&
      /^(?:have|get|receive|hold|be|leave)$/.test(units[g + 2]?.word ?? '');
    if (
      holds &&
      (unit.of === 'gp' || head.some(({ of }) => of === 'told')) &&
      (context.addressee === 'patient' || head.some(({ of }) => of === 'told'))
    ) {
      const topic = topicOf(slice(tail));
      if (topic && topic.act !== 'query' && topic.act !== 'refer') found.push(said(topic.act, 'patient-via-gp', 'asked', g));
    }
    // "from GP", "via surgery", "c/o GP"
    if ((preposition?.of === 'from' || preposition?.of === 'by') && !/^(?:with|w|w\/|in|per|at)$/.test(preposition.word)) {
      const isDone = preposition.of === 'by' && !open && head.some((_, i) => verbAt(units, start + i)?.form === 'past');
      const part = head.slice(0, head.indexOf(preposition));
      const headTopics = topicsIn(slice(head));
      // "Ref by GP" is how the patient came; "under cardiology via GP" and "rescue pack from GP" are history.
      const came = preposition.of === 'by' && headTopics.has('referral') && !open;
      const wants =
        open ||
        (/^(?:via|through|c\/o)$/.test(preposition.word) &&
          !knownThere.test(slice(head)) &&
          !tail.some(({ word }) => held.test(word)) &&
          !/^since\b/i.test(text.slice(units[end]?.start ?? text.length))) ||
        needs.test(slice(head)) ||
        !(headTopics.has('service') || headTopics.has('test')) ||
        headTopics.has('referral') ||
        headTopics.has('result') ||
        headTopics.has('note');
      const known =
        knownThere.test(slice(head)) && !needs.test(slice(head)) && !headTopics.has('note') && !headTopics.has('result');
      if (came || known || !wants) return;
      if ((!isPast || open) && !isDone && !denied)
        leave(
          topicOf(
            slice(head),
            /^(?:for|about|re|regarding|with|to)$/.test(tail[0]?.word ?? '') ? slice(tail) : '',
            ...back(part),
            lead,
          ),
          true,
          g,
        );
      return;
    }
    // "told to see GP about", "ask GP for", "sent to surgery for", "a word with your GP"
    const turn = head.findLastIndex(
      ({ word }, i) => (verbAt(units, start + i)?.classes.has('turn') ?? false) || talks.test(word),
    );
    const verbOfTurn = talks.test(head[turn]?.word ?? '')
      ? head.findLastIndex((_, i) => i < turn && i >= turn - 4 && verbAt(units, start + i) !== null)
      : turn;
    const direct =
      turn >= 0 &&
      head
        .slice(turn + 1)
        .every(
          ({ of, word }) =>
            /^(?:own|your|skip|to|please|from|patient)$/.test(of) ||
            /^(?:with|in|into|at|touch|back|up|out|of|round|down|over|along|a|ring|call|straight|right|off|it|this|that|these|them|same|directly|staff|receptionists?|people|team|nurses?)$/.test(
              word,
            ),
        );
    // "To be arranged with GP", "are to be taken up with her own practice".
    if (
      open &&
      !denied &&
      preposition &&
      /^(?:with|w|w\/|at)$/.test(preposition.word) &&
      /\b(?:arranged|organised|sorted(?: out)?|requested|taken up|addressed)$/i.test(
        slice(head.slice(0, head.indexOf(preposition))),
      )
    ) {
      leave(topicOf(slice(head), ...back(head.slice(0, head.indexOf(preposition)))), false, g);
      return;
    }
    const not = head.findLastIndex(({ of }, i) => of === 'not' && i < turn);
    const notTurned =
      not >= 0 && turn - not <= 5 && head.slice(not, turn).every((_, i) => verbAt(units, start + not + i) === null);
    if (direct && notTurned && ifs < 0) return;
    if (direct) {
      const verb = verbAt(units, start + verbOfTurn);
      if (verb) {
        const task = tasks.find(({ from }) => from === start + verbOfTurn);
        if (task?.mood === 'not-needed') return;
        if (task?.actor === 'hospital' && task.named && !/^(?:ask|send|direct|refer|request|advise)$/.test(verb.lemma)) return;
        const goes =
          /^(?:ask|send|direct|refer)$/.test(verb.lemma) || (verb.lemma === 'go' && /^(?:to|for)$/.test(tail[0]?.word ?? ''));
        if (verb.form === 'past' && !open && !goes) return;
      }
      // "The report goes to your GP as well", "clinic letter sent to GP": a thing goes, and nobody is sent.
      if (verb && posts.test(verb.lemma) && goods.test(slice(head.slice(0, turn))) && topicsIn(slice(tail)).size === 0) return;
      const rest = text.slice(units[end]?.start ?? text.length);
      const condition = units[end]?.of === 'if';
      leave(
        topicOf(
          slice(tail),
          slice(head.slice(0, turn)),
          condition ? rest : '',
          ...(/^(?:about|for|re|regarding|to)$/.test(tail[0]?.word ?? '') && !isAboutBefore(tail) ? [] : [earlier]),
          ...(isAboutBefore(tail) ? [condition ? '' : before, condition ? '' : lead] : []),
        ),
        true,
        g,
      );
      return;
    }
    // "Cert -> own practice", "GP = memory service request", "own practice, for all enquiries".
    const before1 = units[g - 1]?.word ?? '';
    const after1 = units[g + 1]?.word ?? units[end]?.word ?? '';
    const isStart = head.every(({ of }) => of === 'own' || of === 'your' || of === 'mark');
    const pointedAt =
      /^(?:->|→|=|>)$/.test(before1) ||
      (units[g - 2]?.of === 'mark' && /^(?:->|→|=|>)$/.test(units[g - 2]?.word ?? '') && units[g - 1]?.of === 'own');
    // "U&E, GP, 10 days".
    if (before1 === ',' && after1 === ',' && topicsIn(text.slice(0, unit.start)).has('test')) {
      leave(topicOf(text.slice(0, unit.start)), false, g);
      return;
    }
    if (pointedAt) {
      leave(topicOf(slice(tail.filter(({ of }) => of !== 'please')), text.slice(0, unit.start), lead), false, g);
      return;
    }
    const rest = text.slice(units[g + 2]?.start ?? text.length);
    const bare = !tail.some((_, i) => verbAt(units, g + 1 + i) !== null);
    if (isStart && bare && start === 0 && topicsIn(lead).has('question')) {
      leave({ act: 'query', words: lead }, true, g);
      return;
    }
    if (
      isStart &&
      /^(?:=|->|→|,|-|–|—|:)$/.test(after1) &&
      (after1 !== ',' || units[g + 2]?.of === 'for') &&
      verbAt(units, g + 2) === null
    ) {
      leave(topicOf(rest.split(/[;.]/)[0] ?? ''), false, g);
      return;
    }
    if (g <= 2 && isStart && /\?\W*$/.test(before) && topicsIn(before).has('question')) {
      leave({ act: 'query', words: before }, true, g);
      return;
    }
    // "Fit note: GP", "(GP)", "- GP please"
    const mark = units[g - 1];
    const alone = tail.every(({ of, word }) => of === 'please' || of === 'mark' || /^(?:to|do|action)$/.test(word));
    if ((mark === undefined || mark.of === 'mark') && alone) {
      const words = text.slice(0, unit.start).replace(/\bif\b[^.;:,]*/gi, '');
      if (inbound.test(lead) || /\b(?:no|not|nil|has|have|was|were|had|expired|ran)\b/i.test(words)) return;
      const owns = /\b(?:responsib\w+|action|owner|by whom|who|lead)\b/i.test(lead);
      leave(topicOf(words, words.trim() === '' ? lead : '', owns ? before : ''), false, g);
      return;
    }
    // "Sick note GP if needed".
    const thing = slice(head);
    if (
      start === 0 &&
      tail.length === 0 &&
      head.length > 0 &&
      head.length <= 6 &&
      !head.some(({ of }, i) => of !== 'other' || verbAt(units, i) !== null) &&
      (topicsIn(thing).has('note') || topicsIn(thing).has('referral'))
    ) {
      leave(topicOf(thing), false, g);
      return;
    }
    // "Your GP is the right person for this".
    if (
      /^(?:is|are|would)$/.test(units[g + 1]?.word ?? '') &&
      /\b(?:right|best|proper) (?:person|place|one)\b/i.test(slice(tail))
    ) {
      leave(topicOf(slice(tail), before, lead), true, g);
      return;
    }
    // "GP physio referral advised".
    if (
      /\b(?:advised|suggested|recommended|needed|required)\W*$/i.test(slice(tail)) &&
      topicsIn(slice(tail)).has('referral') &&
      !tail.some(({ of }) => of === 'not')
    ) {
      leave(topicOf(slice(tail)), false, g);
      return;
    }
    // "advised GP 2ww"
    if (
      preposition?.of === 'told' &&
      tail.length > 0 &&
      tail.length < 6 &&
      !tail.some((_, i) => verbAt(units, g + 1 + i) !== null)
    ) {
      leave(topicOf(slice(tail)), false, g);
      return;
    }
    // "needs GP letter"
    if (
      /^(?:needs?|requires?)$/.test(preposition?.word ?? '') &&
      /^(?:letter|referral|input|request|form|application)$/.test(units[g + 1]?.word ?? '')
    ) {
      leave(topicOf(slice(tail), earlier, before), false, g);
      return;
    }
    if (!preposition || denied) return;
    if (preposition.of === 'to' || preposition.of === 'for' || /^(?:with|w|w\/|at)$/.test(preposition.word)) {
      const left = head.slice(-7).some(({ word }) => leaves.test(word));
      const toAct =
        units[g + 1]?.of === 'for' &&
        /^(?:action|actioning|review|follow-up|f\/u|follow|attention|info and action)$/.test(units[g + 2]?.word ?? '');
      if (left || toAct)
        leave(
          topicOf(
            slice(head),
            tail[0]?.of === 'for' ? slice(tail) : '',
            ...back(head.filter(({ word }) => !leaves.test(word))),
            lead,
          ),
          false,
          g,
        );
      else if (
        (preposition.of === 'to' || (preposition.word === 'for' && /\b(?:keep|save|hold|leave|bring)\b/i.test(slice(head)))) &&
        topicsIn(slice(head)).has('question')
      )
        found.push(said('query', 'patient-via-gp', 'asked', g));
      else if (/^(?:with|w|w\/|at)$/.test(preposition.word)) {
        const words = slice(head);
        const asks = tasks.find(({ from }) => from >= start && from < g);
        if (topicsIn(words).has('question') && (open || asks?.verb.form !== 'past')) {
          found.push(said('query', 'patient-via-gp', 'asked', g));
          return;
        }
        const topics = topicsIn(words);
        if (topics.has('medicine') && preposition.word === 'at' && fetches.test(words))
          found.push(said('prescribe', 'patient-via-gp', 'asked', g));
        else if (topics.has('test') && !topics.has('result') && inTime.test(text) && !isPast)
          found.push(said('test', 'gp', 'asked', g));
        else if (topics.has('result') && context.addressee === 'patient' && /\b(?:will|would|should)\b/i.test(words))
          found.push(said('result', 'patient-via-gp', 'asked', g));
      }
    }
  });
  return found;
};
