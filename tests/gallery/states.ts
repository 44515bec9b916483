/** What the sidebar can look like, of invented patients. */
import type { ChecklistPanelProps } from '@/components/checklist-panel';
import type { Answers } from '@/lib/model/answer';
import type { Evidence, Facts } from '@/lib/model/facts';
import { defaultPolicy } from '@/lib/policy/defaults';
import { evaluate } from '@/lib/rules/evaluate';
import { medicine, moment, now, sharedCare, statement, unknownFacts } from '../lib/rules/facts-builder';

/** How the browser shows a state. */
export interface Look {
  readonly name: string;
  readonly width?: number;
  readonly height?: number;
  /** The user's own text size, in pixels. */
  readonly text?: number;
  readonly dark?: boolean;
  readonly forced?: boolean;
  /** The names of buttons to press, in turn. */
  readonly press?: readonly string[];
  /** Presses of the tab key. */
  readonly tabs?: number;
}

export interface State extends Look {
  readonly props: Pick<ChecklistPanelProps, 'facts' | 'reminders' | 'answers' | 'now'> & Partial<ChecklistPanelProps>;
}

const patient = { born: '1972-03-14', age: 54, initials: 'TA', identifier: '9990000018' };
const said = (quote: string, place: string): Evidence => ({ quote, place, passage: 1 });

const busy = unknownFacts('discharge', {
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

const crowd = unknownFacts('discharge', {
  ...busy,
  statements: [
    ...busy.statements,
    statement('query', 'gp', 'asked', { evidence: said('Any questions, see your GP', 'Advice to patient') }),
  ],
  sharedCare: [sharedCare('Methotrexate', { evidence: [said('Methotrexate 10mg weekly', 'Medicines on discharge')] })],
  discharged: moment('2026-11-18T08:20:00Z'),
});

const calm = unknownFacts('clinic-outcome', {
  patient,
  attended: moment('2026-11-19T09:40:00Z'),
  statements: [
    statement('refer', 'hospital', 'done', { evidence: said('I have referred her to physiotherapy', 'Plan') }),
    statement('result', 'hospital', 'promised', { evidence: said('We will write with the MRI result', 'Plan') }),
  ],
  fitNote: { issued: said('Med3 issued to 4 December', 'Advice'), notNeeded: null, work: null },
  unread: ['a frame of another site'],
});

function propsOf(facts: Facts, answers: Answers = new Map()): State['props'] {
  return { facts, reminders: evaluate(facts, defaultPolicy, now), answers, now };
}

/** Each word with its vowels doubled: what a longer language needs, about 60 % more. */
function longer(props: State['props']): State['props'] {
  const stretch = (words: string) => words.replace(/[aeiou]/g, '$&$&');
  return {
    ...props,
    reminders: props.reminders.map((reminder) => ({
      ...reminder,
      title: stretch(reminder.title),
      message: stretch(reminder.message),
    })),
  };
}

const answered: Answers = new Map([
  ['onward-referral', 'done'],
  ['fit-note', 'not-working'],
  ['results', 'at-signing'],
  ['discharge-medication', 'misread'],
]);

export const states: readonly State[] = [
  { name: 'attention', props: propsOf(busy) },
  { name: 'attention-whole', props: propsOf(busy), height: 1700 },
  { name: 'crowd', props: propsOf(crowd), height: 1500 },
  { name: 'why', props: propsOf(busy), press: ['Why?'] },
  { name: 'wording', props: propsOf(busy), press: ['Wording'] },
  { name: 'other-answer', props: propsOf(busy), press: ['Other answer'] },
  { name: 'answered', props: propsOf(busy, answered) },
  { name: 'calm', props: propsOf(calm) },
  { name: 'calm-done-open', props: propsOf(calm), press: ['Looks done'] },
  { name: 'nothing', props: propsOf(unknownFacts('prescribing', { patient })) },
  { name: 'tab', props: { ...propsOf(busy), open: false }, height: 200 },
  { name: 'tab-signing', props: { ...propsOf(busy), open: false, signing: true }, height: 200, width: 560 },
  { name: 'signing', props: { ...propsOf(busy), signing: true } },
  { name: 'tab-calm', props: { ...propsOf(calm), open: false }, height: 200 },
  { name: 'focus', props: propsOf(busy), tabs: 4 },
  { name: 'dark', props: propsOf(busy, new Map([['fit-note', 'not-working']])), dark: true, height: 1100 },
  { name: 'dark-other-answer', props: propsOf(busy), dark: true, press: ['Other answer'] },
  { name: 'dark-tab', props: { ...propsOf(busy), open: false }, dark: true, height: 200 },
  { name: 'forced-colours', props: propsOf(busy, new Map([['fit-note', 'done']])), forced: true },
  { name: 'forced-colours-focus', props: propsOf(busy), forced: true, tabs: 4 },
  { name: 'sheet-320', props: propsOf(busy), width: 320, height: 640 },
  { name: 'text-200', props: propsOf(busy), text: 32, height: 1000 },
  { name: 'longer', props: longer(propsOf(busy)), height: 1000 },
];
