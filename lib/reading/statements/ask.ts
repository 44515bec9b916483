import type { Actor, Mood } from '@/lib/model/facts';
import type { SentenceContext } from '../sentences/context';
import type { Unit } from '../sentences/units';
import type { VerbForm } from '../sentences/verbs';
import { actorOf, byWhom, isOblique, runBefore } from './actors';

/** Who is to do something or did it, and how it is put. */
export interface Ask {
  readonly actor: Actor;
  readonly mood: Mood;
}

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
        of === 'you' ||
        of === 'your' ||
        of === 'and' ||
        of === 'gp' ||
        of === 'was' ||
        of === 'please' ||
        /^(?:need|necessary|required|requirement|feel|think|worry|trouble|bother|expect|referrals?|notes?|results?|tests?|longer|action|any|plan|plans|request|indication|for|be)$/.test(
          word,
        ),
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
  // "Would you mind sending", "grateful for your help in getting": a request, and what it is for.
  if (form === 'ing' && run.actor !== 'hospital' && isPleadedFor(units, verb, context)) return { actor: 'gp', mood: 'asked' };
  const pleaded = units.slice(verb + 1).some(({ of }) => of === 'please');
  const open =
    (pleaded && by === 'gp') ||
    isInverted(units, verb) ||
    seen.has('to') ||
    seen.has('modal') ||
    seen.has('will') ||
    seen.has('please');

  if (form === 'ing' && by === 'gp' && seen.has('modal')) return { actor: 'gp', mood: seen.has('not') ? 'not-needed' : 'asked' };
  if (form === 'past' && (passive || run.actor === null) && by) {
    if (by === 'gp')
      return { actor: 'gp', mood: open && !seen.has('have') ? (seen.has('not') ? 'not-needed' : 'asked') : 'reported' };
    if (by === 'hospital') return { actor: 'hospital', mood: seen.has('not') ? 'reported' : open ? 'promised' : 'done' };
  }
  if (run.actor === null && isDeniedBefore(units, run.at)) return { actor: 'nobody', mood: 'not-needed' };
  // "I have suggested to your GP that it might be started": what is suggested to somebody is for them.
  if (passive && open && !by && run.actor === null && isSuggestedToGp(units, run.at))
    return { actor: 'gp', mood: seen.has('not') ? 'not-needed' : 'asked' };
  // "I would be glad if this could carry on".
  if (run.actor === null && form === 'base' && seen.has('modal') && context.addressee === 'gp' && isWished(units, run.at))
    return { actor: 'gp', mood: 'asked' };
  // "It was good of you to send her": done, with thanks.
  if (
    run.actor === 'gp' &&
    units[run.at - 1]?.word === 'of' &&
    /^(?:good|kind|nice|thoughtful)$/.test(units[run.at - 2]?.word ?? '')
  )
    return { actor: 'gp', mood: 'reported' };
  // What the hospital does not do leaves open who does; that it need not, says that nobody does.
  if (run.actor === 'hospital' && seen.has('not') && !seen.has('modal')) return { actor: 'hospital', mood: 'reported' };
  if (run.actor !== null && (seen.has('not') || isDeniedBefore(units, run.at))) return { actor: run.actor, mood: 'not-needed' };

  switch (run.actor) {
    case 'gp':
      // "Obliged if your practice arranged for her to be seen".
      if (form === 'past' && isWished(units, run.at)) return { actor: 'gp', mood: 'asked' };
      // "You kindly referred": courtesy for what is done, no request.
      if (form === 'past' && !seen.has('to') && !seen.has('modal') && !seen.has('will')) return { actor: 'gp', mood: 'reported' };
      // "You were kind enough to write": done, with thanks.
      if (
        seen.has('was') &&
        !seen.has('told') &&
        !seen.has('modal') &&
        !seen.has('will') &&
        units.slice(run.at, verb).some(({ word }) => /^(?:kind|good|able|enough)$/.test(word)) &&
        units.slice(run.at, verb).some(({ word }) => /^(?:were|was|been)$/.test(word)) &&
        form === 'base'
      )
        return { actor: 'gp', mood: 'reported' };
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

/** "Could his tests be looked up by you?": the helping word stands before the thing. */
const isInverted = (units: readonly Unit[], verb: number): boolean => {
  const start = units.slice(0, verb).findLastIndex(({ of, word }) => of === 'mark' && word !== '(');
  return units[start + 1]?.of === 'modal' && /^(?:could|can|would|may|might|should)$/.test(units[start + 1]?.word ?? '');
};

const isPleadedFor = (units: readonly Unit[], verb: number, context: SentenceContext): boolean => {
  const before = units.slice(Math.max(0, verb - 12), verb);
  const plea = before.findIndex(({ of, word }) => (of === 'please' && !/thank/.test(word)) || word === 'mind');
  if (plea < 0 || before.slice(plea).some(({ of, word }) => of === 'not' || word === ',' || word === '.' || of === 'hospital'))
    return false;
  return context.addressee === 'gp' || before.some(({ of }) => of === 'gp');
};

const isSuggestedToGp = (units: readonly Unit[], at: number): boolean => {
  const gp = units.slice(0, at).findLastIndex(({ of }) => of === 'gp');
  return (
    gp > 0 &&
    units
      .slice(Math.max(0, gp - 4), gp)
      .some(({ of, word }) => of === 'told' || /^(?:suggested|recommended|asked|proposed)$/.test(word))
  );
};

/** "Grateful if" stands before it. */
const isWished = (units: readonly Unit[], at: number): boolean => {
  const wish = units.slice(0, at).findLastIndex(({ of }) => of === 'if');
  return wish > 0 && units.slice(0, wish).some(({ of, word }) => of === 'please' && !/thank/.test(word)) && at - wish <= 4;
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
  // "I have taken the liberty of asking my colleagues": the one who speaks does it.
  if (form === 'ing') {
    const who = units.findIndex((unit, i) => i < at && actorOf(unit, context) === 'hospital' && !isOblique(units, i));
    if (who >= 0 && !units.slice(who, at).some(({ of }) => of === 'gp' || of === 'you' || of === 'not'))
      return { actor: 'hospital', mood: units.slice(who, at).some(({ of }) => of === 'have') ? 'done' : 'promised' };
  }
  if (
    form === 'base' &&
    before &&
    before.mood !== 'reported' &&
    before.actor !== 'nobody' &&
    !seen.has('will') &&
    !seen.has('told') &&
    (before.mood !== 'not-needed' || /^(?:or|nor|and)$/.test(units[at - 1]?.word ?? '')) &&
    follows(units, at) &&
    (before.mood === 'asked' || !seen.has('please'))
  )
    return before;
  // "You were asked last time to chase it and to sign her off".
  if (form === 'base' && before?.actor === 'gp' && before.mood === 'reported' && follows(units, at) && !seen.has('please'))
    return before;
  if (seen.has('not'))
    return {
      actor: 'nobody',
      mood:
        units.slice(at, verb).some(({ word }) => word === 'hesitate') || units[verb - 2]?.word === 'hesitate'
          ? 'offered'
          : 'not-needed',
    };
  if (
    form === 'past' &&
    before?.actor === 'gp' &&
    before.mood === 'reported' &&
    follows(units, at) &&
    !seen.has('will') &&
    !seen.has('to')
  )
    return before;
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
      seen.has('will') ||
      first === 'modal' ||
      first === 'to' ||
      first === 'please' ||
      first === 'will';
    if (goesOn && actor === 'gp') return { actor, mood: 'asked' };
    if (goesOn && actor === 'hospital') return { actor, mood: 'promised' };
    if (goesOn && actor === 'patient') return { actor, mood: 'asked' };
  }
  if (seen.has('will') || (seen.has('to') && isTeam(units, at))) return { actor: 'hospital', mood: 'promised' };
  if (seen.has('told') && seen.has('to')) return { actor: 'patient', mood: 'asked' };
  if (seen.has('please')) return { actor: context.addressee === 'patient' ? 'patient' : 'gp', mood: 'asked' };
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
