import { type Unit, wordsIn } from '../sentences/units';
import { actOf } from './acts';
import { readOwnParty } from './own-party';
import { readPapers } from './papers';
import { readParties } from './parties';
import { type Reading, type Said, said } from './said';
import { namesService } from './services';
import { type Task, tasksOf } from './tasks';
import { readThings } from './things';
import { topicsIn } from './topics';

const wordsOf = ({ object }: Task, { text }: Reading): string => wordsIn(text, object);

/** "Referred in with chest pain" tells how the patient came; "referred to physio" that somebody was asked. */
const goesOut = (task: Task, reading: Reading): boolean => {
  const { verb } = task;
  const { lead } = reading;
  const words = wordsOf(task, reading);
  if (verb.form !== 'past' || !verb.classes.has('refer') || namesService(lead)) return true;
  return (
    /\b(?:to|on to|onto|into|onwards?)\b/i.test(words) ||
    (/\bfor\b/i.test(words) && /plan|follow|referr|action|outcome|next/i.test(lead)) ||
    /\b(?:by us|by me|by (?:the )?(?:ward|clinic|team)|today)\b/i.test(words)
  );
};

/** "Results discussed with the patient". */
const tellsPatient = (task: Task, reading: Reading): boolean =>
  /^(?:discuss|tell|inform|explain|share|go through|go over)$/.test(task.verb.lemma) &&
  topicsIn(wordsOf(task, reading)).has('result') &&
  task.object.some(({ of }) => of === 'patient');

const supplies = /^(?:supply|dispense|issue|provide|hand|hand over)$/;

/** "I gave you the tablets" hands them over; "we gave her furosemide" does not. */
const isSupplied = (task: Task, reading: Reading): boolean =>
  supplies.test(task.verb.lemma) ||
  (task.verb.lemma === 'give' &&
    task.object.some(({ of }) => of === 'patient' || of === 'you') &&
    /\b(?:tablets|capsules|inhalers?|drops|cream|ointment|patches|pens|prescription|script|box|pack|supply|first (?:week|month|fortnight) of)\b/i.test(
      wordsOf(task, reading),
    ));

/** The patient's task leads to the GP: "sort that out with your surgery", "give the practice a ring to find out". */
const turnsToGp = ({ object, from }: Task, { units, context }: Reading): boolean => {
  const isGp = (unit: Unit | undefined): boolean => unit?.of === 'gp' || (context.addressee === 'gp' && unit?.of === 'you');
  const at = object.findIndex(isGp);
  if (at >= 0)
    return (
      object.slice(0, at).every(({ of, word }) => of === 'own' || of === 'your' || /^(?:on|in|by|round|at|over)$/.test(word)) ||
      (object.slice(0, at).some(({ of, word }) => of === 'from' || of === 'by' || word === 'to' || word === 'of') &&
        !object.slice(0, at).some(({ of }) => of === 'not'))
    );
  return (
    context.addressee === 'patient' &&
    units.slice(0, from).some((unit, i) => isGp(unit) && !units.slice(0, i).some(({ of }) => of === 'not'))
  );
};

/** Whether a task names what it is about, by its verb or by what it is done to. */
const namesItself = (task: Task, reading: Reading): boolean =>
  task.verb.classes.has('refer') ||
  /^(?:certify|(?:re-?)?prescribe|represcribe)$/.test(task.verb.lemma) ||
  topicsIn(wordsOf(task, reading)).size > 0;

export const readGrammar = (reading: Reading): readonly Said[] => {
  const tasks = tasksOf(reading);
  const read = [
    ...tasks.flatMap((task) =>
      saidOf(task, reading).map((one) => (namesItself(task, reading) ? one : { ...one, fromContext: true as const })),
    ),
    ...readParties(reading, tasks),
    ...readThings(reading, tasks),
    ...readPapers(reading),
  ];
  return [...read, ...readOwnParty(reading, read)];
};

/** What a task says of a duty. */
const saidOf = (task: Task, reading: Reading): readonly Said[] => {
  const act = actOf(task, reading);
  if (act === null || (task.inCondition && task.mood === 'not-needed')) return [];
  const { mood } = task;
  // "I have asked her to sort that out with yourselves".
  const actor = task.actor === 'patient' && mood === 'asked' && turnsToGp(task, reading) ? 'patient-via-gp' : task.actor;
  // "She will book with the practice nurse", after a referral that was made.
  if (
    act === 'refer' &&
    actor === 'patient-via-gp' &&
    /^(?:book|see|attend|visit)$/.test(task.verb.lemma) &&
    !namesItself(task, reading)
  )
    return [];
  // "Known to vascular, referred in 2023" is history.
  if (act === 'refer' && mood === 'done' && /\bknown to\b/i.test(reading.text)) return [];
  // The hospital does not refer to itself again: a bare "re-refer" is for the GP.
  if (act === 're-refer' && actor !== 'gp' && (mood === 'asked' || mood === 'promised'))
    return [said(act, 'gp', 'asked', task.from)];
  // "Urine dip neg, not treated" is a finding.
  if (act === 'result' && mood === 'not-needed' && actor === 'nobody' && task.verb.form === 'past') return [];
  // What is seen to already leaves nothing open; it tells nothing of a result that is to come.
  if ((act === 'result' || act === 'test') && mood === 'done')
    return act === 'result' && actor === 'hospital' && tellsPatient(task, reading) ? [said(act, actor, 'done', task.from)] : [];
  // "Consider a statin" in a letter to the GP is for the GP.
  if (
    act === 'prescribe' &&
    actor === 'nobody' &&
    mood === 'asked' &&
    /^(?:consider|try|think)$/.test(task.verb.lemma) &&
    reading.context.addressee === 'gp'
  )
    return [said(act, 'gp', 'asked', task.from)];
  // A place in one's own clinic is no referral; to be booked in with another service is one.
  if (
    act === 'refer' &&
    task.verb.lemma === 'book' &&
    actor === 'hospital' &&
    !topicsIn(wordsOf(task, reading)).has('referral') &&
    !/\b(?:in|into|onto|with)\b/i.test(wordsOf(task, reading))
  )
    return [];
  if (act === 'refer' && mood === 'done' && !task.named && !goesOut(task, reading)) return [];
  // A supply that was given is taken on; a medicine that was started is no more than prescribed.
  if (act === 'prescribe' && actor === 'hospital' && mood === 'done' && isSupplied(task, reading))
    return [said(act, actor, 'promised', task.from)];
  return [said(act, actor, mood, task.from)];
};
