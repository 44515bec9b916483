/** Screens of invented patients, for the gallery. */
import type { ChecklistPanelProps } from '@/components/checklist-panel';
import type { Answers } from '@/lib/model/answer';
import type { Evidence, Facts } from '@/lib/model/facts';
import { defaultPolicy } from '@/lib/policy/defaults';
import { evaluate } from '@/lib/rules/evaluate';
import { medicine, moment, now, sharedCare, statement, unknownFacts } from '../lib/rules/facts-builder';

/** What a list of duties is made of. */
export type Listed = Pick<ChecklistPanelProps, 'facts' | 'reminders' | 'answers' | 'now'>;

export const patient = { born: '1972-03-14', age: 54, initials: 'TA', identifier: '9990000018' };
const said = (quote: string, place: string): Evidence => ({ quote, place, passage: 1 });

/** Most of what can need attention. */
export const busy = unknownFacts('discharge', {
  patient,
  discharged: moment('2026-11-20T08:20:00Z'),
  statements: [
    statement('refer', 'gp', 'asked', {
      about: 'cardiology',
      evidence: said('GP to kindly refer to cardiology', 'Actions for GP'),
    }),
    statement('fit-note', 'patient-via-gp', 'asked', { evidence: said('Sick note from GP please', 'Advice to patient') }),
    statement('result', 'gp', 'asked', {
      about: 'coeliac screen',
      evidence: said('GP to chase coeliac screen sent on the ward', 'Actions for GP'),
    }),
  ],
  medicines: [
    medicine('Ramipril 5mg capsules', 3, {
      working: '6 capsules, 1 twice a day: 3 days',
      evidence: said('Ramipril 5mg capsules, one BD, supply 6', 'Medicines on discharge'),
    }),
    medicine('Atorvastatin 80mg tablets', 28, { working: '28 tablets, 1 at night: 28 days' }),
    medicine('Doxycycline 100mg capsules', 5, {
      working: '5 capsules, 1 a day: 5 days',
      reason: { kind: 'course', quote: 'for 5 days' },
    }),
    medicine('Paracetamol 500mg tablets', 4, { working: '32 tablets, 2 up to 4 times a day: 4 days', asRequired: true }),
    medicine('Beclometasone 100micrograms/dose inhaler CFC free', null),
    medicine('Amlodipine 5mg tablets', null, { ended: true }),
  ],
  medicinesListed: true,
  document: { written: true, headings: ['diagnosis', 'medication', 'plan'] },
});

/** More open items than are shown at once. */
export const crowd = unknownFacts('discharge', {
  ...busy,
  statements: [
    ...busy.statements,
    statement('query', 'gp', 'asked', { evidence: said('Any questions, see your GP', 'Advice to patient') }),
  ],
  sharedCare: [sharedCare('Methotrexate', { evidence: [said('Methotrexate 10mg weekly', 'Medicines on discharge')] })],
  discharged: moment('2026-11-18T08:20:00Z'),
});

/** Nothing that needs attention. */
export const calm = unknownFacts('clinic-outcome', {
  patient,
  attended: moment('2026-11-19T09:40:00Z'),
  statements: [
    statement('refer', 'hospital', 'done', { evidence: said('I have referred her to physiotherapy', 'Plan') }),
    statement('result', 'hospital', 'promised', { evidence: said('We will write with the MRI result', 'Plan') }),
  ],
  fitNote: { issued: said('Med3 issued to 4 December', 'Advice'), notNeeded: null, work: null },
  unread: ['a frame of another site'],
});

export function listOf(facts: Facts, answers: Answers = new Map()): Listed {
  return { facts, reminders: evaluate(facts, defaultPolicy, now), answers, now };
}

/** Each word with its vowels doubled: what a longer language needs, about 60 % more. */
export function longer(listed: Listed): Listed {
  const stretch = (words: string) => words.replace(/[aeiou]/g, '$&$&');
  return {
    ...listed,
    reminders: listed.reminders.map((reminder) => ({
      ...reminder,
      title: stretch(reminder.title),
      message: stretch(reminder.message),
    })),
  };
}

/** An answer of each sort. */
export const answered: Answers = new Map([
  ['onward-referral', 'done'],
  ['fit-note', 'not-working'],
  ['results', 'at-signing'],
  ['discharge-medication', 'misread'],
]);
