import type { Act } from '@/lib/model/facts';
import type { SentenceContext } from '../sentences/context';
import { namesFitNote } from './fit-note-words';
import { type Reading, type Said, said } from './said';
import { namesService } from './services';
import { isPending, namesResult, namesTest } from './tests';

/** Something that is still to be seen to: a referral, a certificate, a result. */
type Topic = Extract<Act, 'refer' | 'fit-note' | 'result'>;

const needsService =
  /\b(?:for|needs?|needed|requires?|required|will need|would benefit|input|review|assessment|opinion|application|available|approach\w*|involv\w*|direct\w*|send\w*|sent|seen|see|goes|refer\w*|booked|form|2ww)\b/i;

/** What is settled is no topic any more. */
const isSettled = /\b(?:no|not|none|nil|accepted|sent|made|booked|done|will|declined)\b/i;

const topicsIn = (text: string): readonly Topic[] => {
  const topics: Topic[] = [];
  if (
    (/\bre+f+er+al|\bref\b|\b2ww\b|\busc\b|\bpathway\b/i.test(text) || (namesService(text) && needsService.test(text))) &&
    !namesFitNote(text)
  )
    topics.push('refer');
  if (namesFitNote(text)) topics.push('fit-note');
  if (
    namesTest(text) &&
    !/\b(?:enclosed|attached|normal|fine|negative|clear|nad|unremarkable|reviewed|reported as)\b/i.test(text) &&
    (isPending(text) || namesResult(text) || /\b(?:prelim\w*|final|addendum|our lab|taken|took)\b/i.test(text))
  )
    topics.push('result');
  return topics;
};

const topicsOf = (text: string, before: string): readonly Topic[] => {
  const own = topicsIn(text);
  if (own.length || isSettled.test(before)) return own;
  return /\b(?:this|it|that|these|them|one)\b/i.test(text) || isBareTask(text) ? topicsIn(before) : [];
};

const tasks =
  'do|pick|action|arrange|organi[sz]e|sort|request|see|deal|handle|renew|extend|prolong|write|provide|help|ask|approach|send|direct|redirect|tell|replace|treat|act|follow|chase|look|obtain|make|take|issue|certify|initiate|complete|put|check|discuss|explain|involve|set|manage';
const gp = '(?:gps?|surgery|practice|own doctor|primary care|family doctor)';
const mustDo = '(?:to|should|can|could|please|pls|plz|kindly|must|needs? to|is to|are to|will need to|will|might|may)';

const gpTask = new RegExp(
  `\\b${gp}\\b,?(?: \\([^)]*\\))? ${mustDo}(?: please| kindly| be able to| also| then| review and)? (?:${tasks})\\b`,
  'i',
);
const gpTaskByPronoun = new RegExp(
  `\\b${gp}\\b[^.;]{0,30}, (?:they|who) (?:are|is|will|can|should)(?: to)? (?:${tasks})\\b`,
  'i',
);
const handedTo = new RegExp(
  `(?:[-–(:,]|->)\\s*(?:the |own |via |with |from )?${gp}\\b(?: (?:to do|please|pls))?\\W*$|\\b(?:from|via|through|by) (?:the |own |your |his |her |their )?${gp}(?:\\W*(?:please|pls)?\\W*$| (?:if|when|once|after)\\b)`,
  'i',
);
const askOfYou = new RegExp(
  `\\b(?:would|could|can|will|may|might) (?:you|i ask (?:you|that you)|we ask (?:you|that you)|the surgery|the practice|i leave)(?: please| kindly| mind| be (?:so )?kind enough| be good enough)?(?: to)? (?:${tasks}|sending|directing|arranging|asking|organising)|\\bi (?:would|must|should|have to|am going to) (?:ask|leave|like) (?:this |it )?(?:to )?you\\b|\\bthat you (?:would|will|could|direct|arrange|send|ask|see)\\b|\\bby you\\b|\\bplease (?:could you |would you )?(?:${tasks})\\b`,
  'i',
);
/** The patient is sent to the GP: "see your GP", "talk to the surgery". */
export const sentTo = new RegExp(
  `\\b(?:ask|asks|see|talk to|speak to|speak with|request (?:it )?(?:at|from)|contact|go to|go through|check with|discuss with|visit|attend|call|ring|approach)\\b[^.;]{0,12}\\b(?:${gp}|doctor'?s surgery)\\b`,
  'i',
);

const leftToGp = new RegExp(
  `\\b(?:leave|leaving|left)\\b[^.;]{0,30}\\b(?:(?:to|with|for) (?:you|the gp|gp|your gp|her gp|his gp)|in your hands)\\b|\\bcomes? from (?:you|yourselves|(?:the |her |his |their |own )?${gp})\\b`,
  'i',
);

const isOver =
  /\b(?:has|have|had|was|were|already|saw|seen by|referred by|gave|thank|declined|no|nil|none|no need|not|nothing|need not|n't|never|without|informed|aware|copied|copy|expired|ran out)\b/i;

const hospital =
  '(?:we|us|our|i|my|ward|team|nurses?|hospital|clinic|unit|registrar|consultant|sho|fy[12]|secretary|cns|physio|therap\\w+|ed|haem|lab|staff|colleagues?)';
const hospitalDoes = new RegExp(
  `\\b${hospital}\\b[^.;,]{0,24}\\b(?:will|shall|to|are to|is to|have|has|are|going to)\\b[^.;]{0,12}\\b(?:${tasks}|asked|approached|involved|arranged|sent|seen|written|booked|done|got|given|requested|redirected|completed|certified|actioned)\\b|\\bby (?:our |my |the |ward )?(?:\\w+ )?${hospital}\\b|\\b(?:from us|from me|to us|in from us|with us)\\b|\\bletter from me\\b`,
  'i',
);
const isDone =
  /\b(?:has been|have been|been|is|are)?\s*(?:asked|arranged|sent|booked|actioned|completed|certified|in hand|made|done|submitted|in\b|covered|requested|auto-generated)\W*(?:$|[,;-]|\bby\b|\bto\b|\btoday\b|\d)/i;
const notDone = /\b(?:not|n't|never|no|unable|nothing)\b/i;

/** A task that names nothing to do it to, and so is about what was spoken of: "GP to do", "practice to action this please". */
const isBare = (object: string): boolean =>
  /^[\s,]*(?:(?:so|this|that|it|these|them|one|him|her|up|out|on|with|to|for|please|pls|kindly|over|forward|final|accordingly|if (?:positive|low|needed|raised|abnormal))\b[\s,]*)*\W*$/i.test(
    object,
  );

const isBareTask = (text: string): boolean => {
  const task = gpTask.exec(text);
  return task !== null && isBare(text.slice(task.index + task[0].length));
};

const names = {
  refer: (words) => namesService(words) || /\bre+f+er|\bref\b|\b2ww\b|\bapplication\b|\bopinion\b/i.test(words),
  'fit-note': (words) => namesFitNote(words) || /\bnote\b|\bcertif|\boff work\b|\btime off\b/i.test(words),
  result: (words) => namesTest(words) || namesResult(words) || /\bpatient|\bpt\b|\bhim\b|\bher\b|\bthem\b/i.test(words),
} satisfies Record<Topic, (words: string) => boolean>;

/** Whether words that follow a task's verb are about the topic and not about something else: "GP to arrange flu jab". */
const isAbout = (topic: Topic, object: string): boolean => {
  const clause = object.split(/[,;.]/)[0] ?? '';
  return isBare(clause) || names[topic](clause);
};

const after = (pattern: RegExp, text: string): string | null => {
  const match = pattern.exec(text);
  return match ? text.slice(match.index + match[0].length) : null;
};

/** Whose work a topic is, where no verb of its own says so: "falls clinic: GP to do", "form sent by ward physio", "(practice)". */
const whose = (topic: Topic, text: string, context: SentenceContext): 'gp' | 'hospital' | 'patient-via-gp' | null => {
  const denied = /\b(?:not|n't|no need|need not|declined|nothing)\b/i.test(text);
  if (!isOver.test(text) && (gpTaskByPronoun.test(text) || handedTo.test(text))) return 'gp';
  if (leftToGp.test(text) && !denied) return 'gp';
  const task = after(gpTask, text);
  if (task !== null && !denied && isAbout(topic, task)) return 'gp';
  const request = context.addressee === 'gp' ? after(askOfYou, text) : null;
  if (
    request !== null &&
    !denied &&
    isAbout(topic, request) &&
    !hospitalDoes.test(text.replace(/\bi (?:would|must|ask|should|have to)\b|\bask\b/gi, ''))
  )
    return 'gp';
  const journey = after(sentTo, text);
  if (journey !== null && !/\b(?:saw|seen|not|n't|no need|already|if)\b/i.test(text) && isAbout(topic, journey))
    return 'patient-via-gp';
  if (notDone.test(text) || new RegExp(`\\b${gp}\\b`, 'i').test(text) || !hospitalDoes.test(text)) return null;
  // To be seen by a colleague, or in one's own clinic, is no referral.
  return topic === 'refer' &&
    !/\b(?:asked|approached|involved|arranged|sent|requested|redirected|application|form|letter|booked|made|done|ref)\b/i.test(
      text,
    )
    ? null
    : 'hospital';
};

/**
 * Reads whose work a referral, a certificate or a result is where the sentence does without their own verbs. Only for topics of
 * which nothing was read otherwise.
 *
 * @param known acts of which the sentence has told already
 */
export const readResponsibility = ({ text, context, before }: Reading, known: ReadonlySet<Act>): readonly Said[] => {
  // A sentence that has told of another act speaks of a referral only where it names one.
  const topics = topicsOf(text, before).filter(
    (topic) => !known.has(topic) && (known.size === 0 || topic !== 'refer' || /\bre+f+er/i.test(text)),
  );
  if (!topics.length) return [];
  const told = topics.flatMap((topic) => {
    const who = whose(topic, text, context);
    return who === null ? [] : [said(topic, who, who === 'hospital' ? 'promised' : 'asked', 0)];
  });
  if (told.length) return told.slice(0, 1);
  if (
    topics.includes('refer') &&
    /\bre+f+er+al|\bref\b|\b2ww\b/i.test(text) &&
    isDone.test(text) &&
    !notDone.test(text) &&
    !new RegExp(`\\b${gp}\\b`, 'i').test(text)
  )
    return [said('refer', 'hospital', 'done', 0)];
  return [];
};
