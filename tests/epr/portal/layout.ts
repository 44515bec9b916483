import { ageOf, written } from '../calendar.ts';
import { hospital, type Patient } from '../hospital.ts';
import { html, type Markup } from '../html.ts';

const fact = (name: string, value: string): Markup => html`<dl><dt>${name}</dt><dd>${value}</dd></dl>`;

const context = (patient: Patient): Markup => html`<div class="context" data-patient="${patient.number}">
${fact('Patient', `${patient.surname}, ${patient.forename} (${patient.title})`)}${fact('Date of birth', `${written(patient.born, 'named')} (${ageOf(patient.born)}y)`)}
${fact('NHS number', patient.nhs)}${fact('Hospital number', patient.number)}${fact('Location', patient.ward)}${fact('GP', `${patient.gp}, ${patient.practice}`)}</div>`;

const menu = html`<aside><ul><li><a href="#">Timeline</a></li><li><a href="#">Results</a></li><li><a href="#">Medication / IDL</a></li>
<li><a href="#">Clinic outcomes</a></li><li><a href="#">Documents</a></li></ul><button type="button" data-next>Next patient</button></aside>`;

const shell = (title: string, content: Markup): Markup => html`<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><title>${title} | Clinical Portal</title><link rel="stylesheet" href="/portal/style.css">
<script type="module" src="/portal/client.js"></script></head>
<body><div class="portal-bar"><b>${hospital} Clinical Portal</b><a href="#">My patients</a><a href="#">Wards</a><a href="#">Clinics</a><a href="#">Help</a></div>
<div id="content">${content}</div></body></html>`;

/** A page within one patient's record. */
export function patientPage(patient: Patient, title: string, work: Markup): Markup {
  return shell(title, html`${context(patient)}<div class="layout">${menu}<div class="work"><h1>${title}</h1>${work}</div></div>`);
}

/** A page outside of any record. */
export function sharedPage(title: string, work: Markup): Markup {
  return shell(title, html`<div class="layout"><div class="work"><h1>${title}</h1>${work}</div></div>`);
}

interface FieldOptions {
  readonly required?: boolean;
  readonly hint?: string;
}

/** A field: its name stands in a box of its own, tied to nothing. */
export function field(name: string, control: Markup, { required = false, hint }: FieldOptions = {}): Markup {
  return html`<div class="field"><div>${name}${required ? html` <span class="required">*</span>` : ''}</div>${hint === undefined ? '' : html`<small>${hint}</small>`}${control}</div>`;
}

export const area = (value: string, rows = 3): Markup => html`<textarea rows="${rows}">${value}</textarea>`;
export const line = (value: string): Markup => html`<input type="text" value="${value}">`;
