import type { SentenceContext } from '../sentences/context';
import type { Unit } from '../sentences/units';

/** "No need for GP to", "not necessary for the surgery to": a denial in front of the actor. */
export const isDeniedBefore = (units: readonly Unit[], at: number): boolean => {
  const before = units.slice(Math.max(0, at - 6), at);
  // "I see no reason to ask the GP".
  const reason = before.findLastIndex(({ word }) => word === 'no reason');
  if (reason >= 0 && before[reason + 1]?.of === 'to') return true;
  const not = before.map(({ of }) => of).lastIndexOf('not');
  if (not < 0) return false;
  const between = before.slice(not + 1);
  return (
    between.length <= 4 &&
    between.every(
      ({ of, word }) =>
        of === 'modal' ||
        of === 'to' ||
        of === 'who' ||
        /^(?:i|we|us|me)$/.test(word) ||
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

/** "No one on the ward", "none of our doctors". */
export const isNobodys = (units: readonly Unit[], at: number): boolean => {
  const before = units.slice(Math.max(0, at - 4), at);
  const nobody = before.findLastIndex(({ word }) => /^(?:no one|no-one|nobody|none)$/.test(word));
  return (
    nobody >= 0 &&
    before.slice(nobody + 1).every(({ of, word }) => of === 'own' || of === 'skip' || of === 'from' || word === 'of')
  );
};

/** "Could his tests be looked up by you?": the helping word stands before the thing. */
export const isInverted = (units: readonly Unit[], verb: number): boolean => {
  const start = units.slice(0, verb).findLastIndex(({ of, word }) => of === 'mark' && word !== '(');
  return units[start + 1]?.of === 'modal' && /^(?:could|can|would|may|might|should)$/.test(units[start + 1]?.word ?? '');
};

export const isPleadedFor = (units: readonly Unit[], verb: number, context: SentenceContext): boolean => {
  const before = units.slice(Math.max(0, verb - 12), verb);
  const plea = before.findIndex(
    ({ of, word }) => (of === 'please' && !/thank/.test(word)) || word === 'mind' || word === 'value',
  );
  if (plea < 0 || before.slice(plea).some(({ of, word }) => of === 'not' || word === ',' || word === '.' || of === 'hospital'))
    return false;
  return context.addressee === 'gp' || before.some(({ of }) => of === 'gp');
};

export const isSuggestedToGp = (units: readonly Unit[], at: number): boolean => {
  const gp = units.slice(0, at).findLastIndex(({ of }) => of === 'gp');
  return (
    gp > 0 &&
    units
      .slice(Math.max(0, gp - 4), gp)
      .some(({ of, word }) => of === 'told' || /^(?:suggested|recommended|asked|proposed)$/.test(word))
  );
};

/** "Grateful if" stands before it. */
export const isWished = (units: readonly Unit[], at: number): boolean => {
  const wish = units.slice(0, at).findLastIndex(({ of }) => of === 'if');
  return wish > 0 && units.slice(0, wish).some(({ of, word }) => of === 'please' && !/thank/.test(word)) && at - wish <= 4;
};

/** The patient or family wished or asked it, and that is over: "mum had asked the GP to refer". */
export const isWishOfFamily = (units: readonly Unit[], at: number): boolean => {
  const before = units.slice(Math.max(0, at - 5), at);
  const wish = before.findLastIndex(({ word }) => /^(?:wanted|asked|hoped|wished|requested)$/.test(word));
  const who = before.slice(0, Math.max(wish, 0));
  return wish > 0 && who.some(({ of }) => of === 'patient') && !who.some(({ of }) => of === 'was' || of === 'hospital');
};

export const isThanks = (units: readonly Unit[], at: number): boolean =>
  units.slice(Math.max(0, at - 4), at + 1).some(({ word }) => /thank/.test(word)) || /thank/.test(units[0]?.word ?? '');

/** "It was suggested that", of whoever follows. */
export const wasSuggested = (units: readonly Unit[], at: number): boolean => {
  const before = units.slice(Math.max(0, at - 5), at);
  const plea = before.findIndex(({ word }) => /^(?:suggested|recommended|advised|proposed|requested|asked)$/.test(word));
  return plea > 0 && before.slice(0, plea).some(({ of }) => of === 'was');
};

/** A year or another mark of time past. */
export const isLongAgo = (units: readonly Unit[]): boolean =>
  units.some(({ word, of }) => of === 'already' || /^(?:19|20)\d\d$/.test(word));
