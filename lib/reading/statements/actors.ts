import type { Actor } from '@/lib/model/facts';
import type { SentenceContext } from '../sentences/context';
import type { Unit } from '../sentences/units';
import { nameStart } from '../sentences/verbs';

/** The helping words before a verb, and whoever stands before them. */
export interface Run {
  readonly actor: Actor | null;
  /** Where the actor stands, or where the run of helping words began. */
  readonly at: number;
  readonly seen: ReadonlySet<string>;
}

/** Helping words that may stand between an actor and its verb. */
const helping = new Set(['please', 'told', 'modal', 'to', 'will', 'not', 'have', 'was', 'already', 'skip', 'who', 'own']);

/** "Dermatology opinion" is a thing, and nobody who does something. */
const isWork = /^(?:opinion|referrals?|input|appointments?|appt|letters?|forms?|requests?|advice|assessment|follow-up|review)$/;

export const actorOf = (unit: Unit, context: SentenceContext): Actor | null => {
  if (unit.of === 'gp') return 'gp';
  if (unit.of === 'hospital') return 'hospital';
  if (unit.of === 'patient') return 'patient';
  if (unit.of === 'you') return context.addressee;
  return null;
};

/** Reads leftwards from a verb over helping words to whoever does it. */
export const runBefore = (units: readonly Unit[], verb: number, context: SentenceContext): Run => {
  const seen = new Set<string>();
  let i = verb - 1;
  let crossed = 0;
  let stolen = false;
  for (; i >= 0; i -= 1) {
    const unit = units[i] as Unit;
    // "Would your staff find out": in a letter to the GP they are the surgery's.
    const actor =
      (unit.of === 'hospital' || /^(?:reception|receptionists?|colleagues?|partners?)$/.test(unit.word)) &&
      units[i - 1]?.of === 'your' &&
      context.addressee === 'gp'
        ? 'gp'
        : actorOf(unit, context);
    if (actor === 'patient' && spokenOf(unit.word, context) && (unit.word === 'them' || !isOblique(units, i))) {
      const named = units.slice(0, i).findLast((one) => one.of === 'gp' || one.of === 'hospital');
      if (named) return { actor: actorOf(named, context), at: i, seen };
    }
    // "Posted to Millbrook Surgery and somebody there will": whoever was named last.
    if (unit.word === 'there' && /^(?:somebody|someone|they)$/.test(units[i - 1]?.word ?? '')) {
      const named = units.slice(0, i).findLast((one) => one.of === 'gp' || one.of === 'hospital');
      if (named) return { actor: actorOf(named, context), at: i - 1, seen };
    }
    // "Sits on Dr Ogilvie's list, he will write": the doctor, who was named last.
    if (
      actor === 'patient' &&
      /^(?:he|she)$/.test(unit.word) &&
      seen.has('will') &&
      /^(?:(?:dr|mr|prof\w*) |(?:cns|nurse|sister|consultant|registrar|specialist|midwife|dietitian)$)/.test(
        units.slice(0, i).findLast(({ of }) => of === 'hospital' || of === 'patient')?.word ?? '',
      )
    )
      return { actor: 'hospital', at: i, seen };
    if (actor) {
      // "asked him to see his GP who should refer": the nearest actor does it; "Could you ask her GP to": likewise.
      // "A letter from you to get him seen": the purpose of a thing, and no task.
      const isSource = units[i - 1]?.word === 'from' || (units[i - 1]?.of === 'own' && units[i - 2]?.word === 'from');
      return {
        actor:
          isSource || (isOblique(units, i) && !seen.has('to') && !seen.has('modal') && !seen.has('who') && !seen.has('will'))
            ? null
            : actor,
        at: i,
        seen,
      };
    }
    if (helping.has(unit.of)) seen.add(unit.of);
    // "My secretary has this morning put her through".
    else if (units[i - 1]?.word === 'this' && /^(?:morning|afternoon|evening|week)$/.test(unit.word)) continue;
    else if (unit.word === '?') continue;
    else if (unit.word === ')') {
      const open = units
        .slice(0, i)
        .map(({ word }) => word)
        .lastIndexOf('(');
      if (open < 0) break;
      i = open;
    } else if (
      unit.of === 'other' &&
      i > 0 &&
      /^(?:gp|hospital)$/.test(units[i - 1]?.of ?? '') &&
      !stolen &&
      /^[a-z0-9]+$/.test(unit.word) &&
      !isWork.test(unit.word)
    ) {
      // "ED senior", "ward doctor": the second word is one of the first.
      stolen = true;
    } else if (
      unit.of === 'other' &&
      !stolen &&
      nameStart(units, i) >= 0 &&
      (/[^s]s$/.test(units[verb]?.word ?? '') || seen.has('will') || seen.has('modal') || seen.has('to'))
    ) {
      stolen = true;
      i = nameStart(units, i) + 1;
    } else if (
      unit.of === 'mark' &&
      crossed === 0 &&
      !(seen.has('told') && units[i - 1]?.of === 'hospital') &&
      /^[,\-–—:→>]|->$/.test(unit.word) &&
      // "For gynae, kindly send her on": the one it is for does nothing.
      units[i - 2]?.of !== 'for' &&
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

/** "See your GP so that they can refer you": in a letter to the patient "they" is somebody else, and so it is after a surgery. */
const spokenOf = (word: string, { addressee }: SentenceContext): boolean =>
  word === 'they' || word === 'them' || (addressee === 'patient' && (word === 'he' || word === 'she'));

/** An actor that something is done to, from or with: "letter to GP", "asked by GP", "from the surgery". */
export const isOblique = (units: readonly Unit[], at: number): boolean => {
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
      // "by her GP" is the GP.
      if (units[j]?.of === 'patient' && units[j + 1]?.of === 'gp') continue;
      const actor = actorOf(units[j] as Unit, context);
      if (actor === 'gp' || (actor && !place)) return actor;
    }
    if (!place) return 'hospital';
  }
  return null;
};
