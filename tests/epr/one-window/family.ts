import { ageOf, written } from '../calendar.ts';
import { listName, nextPatient, okafor, type Patient, pemberton, trevanion } from '../hospital.ts';
import { html, type Markup } from '../html.ts';
import type { Family, ServedPage } from '../page.ts';
import { decoyForms } from './decoys.ts';
import { dischargeForms, finished } from './discharge.ts';
import type { Form, Start } from './form.ts';
import { clinicList, outcomeForms } from './outcome.ts';
import { ttaForms } from './tta.ts';

const shortInfo = (patient: Patient) =>
  `${listName(patient)}  DOB: ${written(patient.born)} (${ageOf(patient.born)})  ${patient.sex}  NHS: ${patient.nhs}  Hosp No: ${patient.number}  ${patient.ward}`;

/** JSON that no `</script>` in it can end. */
const embedded = (start: Start): Markup => ({ markup: JSON.stringify(start).replaceAll('<', '\\u003c') });

const page = (patient: Patient, form: Form): Markup => html`<!DOCTYPE html>
<html><head><meta charset="utf-8"><title></title><link rel="stylesheet" href="/one-window/style.css"></head>
<body><div id="caption" class="at"></div><div id="short-info" class="at"></div>
<div id="nav" class="at"><div>Desktop</div><div>Clinics</div><div>Wards</div><div>eDischarge</div><div>Prescribing</div><div id="next-patient">Next patient</div></div>
<div id="form" class="at"></div>
<script type="application/json" id="start">${embedded({ form, patients: [shortInfo(patient), shortInfo(nextPatient(patient))] })}</script>
<script type="module" src="/one-window/client.js"></script></body></html>`;

let number = 7100;

/** Addresses say nothing here: a number for each form. */
const served = (
  patient: Patient,
  form: () => Form,
  about: Pick<ServedPage, 'kind' | 'state' | 'shows' | 'rules'>,
): ServedPage => {
  number += 1;
  return { ...about, path: `/one-window/?f=${number}`, render: (other) => page(other ?? patient, form()) };
};

const discharge = 'discharge';
const outcome = 'clinic-outcome';
const prescribing = 'prescribing';

export const oneWindow: Family = {
  folder: 'one-window',
  name: 'Concourse, the one-window system',
  about:
    'One address, no title, every label and control at an absolute place. Tabs, and dialogs over the list they were opened from.',
  parts: [],
  pages: [
    served(okafor, dischargeForms.empty, { kind: discharge, state: 'empty', shows: 'eDischarge on its Future Plan tab' }),
    served(okafor, dischargeForms.badly, {
      ...{
        kind: discharge,
        state: 'badly done',
        shows: 'eDischarge: referral, result and fit note left to the GP; three days of amlodipine on another tab',
      },
      rules: {
        ...{ 'onward-referral': 'attention', results: 'attention', 'fit-note': 'attention', 'patient-queries': 'attention' },
        ...{ 'discharge-medication': 'attention', 'discharge-summary': 'attention' },
      },
    }),
    served(trevanion, dischargeForms.well, {
      ...{ kind: discharge, state: 'well done', shows: 'eDischarge with all seen to by the hospital' },
      rules: {
        ...{ 'onward-referral': 'met', results: 'met', 'fit-note': 'met', 'patient-queries': 'met' },
        ...{ 'discharge-medication': 'met', 'discharge-summary': 'met' },
      },
    }),
    served(okafor, outcomeForms.empty, { kind: outcome, state: 'empty', shows: 'Outcome dialog over the clinic list' }),
    served(okafor, outcomeForms.badly, {
      ...{ kind: outcome, state: 'badly done', shows: 'Outcome dialog: missed appointment, the GP is to re-refer' },
      rules: { 'did-not-attend': 'attention' },
    }),
    served(trevanion, outcomeForms.well, {
      ...{ kind: outcome, state: 'well done', shows: 'Outcome dialog with all seen to by the hospital' },
      rules: {
        'onward-referral': 'met',
        results: 'met',
        'patient-queries': 'met',
        'fit-note': 'met',
        'did-not-attend': 'absent',
      },
    }),
    served(pemberton, ttaForms.empty, { kind: prescribing, state: 'empty', shows: 'TTA medication' }),
    served(pemberton, ttaForms.badly, {
      ...{ kind: prescribing, state: 'badly done', shows: 'TTA: methotrexate for the GP to continue, four days of lansoprazole' },
      rules: { 'discharge-medication': 'attention', 'shared-care-consent': 'attention' },
    }),
    served(pemberton, ttaForms.well, {
      ...{ kind: prescribing, state: 'well done', shows: 'TTA: four weeks of everything, and a course' },
      rules: { 'discharge-medication': 'met', 'shared-care-consent': 'absent' },
    }),
    served(okafor, clinicList, { kind: 'none', state: 'decoy', shows: 'Clinic list with outcomes' }),
    served(okafor, finished, { kind: 'none', state: 'decoy', shows: 'A finished eDischarge, for reading' }),
    ...decoyForms.map(({ shows, form }) => served(okafor, form, { kind: 'none', state: 'decoy', shows })),
  ],
};
