import type { Actor, Mood } from '@/lib/model/facts';
import type { SentenceContext } from '../sentences/context';
import type { Unit } from '../sentences/units';
import { type VerbForm, verbAt } from '../sentences/verbs';
import { byWhom, runBefore } from './actors';
import { bare } from './bare-ask';
import {
  isDeniedBefore,
  isInverted,
  isLongAgo,
  isNobodys,
  isPleadedFor,
  isSuggestedToGp,
  isThanks,
  isWished,
  isWishOfFamily,
  wasSuggested,
} from './pleas';

/** Who is to do something or did it, and how it is put. */
export interface Ask {
  readonly actor: Actor;
  readonly mood: Mood;
}

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
    // "Which used to have to be requested by primary care".
    if (by === 'gp' && units.slice(Math.max(0, verb - 6), verb).some(({ word }) => word === 'used'))
      return { actor: 'gp', mood: 'reported' };
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
  // "No one on the ward able to do it": that leaves open who does.
  if ((run.actor === 'hospital' || run.actor === 'gp') && isNobodys(units, run.at)) return { actor: run.actor, mood: 'reported' };
  if (run.actor !== null && (seen.has('not') || isDeniedBefore(units, run.at))) return { actor: run.actor, mood: 'not-needed' };

  switch (run.actor) {
    case 'gp':
      // "Her daughter had wanted the GP to refer": a wish of theirs, told.
      if (isWishOfFamily(units, run.at)) return { actor: 'gp', mood: 'reported' };
      // "You have had to sign her off on two occasions".
      if (seen.has('have') && seen.has('to') && units.slice(run.at, verb).some(({ word }) => word === 'had'))
        return { actor: 'gp', mood: 'reported' };
      // "We rang the practice to check the number": what the hospital rang for.
      if (form === 'base' && finds.test(units[verb]?.word ?? '') && isRungByUs(units, run.at))
        return { actor: 'gp', mood: 'reported' };
      // "When first seen in 2021 it was suggested that the GP might refer".
      if (isLongAgo(units) && wasSuggested(units, run.at)) return { actor: 'gp', mood: 'reported' };
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
      // "Book a slot with your own doctor to be certified": done by whom the patient goes to.
      if (form === 'past' && passive && open)
        return isGoneTo(units, run.at) ? { actor: 'gp', mood: 'asked' } : { actor: 'hospital', mood: 'promised' };
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
      // "Book in with your doctor so that you can be put forward": by whom one goes to.
      if (form === 'past' && passive && open && goesToBe(units, run.at)) return { actor: 'gp', mood: 'asked' };
      if (form === 'past' && passive)
        return open
          ? { actor: 'hospital', mood: 'promised' }
          : { actor: 'hospital', mood: seen.has('have') || seen.has('already') ? 'done' : 'reported' };
      return { actor: 'patient', mood: open || seen.has('told') || isAdvised(units, run.at) ? 'asked' : 'reported' };
    default:
      // "Put onto surveillance by us".
      if (form === 'base' && by === 'hospital' && /^(?:put|set|let|read)$/.test(units[verb]?.word ?? ''))
        return { actor: 'hospital', mood: 'done' };
      if (form === 'base' && by === 'gp') return { actor: 'gp', mood: seen.has('not') ? 'not-needed' : 'asked' };
      return bare(units, verb, form, context, seen, before, run.at);
  }
};

/** "Suggested she takes this up". */
const isAdvised = (units: readonly Unit[], at: number): boolean =>
  /^(?:suggest|advis|recommend|propos)\w*$/.test((units[at - 1]?.word === 'that' ? units[at - 2] : units[at - 1])?.word ?? '');

const finds = /^(?:check|confirm|find|ask|clarify|verify|discuss|query|establish)$/;
/** "We rang the practice", "practice rung". */
const isRungByUs = (units: readonly Unit[], gp: number): boolean =>
  units.slice(Math.max(0, gp - 4), gp).some(({ word }) => /^(?:rang|phoned|called|contacted|telephoned)$/.test(word));

/** The GP is turned to, right before a purpose that begins at a place. */
const goesToBe = (units: readonly Unit[], at: number): boolean => {
  const gp = units.findLastIndex(({ of }, i) => of === 'gp' && i < at && at - i <= 4);
  return (
    gp > 0 &&
    isGoneTo(units, gp) &&
    units
      .slice(gp + 1, at)
      .every(({ of, word }) => of === 'skip' || of === 'who' || of === 'to' || of === 'own' || of === 'for' || word === 'order')
  );
};

/** The GP at a place is turned to: "see your GP", "a slot with own doctor". */
const isGoneTo = (units: readonly Unit[], gp: number): boolean => {
  const from = Math.max(0, gp - 8);
  return units.slice(from, gp).some((_, i) => verbAt(units, from + i)?.classes.has('turn') === true);
};
