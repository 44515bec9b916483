import type { Act, Actor, Mood } from '@/lib/model/facts';
import type { SentenceContext } from '../sentences/context';
import type { Unit } from '../sentences/units';

/** A sentence prepared for reading. */
export interface Reading {
  readonly text: string;
  readonly units: readonly Unit[];
  readonly context: SentenceContext;
  /** The label, heading or words before a colon that it stands under. */
  readonly lead: string;
  /** The sentence before it in the same text, '' at the beginning. */
  readonly before: string;
}

/** What a sentence says about one act. */
export interface Said {
  readonly act: Act;
  readonly actor: Actor;
  readonly mood: Mood;
  /** The unit that it was read from. */
  readonly at: number;
}

export const said = (act: Act, actor: Actor, mood: Mood, at: number): Said => ({ act, actor, mood, at });

/** Units from one place on, up to the next mark that ends a thought. */
export const upToMark = (units: readonly Unit[], from: number, most: number): readonly Unit[] => {
  const rest = units.slice(from, from + most);
  const end = rest.findIndex(({ word }) => /^(?:[;.]|,|->|→)$/.test(word));
  return end < 0 ? rest : rest.slice(0, end);
};

const isGp = (unit: Unit, context: SentenceContext): boolean =>
  unit.of === 'gp' || (context.addressee === 'gp' && (unit.of === 'you' || unit.of === 'your'));

/** Verbs of turning to somebody. */
const turnsTo =
  /^(?:see|sees|attend|attends|contact|contacts|ring|rings|call|calls|phone|phones|visit|visits|consult|ask|asks|go|goes|approach|speak|liaise|return|book|make|arrange|discuss|obtain|get|gets|collect|collects|request|seek|pick|telephone|email|check)$/;

/** Time that has passed: it was so, and nothing is asked. */
const past =
  /^(?:saw|seen|attended|contacted|rang|called|visited|went|had|got|obtained|collected|discussed|spoke|received|already|ran|issued|started|given|gave|prescribed)$/;

/**
 * Whether a thing is to come from general practice: "sick note from GP", "see your GP for a fit note", "results via surgery",
 * "GP for certificate". What has come from there already is no ask.
 *
 * @param thing index of the thing's unit
 */
export const isSoughtFromGp = (units: readonly Unit[], thing: number, context: SentenceContext): boolean => {
  if (units.slice(0, thing).some(({ word }) => /^thank/.test(word))) return false;
  const after = upToMark(units, thing + 1, 12);
  const source = after.findIndex((unit, i) => {
    if (unit.of !== 'from' && unit.of !== 'by') return false;
    if (unit.word === 'in' || unit.word === 'with') return false;
    const target = after
      .slice(i + 1, i + 5)
      .find((next) => next.of !== 'own' && next.of !== 'your' && next.of !== 'skip' && next.word !== 'her');
    return (target !== undefined && isGp(target, context)) || (after[i + 1]?.of === 'your' && context.addressee === 'gp');
  });
  const before = units.slice(Math.max(0, thing - 12), thing);
  const isPast = (part: readonly Unit[]): boolean =>
    part.some(({ of }) => of === 'not') ||
    (!part.some(({ of }) => of === 'to' || of === 'modal') && part.some(({ word, of }) => past.test(word) || of === 'already'));
  // Done by the GP is past unless it says that it is to be.
  if (
    source >= 0 &&
    after[source]?.of === 'by' &&
    !after.slice(0, source).some(({ of }) => of === 'to' || of === 'modal' || of === 'will') &&
    !units.some(({ of }) => of === 'please')
  )
    return false;
  if (source >= 0)
    return (
      !isPast(after.slice(0, source)) &&
      !before
        .slice(-6)
        .some(({ word }) => /^(?:had|has|received|got|already|holds|given|issued|no|not|current|existing|previous)$/.test(word))
    );
  // "Wants a fit note, told to go to GP": the thing first, then where to get it.
  const later = units.slice(thing + 1, thing + 14);
  const target = later.findIndex((unit) => isGp(unit, context) && unit.of !== 'your');
  if (
    target > 0 &&
    !isPast(later.slice(0, target)) &&
    !later.slice(0, target).some(({ of, word }) => of === 'hospital' || word === '.' || word === ';')
  ) {
    const turned = later.slice(Math.max(0, target - 4), target).some(({ word }) => turnsTo.test(word));
    // "And would ask you to continue his tablets" is about what follows, not about the thing before.
    const asksElse = later[target]?.of === 'you' && later[target + 1]?.of === 'to';
    if (
      turned &&
      !asksElse &&
      later.slice(0, target).some(({ of }) => of === 'told' || of === 'to' || of === 'modal' || of === 'please' || of === 'mark')
    )
      return true;
  }
  const gp = before.map((unit) => isGp(unit, context)).lastIndexOf(true);
  if (gp < 0) return false;
  const between = before.slice(gp + 1);
  // "See GP for BP check, stroke clinic in May": what follows the comma is another matter.
  const purpose = between.findIndex(({ of, word }) => of === 'for' || word === 'to');
  if (between.slice(purpose + 1).some(({ word }) => word === ',')) return false;
  if (
    !between.some(({ of, word }) => of === 'for' || word === 'to') ||
    isPast(before.slice(Math.max(0, gp - 4), gp)) ||
    between.some(({ of, word }) => of === 'not' || of === 'hospital' || word === '.')
  )
    return false;
  return (
    before.slice(0, gp).some(({ word, of }) => turnsTo.test(word) || (of === 'from' && word !== 'in') || of === 'told') ||
    between[0]?.of === 'for'
  );
};
