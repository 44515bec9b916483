import type { Actor, Mood } from '@/lib/model/facts';
import type { Unit } from '../sentences/units';
import { type Verb, verbAt } from '../sentences/verbs';
import { actorOf, byWhom, runBefore } from './actors';
import { type Ask, askOf } from './ask';
import type { Reading } from './said';

/** Something to be done or done: a verb, whose work it is, and what it is done to. */
export interface Task {
  readonly verb: Verb;
  readonly actor: Actor;
  readonly mood: Mood;
  /** The words it is done to: those after the verb, up to the end of its clause, or the subject of a passive. */
  readonly object: readonly Unit[];
  /** Where the verb stands. */
  readonly from: number;
  /** Where the clause begins, whoever does it included: what "it" means was said before. */
  readonly begins: number;
  /** Where its clause ends. */
  readonly end: number;
  /** It stands in a condition: "if not heard by then". */
  readonly inCondition: boolean;
  /** Somebody is named who does it. */
  readonly named: boolean;
}

const stops = /^(?:[.;?!–—|:→]|->|-)$/;
const newClause = /^(?:but|so|because|since|while|whilst|although|though|which|whereas|who|however|otherwise|thereafter)$/;

const startsVerb = (units: readonly Unit[], at: number): boolean => {
  // "…, diabetes team to action": somebody is named, and something for them to do.
  const who = units.slice(at, at + 4).findIndex(({ of }) => of === 'gp' || of === 'hospital' || of === 'you');
  if (
    who >= 0 &&
    units.slice(at, at + who).every(({ of }) => of === 'other' || of === 'own' || of === 'hospital') &&
    /^(?:to|will|modal|have|please|not)$/.test(units[at + who + 1]?.of ?? '')
  )
    return true;
  for (let i = at; i < units.length && i < at + 5; i += 1) {
    const unit = units[i] as Unit;
    // "I will write to her and to you with it".
    if (i > at && units[i - 1]?.of === 'to' && /^(?:gp|hospital|you|patient)$/.test(unit.of)) return false;
    if (/^(?:gp|hospital|you|please|modal|will|told)$/.test(unit.of) || /^(?:i|we|he|she|they)$/.test(unit.word)) return true;
    if (unit.of !== 'skip' && unit.of !== 'to' && unit.of !== 'not' && unit.of !== 'have' && unit.of !== 'already')
      return verbAt(units, i) !== null;
    if (verbAt(units, i) !== null && unit.of !== 'to') return true;
  }
  return false;
};

/** Where the clause that a verb opens ends. */
export const clauseEnd = (units: readonly Unit[], from: number, asks = false): number => {
  for (let i = from; i < units.length; i += 1) {
    const { word, of } = units[i] as Unit;
    // "District nurse referral: none" is one clause.
    if (word === ':' && units[i + 1]?.of === 'not') continue;
    if (stops.test(word) || newClause.test(word)) return i;
    // "Find out when the operation is": what is asked, no condition.
    if (of === 'if' && !(asks && i <= from + 1)) return i;
    if ((of === 'and' || word === ',') && startsVerb(units, i + 1)) return i;
    const who = units[i + 1]?.of === 'own' ? i + 2 : i + 1;
    if (word === 'as' && actorOf(units[who] ?? { word: '', of: 'other', start: 0, end: 0 }, { addressee: 'gp', owner: null }))
      return i;
  }
  return units.length;
};

/** Where the clause before a place begins. */
export const clauseStart = (units: readonly Unit[], to: number): number => {
  for (let i = to - 1; i >= 0; i -= 1) {
    const { word, of } = units[i] as Unit;
    if (stops.test(word) || newClause.test(word) || word === ',' || (of === 'and' && startsVerb(units, i + 1))) return i + 1;
  }
  return 0;
};

const team =
  /^(?:team|clinic|nurses?|service|unit|doctors?|registrar|consultant|cns|ward|lab|office|coordinator|secretar(?:y|ies)|staff|department|dept)$/;

/** Where the words begin that name whoever does it: "diabetes team". */
const phraseStart = (units: readonly Unit[], at: number): number => {
  let start = at;
  if (units[at]?.of === 'hospital' && team.test(units[at]?.word ?? ''))
    while (start > 0 && units[start - 1]?.of === 'other' && at - start < 3) start -= 1;
  return start;
};

/** "Whether podiatry should be asked to look". */
const isOpenQuestion = (before: readonly Unit[]): boolean => before.some(({ word }) => word === 'whether');

/** "Her daughter asked whether you needed to send her". */
const familyAsks = (units: readonly Unit[], verb: number): boolean => {
  const whether = units.slice(0, verb).findIndex(({ word }) => word === 'whether');
  const before = units.slice(0, Math.max(whether, 0));
  return before.some(({ of }) => of === 'patient') && !before.some(({ of }) => of === 'hospital' || of === 'please');
};

/** "Form not yet sent": neither done nor not needed. */
const isNotYet = (units: readonly Unit[], verb: number, form: Verb['form']): boolean => {
  const before = units.slice(Math.max(0, verb - 4), verb);
  const yet = before.findLastIndex(({ word }) => word === 'yet');
  return form === 'past' && yet > 0 && before[yet - 1]?.of === 'not';
};

const wonders =
  /^(?:find|find out|see|ask|check|know|enquire|inquire|tell|let|establish|confirm|clarify|verify|follow up|chase|chase up)$/;

/** No sentence that people write sets more; the bound keeps the reading of others in proportion. */
const mostTasks = 24;

/** All tasks of a sentence, each with whose it is and how it is put. */
export const tasksOf = ({ units, context }: Reading): readonly Task[] => {
  const tasks: Task[] = [];
  let previous: Ask | null = null;
  let lastTask = 0;
  // Whoever does the verb before may do this one too.
  let last: { readonly ask: Ask; readonly named: boolean } | null = null;
  units.forEach((_, i) => {
    const verb = tasks.length < mostTasks ? verbAt(units, i) : null;
    if (!verb) return;
    const ask: Ask = askOf(units, i, verb.form, context, previous);
    const run = runBefore(units, i, context);
    if (ask !== last?.ask) last = { ask, named: run.actor !== null };
    const start = clauseStart(units, i);
    const subject = units[run.at - 1];
    // "Cardiology review requested": a participle after its thing, in notes without "was".
    const passive =
      verb.form === 'past' &&
      (run.seen.has('was') || (run.actor === null && subject !== undefined && subject.of !== 'mark' && subject.of !== 'and'));
    // "GP will be sent the result and should discuss it": the verb after goes with the subject, not with whoever sends.
    // What stands in a condition is no task that the next verb goes on with.
    const inCondition = units.slice(start, i).some(({ of }) => of === 'if');
    if (verb.classes.size > 1 || !verb.classes.has('plain')) {
      const isLate = passive || (verb.form === 'past' && run.actor === null);
      if (inCondition || (isLate && run.actor !== null)) previous = null;
      // "Keep an eye on whether it comes, and ring": what is wondered about is nobody's task.
      // "No medicines started or altered": a denial goes on.
      else if ((!isLate || ask.mood === 'not-needed') && !isOpenQuestion(units.slice(lastTask, i))) previous = ask;
      lastTask = i;
    }
    const end = clauseEnd(units, i + 1, wonders.test(verb.lemma));
    const after = units.slice(i + 1, end);
    // "Refer elsewhere - done by clinic".
    const done = ask.actor === 'nobody' && ask.mood === 'asked' && units[end]?.of === 'mark' && units[end + 1]?.of === 'done';
    tasks.push({
      verb,
      actor: done ? (byWhom(units, end + 2, context) ?? 'hospital') : ask.actor,
      mood: done
        ? 'done'
        : isNotYet(units, i, verb.form) ||
            ((ask.actor === 'hospital' || familyAsks(units, i)) && isOpenQuestion(units.slice(0, i)))
          ? 'reported'
          : ask.mood,
      object: passive ? [...units.slice(start, i), ...after] : after,
      from: i,
      begins: phraseStart(units, run.at),
      named: run.actor !== null || last.named || run.seen.has('have') || byWhom(units, i + 1, context) === 'hospital',
      end,
      inCondition,
    });
  });
  return tasks;
};
