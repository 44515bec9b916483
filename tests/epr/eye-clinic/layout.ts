import { ageOf, written } from '../calendar.ts';
import type { Patient } from '../hospital.ts';
import { html, type Markup } from '../html.ts';

const head = (title: string): Markup => html`<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${title} - Irisfile</title>
<link rel="stylesheet" href="/eye-clinic/style.css"><script type="module" src="/eye-clinic/client.js"></script></head>`;

const banner = (patient: Patient): Markup => html`<header class="patient" data-patient="${patient.number}">
<span class="name">${patient.surname}, ${patient.forename} (${patient.title})</span>
<span>${patient.sex}</span><span>Born ${written(patient.born, 'named')} (${ageOf(patient.born)}y)</span>
<span>No. ${patient.number}</span><span>NHS ${patient.nhs}</span></header>`;

const episodes = html`<nav class="episodes"><h4>Medical Retina</h4><ol><li><a href="#">Examination</a></li><li><a href="#">Prescription</a></li>
<li><a href="#">Correspondence</a></li></ol><h4>Cataract</h4><ol><li><a href="#">Operation booking</a></li><li><a href="#">Discharge letter</a></li></ol></nav>`;

/** One element of an event: a section with a heading of its own. */
export function panel(name: string, fields: Markup, mode: 'edit' | 'view' = 'edit'): Markup {
  return html`<section class="panel ${mode}" data-panel="${name.replaceAll(' ', '-')}"><header class="panel-head"><h3>${name}</h3></header>
<div class="panel-fields">${fields}</div></section>`;
}

interface Event {
  readonly patient: Patient;
  readonly action: 'Create' | 'Edit' | 'View';
  readonly type: string;
  readonly panels: readonly Markup[];
  /** What ends the work; none where the event is only shown. */
  readonly buttons?: readonly string[];
}

/** An event of one patient: the unit in which everything is recorded. */
export function eventPage({ patient, action, type, panels, buttons = [] }: Event): Markup {
  const actions = buttons.map((name) => html`<button type="button" class="green">${name}</button>`);
  const form = html`<nav class="event"><span>${action} ${type}</span><span class="actions">${actions}</span></nav>
<main><h2>${type}</h2>${action === 'View' ? panels : html`<form id="event-form" onsubmit="return false">${panels}</form>`}</main>`;
  return html`${head(`${action} ${type} - ${patient.surname}, ${patient.forename}`)}
<body><div id="event">${banner(patient)}<div class="list-tools"><button type="button" data-next>Next on list</button></div>
${episodes}${form}</div></body></html>`;
}

/** A page that belongs to no patient. */
export function generalPage(title: string, content: Markup): Markup {
  return html`${head(title)}
<body><nav class="event"><a href="#">Home</a> <a href="#">Worklists</a> <a href="#">Reports</a> <a href="#">Admin</a></nav>
<main><h2>${title}</h2>${content}</main></body></html>`;
}
