import { lindqvist, type Patient, siddiqui } from '../hospital.ts';
import type { Family, Part, ServedPage } from '../page.ts';
import { decoyParts } from './decoys.ts';
import { classicBanner, classicNav, framesetPage, type HostTab, hostPage } from './layout.ts';
import { outcomeForm } from './outcome.ts';
import { guestPrescribing, prescriptionForm } from './prescription.ts';
import { transferSummary, type Work } from './transfer.ts';

const works: readonly Work[] = ['empty', 'badly', 'well'];
const at = (name: string) => `/frame-host/inner/${name}`;

const parts: readonly Part[] = [
  ...works.flatMap((work): Part[] => [
    { path: at(`transfer/${work}`), render: transferSummary(work) },
    { path: at(`outcome/${work}`), render: outcomeForm(work) },
    { path: at(`rx/${work}`), render: prescriptionForm(work) },
  ]),
  ...Object.entries(decoyParts).map(([name, render]) => ({ path: at(name), render })),
  { path: at('guest'), render: guestPrescribing },
  { path: '/frame-host/classic/banner', render: (other: Patient | null) => classicBanner(other ?? siddiqui) },
  { path: '/frame-host/classic/nav', render: () => classicNav },
];

const chart: readonly HostTab[] = [
  { name: 'Summary', src: at('summary') },
  { name: 'Diary', src: at('calendar') },
];

let number = 0;

type About = Pick<ServedPage, 'kind' | 'state' | 'shows' | 'rules'>;

/** A host page: the chart's own tabs beside those given, of which the first is in front. */
const hosted = (about: About, patient: Patient, ...tabs: readonly [HostTab, ...HostTab[]]): ServedPage => {
  number += 1;
  return {
    ...about,
    path: `/frame-host/main?c=${number}`,
    render: (other) => hostPage(other ?? patient, [...chart, ...tabs], tabs[0].name),
  };
};

const frameset = (about: About, main: string): ServedPage => {
  number += 1;
  return { ...about, path: `/frame-host/classic?c=${number}`, render: () => framesetPage(main) };
};

const tab = (name: string, part: string): HostTab => ({ name, src: at(part) });
const decoy = (shows: string): About => ({ kind: 'none', state: 'decoy', shows });

const transferBad = {
  'onward-referral': 'attention',
  results: 'attention',
  'discharge-medication': 'attention',
  'patient-queries': 'attention',
} as const;
const transferGood = {
  'onward-referral': 'met',
  results: 'met',
  'discharge-medication': 'met',
  'patient-queries': 'met',
  'fit-note': 'met',
} as const;
const outcomeBad = {
  'onward-referral': 'attention',
  'fit-note': 'attention',
  'clinic-medication': 'attention',
  'did-not-attend': 'absent',
} as const;
const outcomeGood = {
  'onward-referral': 'met',
  'fit-note': 'met',
  'patient-queries': 'met',
  'clinic-letter': 'met',
  results: 'met',
} as const;

export const frameHost: Family = {
  folder: 'frame-host',
  name: 'Harbour Record, the frame host',
  about:
    'Every tab is a frame, and the hidden ones stay loaded; the patient stands in the host. Beside it the older system, a frameset.',
  parts,
  pages: [
    hosted(
      { kind: 'discharge', state: 'empty', shows: 'Discharge summary in a tab’s frame' },
      siddiqui,
      tab('Discharge', 'transfer/empty'),
    ),
    hosted(
      { kind: 'discharge', state: 'badly done', shows: 'Discharge summary: much left to the GP', rules: transferBad },
      siddiqui,
      tab('Discharge', 'transfer/badly'),
      tab('Prescription', 'rx/badly'),
    ),
    hosted(
      {
        kind: 'discharge',
        state: 'well done',
        shows: 'Discharge summary in front, a bad clinic outcome in a hidden frame',
        rules: transferGood,
      },
      siddiqui,
      tab('Discharge', 'transfer/well'),
      tab('Outcome', 'outcome/badly'),
    ),
    hosted(
      { kind: 'clinic-outcome', state: 'empty', shows: 'Clinic outcome in a tab’s frame' },
      lindqvist,
      tab('Outcome', 'outcome/empty'),
    ),
    hosted(
      {
        kind: 'clinic-outcome',
        state: 'badly done',
        shows: 'Clinic outcome: referral, fit note and tablets left to the GP',
        rules: outcomeBad,
      },
      lindqvist,
      tab('Outcome', 'outcome/badly'),
      tab('Discharge', 'transfer/well'),
    ),
    hosted(
      {
        kind: 'clinic-outcome',
        state: 'well done',
        shows: 'Clinic outcome with all seen to by the hospital',
        rules: outcomeGood,
      },
      lindqvist,
      tab('Outcome', 'outcome/well'),
    ),
    hosted(
      { kind: 'prescribing', state: 'empty', shows: 'Prescription of one drug' },
      lindqvist,
      tab('Prescription', 'rx/empty'),
    ),
    hosted(
      {
        kind: 'prescribing',
        state: 'badly done',
        shows: 'Azathioprine that the GP has not agreed to',
        rules: { 'shared-care-consent': 'attention' },
      },
      lindqvist,
      tab('Prescription', 'rx/badly'),
      tab('Prescriptions', 'rx-list'),
    ),
    hosted(
      {
        kind: 'prescribing',
        state: 'well done',
        shows: 'Azathioprine under shared care, four weeks',
        rules: { 'shared-care-consent': 'met', 'discharge-medication': 'met' },
      },
      lindqvist,
      tab('Prescription', 'rx/well'),
    ),
    hosted(
      {
        kind: 'prescribing',
        state: 'well done',
        shows: 'Another supplier’s TTO, embedded from another site',
        rules: { 'discharge-medication': 'met' },
      },
      lindqvist,
      { name: 'Medicines', src: at('guest'), elsewhere: true },
    ),
    frameset(
      { kind: 'discharge', state: 'badly done', shows: 'Frameset: discharge summary', rules: transferBad },
      at('transfer/badly'),
    ),
    frameset(
      { kind: 'clinic-outcome', state: 'well done', shows: 'Frameset: clinic outcome', rules: outcomeGood },
      at('outcome/well'),
    ),
    frameset({ kind: 'prescribing', state: 'empty', shows: 'Frameset: prescription' }, at('rx/empty')),
    frameset(decoy('Frameset: the diary'), at('calendar')),
    hosted(
      decoy('The diary in front, a discharge summary in a hidden frame'),
      siddiqui,
      tab('Calendar', 'calendar'),
      tab('Discharge', 'transfer/badly'),
    ),
    hosted(decoy('The patient summary, with an old discharge in it'), siddiqui, tab('Chart', 'summary')),
    hosted(
      decoy('The list of prescriptions, the form hidden'),
      lindqvist,
      tab('Prescriptions', 'rx-list'),
      tab('Prescription', 'rx/empty'),
    ),
    hosted(decoy('Settings: the fields of the discharge summary'), siddiqui, tab('Layout', 'layout')),
    hosted(decoy('Drug inventory'), siddiqui, tab('Inventory', 'inventory')),
    hosted(decoy('The manual on discharging'), siddiqui, tab('Manual', 'guide')),
  ],
};
