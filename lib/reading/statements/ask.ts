import type { Actor, Mood } from '@/lib/model/facts';
import type { SentenceContext } from '../sentences/context';
import type { Unit } from '../sentences/units';

/** The form that a verb stands in. */
export type VerbForm = 'base' | 'past' | 'ing';

/** Who is to do something or did it, and how it is put. */
export interface Ask {
  readonly actor: Actor;
  readonly mood: Mood;
}

interface Run {
  readonly actor: Actor | null;
  /** Where the actor stands, or where the run of helping words began. */
  readonly at: number;
  readonly seen: ReadonlySet<string>;
}

/** Helping words that may stand between an actor and its verb. */
const helping = new Set(['please', 'told', 'modal', 'to', 'will', 'not', 'have', 'was', 'already', 'skip', 'who', 'own']);

const actorOf = (unit: Unit, context: SentenceContext): Actor | null => {
  if (unit.of === 'gp') return 'gp';
  if (unit.of === 'hospital') return 'hospital';
  if (unit.of === 'patient') return 'patient';
  if (unit.of === 'you') return context.addressee;
  return null;
};

/** Reads leftwards from a verb over helping words to whoever does it. */
const runBefore = (units: readonly Unit[], verb: number, context: SentenceContext): Run => {
  const seen = new Set<string>();
  let i = verb - 1;
  let crossed = 0;
  for (; i >= 0; i -= 1) {
    const unit = units[i] as Unit;
    const actor = actorOf(unit, context);
    if (actor) {
      // "asked him to see his GP who should refer": the nearest actor does it; "Could you ask her GP to": likewise.
      return {
        actor:
          isOblique(units, i) && !seen.has('to') && !seen.has('modal') && !seen.has('who') && !seen.has('will') ? null : actor,
        at: i,
        seen,
      };
    }
    if (helping.has(unit.of)) seen.add(unit.of);
    else if (unit.word === '?') continue;
    else if (unit.word === ')') {
      const open = units
        .slice(0, i)
        .map(({ word }) => word)
        .lastIndexOf('(');
      if (open < 0) break;
      i = open;
    } else if (
      unit.of === 'mark' &&
      crossed === 0 &&
      /^[,\-–—:→>]|->$/.test(unit.word) &&
      (actorOf(units[i - 1] ?? unit, context) !== null || units[i - 1]?.of === 'please' || units[i - 1]?.of === 'told')
    )
      crossed += 1;
    else if (unit.of === 'your') seen.add('own');
    else break;
  }
  // "Seen by GP on Monday, who referred him": the one who was spoken of last.
  const last = seen.has('who') ? units.slice(0, i + 1).findLast((unit) => actorOf(unit, context) !== null) : undefined;
  return { actor: last ? actorOf(last, context) : null, at: i + 1, seen };
};

/** An actor that something is done to, from or with: "letter to GP", "asked by GP", "from the surgery". */
const isOblique = (units: readonly Unit[], at: number): boolean => {
  let i = at - 1;
  while (i >= 0 && (units[i]?.of === 'own' || units[i]?.of === 'your' || units[i]?.word === 'her')) i -= 1;
  const before = units[i];
  return before !== undefined && (before.of === 'by' || before.of === 'from' || before.of === 'to' || before.word === 'of');
};

/** The actor of a passive: "by GP", "by the ward team", "made by me". */
export const byWhom = (units: readonly Unit[], from: number, context: SentenceContext): Actor | null => {
  for (let i = from; i < Math.min(units.length, from + 9); i += 1) {
    if (units[i]?.of === 'mark' && /^[;.]$/.test(units[i]?.word ?? '')) return null;
    const place = units[i]?.word === 'in' || units[i]?.word === 'at' || units[i]?.word === 'via' || units[i]?.word === 'through';
    if (units[i]?.of !== 'by' && !place) continue;
    for (let j = i + 1; j < Math.min(units.length, i + 5); j += 1) {
      const actor = actorOf(units[j] as Unit, context);
      if (actor === 'gp' || (actor && !place)) return actor;
    }
    if (!place) return 'hospital';
  }
  return null;
};

/** "No need for GP to", "not necessary for the surgery to": a denial in front of the actor. */
const isDeniedBefore = (units: readonly Unit[], at: number): boolean => {
  const before = units.slice(Math.max(0, at - 6), at);
  const not = before.map(({ of }) => of).lastIndexOf('not');
  if (not < 0) return false;
  const between = before.slice(not + 1);
  return (
    between.length <= 4 &&
    between.every(
      ({ of, word }) =>
        of === 'modal' ||
        of === 'for' ||
        of === 'own' ||
        of === 'was' ||
        of === 'please' ||
        /^(?:need|necessary|required|requirement|longer|action|any|plan|plans|request|indication|for|be)$/.test(word),
    )
  );
};

/**
 * Reads who a verb's work falls to and how it is put: asked, done, promised, not needed or only reported.
 *
 * @param verb index of the verb among the units
 * @param before what the verb before it in the same sentence came to, for "GP to chase histology and refer"
 */
export const askOf = (
  units: readonly Unit[],
  verb: number,
  form: VerbForm,
  context: SentenceContext,
  before: Ask | null = null,
): Ask => {
  const run = runBefore(units, verb, context);
  const { seen } = run;
  const passive = seen.has('was') && form === 'past';
  const by = byWhom(units, verb + 1, context);
  const open = seen.has('to') || seen.has('modal') || seen.has('will') || seen.has('please');

  if (form === 'past' && (passive || run.actor === null) && by) {
    if (by === 'gp')
      return { actor: 'gp', mood: open && !seen.has('have') ? (seen.has('not') ? 'not-needed' : 'asked') : 'reported' };
    if (by === 'hospital') return { actor: 'hospital', mood: seen.has('not') ? 'reported' : open ? 'promised' : 'done' };
  }
  if (run.actor !== null && (seen.has('not') || isDeniedBefore(units, run.at))) return { actor: run.actor, mood: 'not-needed' };

  switch (run.actor) {
    case 'gp':
      // "You kindly referred": courtesy for what is done, no request.
      if (form === 'past' && !seen.has('to') && !seen.has('modal') && !seen.has('will')) return { actor: 'gp', mood: 'reported' };
      if (seen.has('told') && seen.has('was') && isLongAgo(units)) return { actor: 'gp', mood: 'reported' };
      if (form === 'past' && (seen.has('have') || seen.has('already')) && !seen.has('to'))
        return { actor: 'gp', mood: 'reported' };
      if (form === 'past' && passive && open) return { actor: 'hospital', mood: 'promised' };
      if (form === 'ing' && (isThanks(units, run.at) || seen.has('have'))) return { actor: 'gp', mood: 'reported' };
      if (seen.has('already') && !seen.has('to')) return { actor: 'gp', mood: 'reported' };
      return { actor: 'gp', mood: 'asked' };
    case 'hospital':
      if (form === 'past' || seen.has('have'))
        return {
          actor: 'hospital',
          mood: passive && !seen.has('have') && !open ? 'reported' : open && passive ? 'promised' : 'done',
        };
      if (seen.has('told')) return { actor: 'hospital', mood: 'reported' };
      return { actor: 'hospital', mood: 'promised' };
    case 'patient':
      if (form === 'past' && passive)
        return open
          ? { actor: 'hospital', mood: 'promised' }
          : { actor: 'hospital', mood: seen.has('have') || seen.has('already') ? 'done' : 'reported' };
      return { actor: 'patient', mood: open || seen.has('told') ? 'asked' : 'reported' };
    default:
      if (form === 'base' && by === 'gp') return { actor: 'gp', mood: seen.has('not') ? 'not-needed' : 'asked' };
      return bare(units, verb, form, context, seen, before, run.at);
  }
};

const isThanks = (units: readonly Unit[], at: number): boolean =>
  units.slice(Math.max(0, at - 4), at + 1).some(({ word }) => /thank/.test(word)) || /thank/.test(units[0]?.word ?? '');

/** A verb without anyone before it: an instruction, a participle, or one more verb of the same actor. */
const bare = (
  units: readonly Unit[],
  verb: number,
  form: VerbForm,
  context: SentenceContext,
  seen: ReadonlySet<string>,
  before: Ask | null,
  at: number,
): Ask => {
  if (form === 'ing' && isThanks(units, verb)) return { actor: 'gp', mood: 'reported' };
  if (
    form === 'base' &&
    before &&
    before.mood !== 'reported' &&
    before.actor !== 'nobody' &&
    !seen.has('will') &&
    follows(units, at) &&
    (before.mood === 'asked' || !seen.has('please'))
  )
    return before;
  if (seen.has('not'))
    return {
      actor: 'nobody',
      mood:
        units.slice(at, verb).some(({ word }) => word === 'hesitate') || units[verb - 2]?.word === 'hesitate'
          ? 'offered'
          : 'not-needed',
    };
  if (form === 'past') {
    if (seen.has('will') || seen.has('to') || seen.has('modal'))
      return { actor: context.owner === 'gp' ? 'gp' : 'hospital', mood: context.owner === 'gp' ? 'asked' : 'promised' };
    return { actor: 'hospital', mood: 'done' };
  }
  if (context.owner === 'gp' || isCalledOn(units)) return { actor: 'gp', mood: 'asked' };
  if (context.owner === 'hospital') return { actor: 'hospital', mood: 'promised' };
  if (context.owner === 'patient') return { actor: 'patient', mood: 'asked' };
  // "GP will be sent the result and should discuss it": the subject of the first verb does the second.
  if (units[at - 1]?.of === 'and' && form === 'base') {
    const subject = units.findLastIndex((unit, i) => i < at && actorOf(unit, context) !== null && !isOblique(units, i));
    const actor = subject >= 0 ? actorOf(units[subject] as Unit, context) : null;
    const first = units[subject + 1]?.of;
    const goesOn =
      seen.has('modal') ||
      seen.has('to') ||
      seen.has('please') ||
      first === 'modal' ||
      first === 'to' ||
      first === 'please' ||
      first === 'will';
    if (goesOn && actor === 'gp') return { actor, mood: 'asked' };
    if (goesOn && actor === 'hospital') return { actor, mood: 'promised' };
  }
  if (seen.has('will') || (seen.has('to') && isTeam(units, at))) return { actor: 'hospital', mood: 'promised' };
  if (seen.has('please')) return { actor: 'gp', mood: 'asked' };
  return { actor: 'nobody', mood: 'asked' };
};

/** The GP is called on at the end of an instruction: "refer to dietitian (GP)", "please arrange, GP". */
export const isCalledOn = (units: readonly Unit[]): boolean => {
  const words = units.filter(({ of }) => of !== 'mark' && of !== 'please');
  return (
    words.at(-1)?.of === 'gp' &&
    words.at(-2)?.of !== 'by' &&
    words.at(-2)?.of !== 'from' &&
    words.at(-2)?.of !== 'to' &&
    words.at(-2)?.of !== 'and' &&
    words.at(-2)?.of !== 'own'
  );
};

/** "OPAT to look out for these", "Haem SpR to chase": a name at the head of a task is somebody of the hospital. */
const isTeam = (units: readonly Unit[], at: number): boolean => {
  const name = units[at - 1];
  const before = units[at - 2];
  return (
    name?.of === 'other' &&
    name.word.length > 1 &&
    !/^(?:plan|aim|need|able|due|likely|best|order|asked|hope|way|time|went|go|come|came|home)$/.test(name.word) &&
    (before === undefined ||
      before.of === 'mark' ||
      (before.of === 'other' && (units[at - 3] === undefined || units[at - 3]?.of === 'mark')))
  );
};

/** A year or another mark of time past. */
const isLongAgo = (units: readonly Unit[]): boolean =>
  units.some(({ word, of }) => of === 'already' || /^(?:19|20)\d\d$/.test(word));

/** The verb goes on from one before it: "… and refer", "…, refer". */
const follows = (units: readonly Unit[], at: number): boolean => {
  const before = units[at - 1];
  return before !== undefined && (before.of === 'and' || before.word === ',' || units[at]?.of === 'and');
};
