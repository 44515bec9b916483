import type { Act } from '@/lib/model/facts';
import { wordsIn } from '../sentences/units';
import type { VerbClass } from '../sentences/verb-lexicon';
import { isAboutBefore } from './about-before';
import { hastens, hurries, looksUp, makes, readsIt, tellsOf } from './act-words';
import type { Reading } from './said';
import type { Task } from './tasks';
import { inTime, isPending, namesTest, saysNoTests } from './tests';
import { dutyIn, topicsIn } from './topics';

/** "Ought to be seen by the vascular surgeons". */
const seenBy = /\b(?:seen|assessed|reviewed|looked at) by\b|\bopinion\b/i;

/** Verbs of getting in touch, whatever about. */
const contacts = /^(?:ring|phone|telephone|call|contact|write|email|e-mail|text|see)$/;
/** What was tested is known, or nothing was. */
const isOver = (words: string): boolean =>
  saysNoTests(words) ||
  (/\b(?:normal|clear|negative|positive|showed|shows|fell|rose|poor|was|were|satisfactory|stable|raised)\b/i.test(words) &&
    !isPending(words));

/** What a verb can do to a topic. */
const can = {
  refer: ['route', 'light'],
  'fit-note': ['certify', 'light'],
  result: ['seeTo', 'tell', 'light'],
  prescribe: ['prescribe', 'light'],
  query: ['answer', 'light'],
} as const satisfies Partial<Record<Act, readonly VerbClass[]>>;

type Duty = keyof typeof can;

const fits = (duty: Duty, classes: ReadonlySet<VerbClass>): boolean => can[duty].some((of) => classes.has(of));

/**
 * What a task is about that names nothing itself: what was said before it in its sentence, the label that it stands under, or the
 * sentence before.
 */
export const actOfBefore = (
  { verb, object, begins, actor, end }: Task,
  { text, units, before, lead, context }: Reading,
): Act | null => {
  const words = wordsIn(text, object);
  const { classes, lemma } = verb;
  // "Keep an eye out": its second word is the verb's own.
  const second = lemma.split(' ')[1];
  const thing = second ? object.filter(({ word }) => word !== second) : object;
  const has = (...of: readonly VerbClass[]): boolean => of.some((one) => classes.has(one));
  const said = `${lead} ${text.slice(0, units[begins]?.start)}`;
  const tells =
    has('tell') &&
    actor === 'hospital' &&
    (dutyIn(said) === 'result' || (/\beither way\b|\bin any case\b|\bwhatever\b/i.test(words) && namesTest(before)));
  // "See 4/12" is an appointment, and so is "review" at a set time with nobody named.
  if (
    (lemma === 'see' && (object.length > 0 || dutyIn(said) !== 'result')) ||
    (actor !== 'gp' && !has('tell') && inTime.test(words) && !object.some(({ word }) => /^(?:it|them|these|those)$/.test(word)))
  )
    return null;
  // "If no date has come, ask your surgery to ring us": the condition before says what about.
  const isConditional =
    units.slice(0, begins).some(({ of }) => of === 'if') && object.some(({ of }) => of === 'gp' || of === 'hospital');
  if (!isAboutBefore(thing) && !isConditional) return tells ? 'result' : null;
  const ofResult = thing.some(({ word }) => /^(?:outcome|verdict|upshot|findings?|readings?|answers?)$/.test(word));
  const about = (where: string): Act | null => {
    const topics = topicsIn(where);
    // "Keep tabs on the outcome".
    if (ofResult && (topics.has('result') || topics.has('test')) && has('seeTo', 'tell')) return 'result';
    // A test at a set time ahead has no result yet.
    const isNew =
      actor !== 'hospital' &&
      !tellsOf.test(lemma) &&
      !looksUp.test(lemma) &&
      !topics.has('result') &&
      !isPending(where) &&
      inTime.test(`${where} ${words}`);
    // "A slot with the head and neck team, which I would ask you to organise": there is none yet.
    if (topics.has('service') && topics.has('appointment') && actor === 'gp' && makes.test(lemma)) return 'refer';
    // "The clinic writes within three weeks, GP to chase them up".
    if (topics.has('service') && !topics.has('result') && !topics.has('test') && !topics.has('referral') && hurries.test(lemma))
      return 'query';
    if (
      has('answer') &&
      (topics.has('appointment') || topics.has('question')) &&
      !topics.has('result') &&
      !topics.has('note') &&
      !(topics.has('test') && (looksUp.test(lemma) || actor === 'hospital'))
    )
      return 'query';
    // "I took blood for iron; your surgery can give you these".
    const wereTaken = topics.has('test') && /\b(?:took|taken|sent|bloods?|samples?)\b/i.test(where);
    if (has('prescribe') && !has('seeTo') && topics.has('medicine') && !topics.has('note') && !wereTaken) return 'prescribe';
    if (has('tell', 'seeTo') && !topics.has('note') && (topics.has('result') || topics.has('test')) && !hurries.test(lemma))
      return isNew ? 'test' : 'result';
    // Asked of a service, it is a referral; to hasten what a service does is to chase it.
    if (topics.has('service') && !topics.has('note') && !readsIt.test(lemma) && has('route') && !topics.has('question'))
      return hurries.test(lemma)
        ? 'query'
        : !hastens.test(lemma) && (!topics.has('result') || seenBy.test(where))
          ? 'refer'
          : null;
    const duty = dutyIn(
      where,
      (one) => one in can && fits(one as Duty, classes) && !(one === 'refer' && (readsIt.test(lemma) || hastens.test(lemma))),
    );
    return duty === 'result' && (isNew || (has('order') && !topics.has('result') && (!has('seeTo') || !isPending(where))))
      ? 'test'
      : duty;
  };
  // "Ring the practice if anything is unclear": the condition says what about.
  const condition = units[end]?.of === 'if' ? dutyIn(text.slice(units[end]?.start)) : null;
  if (condition && condition in can && fits(condition as Duty, classes)) return condition;
  if (condition && actor !== 'hospital') return null;
  const here = about(text.slice(0, units[begins]?.end));
  const act = here ?? (isAboutBefore(thing) ? (about(lead) ?? about(before)) : null);
  // "The class leader will telephone you" is about a result only where one is still to come.
  if (act === 'result' && here === null && actor === 'hospital' && contacts.test(lemma) && isOver(before)) return null;
  if (act === null && context.medicines && has('prescribe') && actor !== 'nobody') return 'prescribe';
  // "Practice to put that through please".
  if (act === null && /^put (?:through|forward)$/.test(lemma) && actor === 'gp' && isAboutBefore(thing)) return 'refer';
  return act ?? (hurries.test(lemma) && object.some(({ of }) => of === 'hospital') ? 'query' : null);
};
