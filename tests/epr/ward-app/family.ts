import { html } from '../html.ts';
import type { Family, ServedPage } from '../page.ts';

const render = () => html`<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Thornfield EPR</title>
<link rel="stylesheet" href="/ward-app/style.css"></head><body><div id="root"></div><script type="module" src="/ward-app/client.js"></script></body></html>`;

const page = (number: number, about: Omit<ServedPage, 'path' | 'render'>): ServedPage => ({
  ...about,
  path: `/ward-app/?s=${number}`,
  render,
});
const decoy = (number: number, shows: string) => page(number, { kind: 'none', state: 'decoy', shows });

export const wardApp: Family = {
  folder: 'ward-app',
  name: 'Thornfield EPR, a single-page app',
  about: 'Drawn in the browser; address and title never change. Forms open as panels beside the lists that look like them.',
  parts: [],
  pages: [
    page(61, { kind: 'discharge', state: 'empty', shows: 'Discharge panel beside the ward list' }),
    page(62, {
      ...{
        kind: 'discharge',
        state: 'badly done',
        shows: 'Discharge panel: rehab, HbA1c and fit note left to the GP, five days of ticagrelor',
      },
      rules: {
        ...{ 'onward-referral': 'attention', results: 'attention', 'fit-note': 'attention' },
        ...{ 'discharge-medication': 'attention', 'discharge-summary': 'attention' },
      },
    }),
    page(63, {
      ...{ kind: 'discharge', state: 'well done', shows: 'Discharge panel with all seen to by the hospital' },
      rules: {
        ...{ 'onward-referral': 'met', results: 'met', 'fit-note': 'met', 'patient-queries': 'met' },
        ...{ 'discharge-medication': 'met', 'discharge-summary': 'met' },
      },
    }),
    page(64, { kind: 'clinic-outcome', state: 'empty', shows: 'Outcome panel beside the clinic list' }),
    page(65, {
      ...{ kind: 'clinic-outcome', state: 'badly done', shows: 'Outcome panel: dietitian and result left to the GP' },
      rules: { 'onward-referral': 'attention', results: 'attention', 'did-not-attend': 'absent' },
    }),
    page(66, {
      ...{ kind: 'clinic-outcome', state: 'well done', shows: 'Outcome panel: missed, and booked again' },
      rules: { 'did-not-attend': 'met', 'patient-queries': 'met' },
    }),
    page(67, { kind: 'prescribing', state: 'empty', shows: 'Order form beside the medication list' }),
    page(68, {
      ...{ kind: 'prescribing', state: 'badly done', shows: 'Order form: three days of ciclosporin, the GP to continue' },
      rules: { 'discharge-medication': 'attention', 'shared-care-consent': 'attention' },
    }),
    page(69, {
      ...{ kind: 'prescribing', state: 'well done', shows: 'Order form: ciclosporin that the hospital keeps' },
      rules: { 'discharge-medication': 'met' },
    }),
    decoy(70, 'Ward list without a panel'),
    decoy(71, 'Clinic list without a panel'),
    decoy(72, 'Medication list without a form'),
    decoy(73, 'A discharge summary that was sent, for reading'),
    decoy(74, 'Report on discharge summaries'),
    decoy(75, 'Booking a follow-up'),
    decoy(76, 'Patient search'),
    decoy(77, 'Settings of outcomes and order sets'),
    decoy(78, 'Help on discharging'),
  ],
};
