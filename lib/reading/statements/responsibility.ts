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
    !/\b(?:enclosed|attached)\b/i.test(text) &&
    (isPending(text) || namesResult(text) || /\b(?:prelim\w*|final|addendum|our lab|taken|took)\b/i.test(text))
  )
    topics.push('result');
  return topics;
};

const topicsOf = (text: string, before: string): readonly Topic[] => {
  const own = topicsIn(text);
  if (own.length || isSettled.test(before)) return own;
  return /\b(?:this|it|that|these|them|one)\b/i.test(text) || text.length < 40 ? topicsIn(before) : [];
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

/** Whose work something is, where no verb of its own says so: "falls clinic: GP to do", "form sent by ward physio", "(practice)". */
const whose = (text: string, context: SentenceContext): 'gp' | 'hospital' | 'patient-via-gp' | null => {
  const over = isOver.test(text);
  if (!over && (gpTask.test(text) || gpTaskByPronoun.test(text) || handedTo.test(text))) return 'gp';
  if (leftToGp.test(text) && !/\b(?:not|n't|nothing)\b/i.test(text)) return 'gp';
  if (gpTask.test(text) && !/\b(?:not|n't|no need|need not|declined|nothing)\b/i.test(text)) return 'gp';
  if (
    context.addressee === 'gp' &&
    askOfYou.test(text) &&
    !/\b(?:not|n't|no need|need not|nothing)\b/i.test(text) &&
    !hospitalDoes.test(text.replace(/\bi (?:would|must|ask|should|have to)\b|\bask\b/gi, ''))
  )
    return 'gp';
  if (sentTo.test(text) && !/\b(?:saw|seen|not|n't|no need|already|if)\b/i.test(text)) return 'patient-via-gp';
  if (!notDone.test(text) && hospitalDoes.test(text) && !new RegExp(`\\b${gp}\\b`, 'i').test(text)) return 'hospital';
  return null;
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
  const who = whose(text, context);
  if (who === 'gp' || who === 'patient-via-gp') return topics.slice(0, 1).map((topic) => said(topic, who, 'asked', 0));
  if (who === 'hospital') return topics.map((topic) => said(topic, 'hospital', 'promised', 0));
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
