import type { SentenceContext } from '../sentences/context';
import type { Unit } from '../sentences/units';
import { type VerbForm, verbAt } from '../sentences/verbs';
import { actorOf, isOblique } from './actors';
import type { Ask } from './ask';
import { isThanks } from './pleas';

/** A verb without anyone before it: an instruction, a participle, or one more verb of the same actor. */
export const bare = (
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
  // "No need to refer or to chase anything".
  if (form !== 'ing' && before?.mood === 'not-needed' && /^(?:or|nor)$/.test(units[at - 1]?.word ?? '')) return before;
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
    // "Your GP gets a copy and does not need to do anything".
    return seen.has('not') && before.mood !== 'not-needed' ? { actor: before.actor, mood: 'not-needed' } : before;
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
  // "It will keep".
  if (units[at]?.word === 'it' && seen.has('will')) return { actor: 'nobody', mood: 'reported' };
  if (form === 'past') {
    if (seen.has('will') || seen.has('to') || seen.has('modal'))
      return { actor: context.owner === 'gp' ? 'gp' : 'hospital', mood: context.owner === 'gp' ? 'asked' : 'promised' };
    return isNone(units, verb) ? { actor: 'nobody', mood: 'not-needed' } : { actor: 'hospital', mood: 'done' };
  }
  if (context.owner === 'gp' || isCalledOn(units)) return { actor: 'gp', mood: 'asked' };
  if (context.owner === 'hospital') return { actor: 'hospital', mood: 'promised' };
  if (context.owner === 'patient') return { actor: 'patient', mood: 'asked' };
  // "GP will be sent the result and should discuss it": the subject of the first verb does the second.
  if (units[at - 1]?.of === 'and' && form === 'base') {
    const isActor = (unit: Unit, i: number): boolean =>
      i < at && actorOf(unit, context) !== null && !isOblique(units, i) && !isAside(units, i);
    // "Dr Sethi has them on her list and will ring him": whoever stands before a verb, else whoever stands last.
    const leads = units.findLastIndex(
      (unit, i) =>
        isActor(unit, i) && (/^(?:will|modal|have|was|please)$/.test(units[i + 1]?.of ?? '') || verbAt(units, i + 1) !== null),
    );
    const subject = leads >= 0 ? leads : units.findLastIndex(isActor);
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
  return { actor: context.addressee === 'patient' && !seen.has('to') ? 'patient' : 'nobody', mood: 'asked' };
};

/** "No treatment started": nothing was. */
const isNone = (units: readonly Unit[], verb: number): boolean => {
  for (let i = verb - 1; i >= Math.max(0, verb - 4); i -= 1) {
    const { of, word } = units[i] as Unit;
    if (/^(?:no|nil|none|nothing)$/.test(word)) return true;
    if (of === 'mark' || of === 'and' || /^(?:so|but|then)$/.test(word)) return false;
  }
  return false;
};

/** "Before you left": said of another time, and no subject of what follows. */
const isAside = (units: readonly Unit[], at: number): boolean =>
  /^(?:before|after|when|since|while|until)$/.test(units[at - 1]?.word ?? '');

/** The GP is called on at the end of an instruction: "refer to dietitian (GP)", "please arrange, GP". */
export const isCalledOn = (units: readonly Unit[]): boolean => {
  const words = units.filter(({ of }) => of !== 'mark' && of !== 'please');
  return (
    words.at(-1)?.of === 'gp' &&
    words.at(-2)?.of !== 'by' &&
    words.at(-2)?.of !== 'from' &&
    words.at(-2)?.of !== 'to' &&
    words.at(-2)?.of !== 'and' &&
    words.at(-2)?.of !== 'own' &&
    !/^(?:cc|copy|copied|c\/o)$/.test(words.at(-2)?.word ?? '')
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

/** The verb goes on from one before it: "… and refer", "…, refer". */
const follows = (units: readonly Unit[], at: number): boolean => {
  const before = units[at - 1];
  return before !== undefined && (before.of === 'and' || before.word === ',' || units[at]?.of === 'and');
};
