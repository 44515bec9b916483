import { hoursAgo } from '../calendar.ts';
import { barnaby, type Patient, pemberton } from '../hospital.ts';
import { html, type Markup, options, paragraphs } from '../html.ts';
import type { ServedPage } from '../page.ts';
import { eventPage, panel } from './layout.ts';
import * as letters from './letters.ts';

interface Letter {
  readonly type: 'Clinic letter' | 'Discharge letter';
  readonly patient: Patient;
  /** What the editor shows. */
  readonly body: string;
  /** What the hidden text field still holds from before: no part of the letter. */
  readonly stale: string;
}

const types = ['- Select -', 'Clinic letter', 'Discharge letter', 'Internal referral', 'Letter to patient'];

const recipients = ({
  gp,
  practice,
}: Patient): Markup => html`<table class="rows"><tr><th>Type</th><th>Recipient</th><th>Delivery</th></tr>
<tr><td>To</td><td>${gp}, ${practice}</td><td>Docman</td></tr></table>`;

const editor = ({
  body,
  stale,
}: Letter): Markup => html`<textarea name="letter[body]" id="letter_body" rows="20" hidden>${stale}</textarea>
<template id="letter-start">${paragraphs(body)}</template><div data-editor title="Letter text"></div>`;

const about = ({ type }: Letter): Markup =>
  html`<label for="letter_type">Letter type</label> <select id="letter_type">${options(types, type)}</select>
<label for="letter_date">${type === 'Discharge letter' ? 'Discharged' : 'Clinic date'}</label> <input id="letter_date" value="${hoursAgo(2)}">`;

const correspondence = (own: Letter) => (other: Patient | null) => {
  const letter = other === null ? own : { ...own, patient: other, body: '', stale: '' };
  return eventPage({
    patient: letter.patient,
    action: 'Create',
    type: 'Correspondence',
    panels: [
      panel(
        'Letter',
        html`${about(letter)}${recipients(letter.patient)}<p>Re: ${letter.patient.forename} ${letter.patient.surname}</p>${editor(letter)}`,
      ),
      panel('Sign-off & signature block', html`<button type="button">Sign with PIN</button>`),
    ],
    buttons: ['Save draft', 'Save and print'],
  });
};

const printed = () =>
  eventPage({
    patient: barnaby,
    action: 'View',
    type: 'Correspondence',
    panels: [
      panel(
        'Discharge letter',
        html`<p>Sent to GP by Docman</p><div class="letter">${paragraphs(letters.dischargeBad)}</div>`,
        'view',
      ),
    ],
  });

const clinic = { type: 'Clinic letter', patient: pemberton } as const;
const discharge = { type: 'Discharge letter', patient: barnaby } as const;

/** Letters, written in an editor frame over a text field that lags behind. */
export const correspondences: readonly ServedPage[] = [
  {
    ...{ path: '/eye-clinic/Letter/default/create/4001', kind: 'discharge', state: 'empty' },
    shows: 'Discharge letter in an editor frame, not begun',
    render: correspondence({ ...discharge, body: '', stale: '' }),
  },
  {
    ...{ path: '/eye-clinic/Letter/default/create/4002', kind: 'discharge', state: 'badly done' },
    shows: 'Discharge letter: the GP is to chase histology and to write a fit note',
    rules: { results: 'attention', 'fit-note': 'attention', 'discharge-summary': 'reminder' },
    render: correspondence({ ...discharge, body: letters.dischargeBad, stale: letters.dischargeGood }),
  },
  {
    ...{ path: '/eye-clinic/Letter/default/create/4003', kind: 'discharge', state: 'well done' },
    shows: 'Discharge letter with nothing left to the GP; breaches in the stale text field',
    rules: { results: 'met', 'fit-note': 'met', 'onward-referral': 'met', 'patient-queries': 'met', 'standard-headings': 'met' },
    render: correspondence({ ...discharge, body: letters.dischargeGood, stale: letters.dischargeBad }),
  },
  {
    ...{ path: '/eye-clinic/Letter/default/create/4004', kind: 'clinic-outcome', state: 'badly done' },
    shows: 'Clinic letter: missed appointment, the GP is to re-refer',
    rules: { 'did-not-attend': 'attention' },
    render: correspondence({ ...clinic, body: letters.clinicBad, stale: '' }),
  },
  {
    ...{ path: '/eye-clinic/Letter/default/create/4005', kind: 'clinic-outcome', state: 'well done' },
    shows: 'Clinic letter: seen, with a breach in the stale text field',
    rules: { 'onward-referral': 'met', 'patient-queries': 'met', 'did-not-attend': 'absent' },
    render: correspondence({ ...clinic, body: letters.clinicGood, stale: 'GP to refer to the falls clinic.' }),
  },
  {
    ...{ path: '/eye-clinic/Letter/default/view/4006', kind: 'none', state: 'decoy' },
    shows: 'A discharge letter that was sent, for reading',
    render: printed,
  },
];
