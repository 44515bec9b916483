import { daysAgo, hoursAgo } from '../calendar.ts';
import { lindqvist, listName, okafor, patients } from '../hospital.ts';
import { html, options, paragraphs } from '../html.ts';
import type { ServedPage } from '../page.ts';
import { field, line, patientPage, sharedPage } from './layout.ts';

const wardList = () =>
  sharedPage(
    'Rowan Ward: discharges today',
    html`<input type="search" placeholder="Filter by name"><table><tr><th>Bed</th><th>Patient</th><th>EDD</th><th>IDL</th><th>TTO</th><th></th></tr>${patients.map(
      (patient, index) =>
        html`<tr><td>${index + 1}</td><td>${listName(patient)}</td><td>${daysAgo(-index)}</td><td>${index < 2 ? 'Complete' : 'Draft'}</td><td>With pharmacy</td><td><button type="button">Open IDL</button></td></tr>`,
    )}</table>`,
  );

const administration = () =>
  patientPage(
    okafor,
    'Medicines administration: morning round',
    html`<table><tr><th>Medicine</th><th>Dose</th><th>Route</th><th>Due</th><th>Given</th><th></th></tr>${[
      'Amlodipine 5 mg',
      'Enoxaparin 40 mg',
      'Paracetamol 1 g',
    ].map(
      (name) =>
        html`<tr><td>${name}</td><td>1</td><td>PO</td><td>08:00</td><td><select>${options(['', 'Given', 'Refused', 'Nil by mouth'])}</select></td><td><button type="button">Sign dose</button></td></tr>`,
    )}</table>`,
  );

const formulary = () =>
  sharedPage(
    'Formulary: methotrexate',
    html`<input type="search" placeholder="Search the formulary"><button>Search</button><article><h2>Methotrexate 2.5 mg tablets</h2><p>Amber: shared care. Dose: 7.5 mg to 25 mg once weekly by mouth.</p>
<h3>Prescribing</h3><p>The hospital prescribes until the GP has accepted. At discharge supply 28 days.</p></article>`,
  );

const bedBoard = () =>
  sharedPage(
    'Bed board',
    html`<div class="beds">${patients.map(
      (patient, index) =>
        html`<div class="card"><b>Bed ${index + 1}</b> ${patient.surname} · medically fit · discharge ${index % 2 ? 'today' : 'tomorrow'} · TTO ${index % 2 ? 'ready' : 'awaited'} <select>${options(['Red', 'Green'])}</select></div>`,
    )}</div><button>Refresh</button>`,
  );

const epsReport = () =>
  sharedPage(
    'Electronic prescribing service: unsent',
    html`<p>Unsent · Unsuccessful · Cancelled by pharmacy</p><label>From <input value="${daysAgo(7)}"></label> <label>To <input value="${daysAgo(0)}"></label><button>Download report</button><table><tr><th>Patient</th><th>Prescription</th><th>Prescriber</th><th>Error</th></tr>
${patients.map((patient) => html`<tr><td>${listName(patient)}</td><td>Discharge TTO</td><td>Dr Farrow</td><td>No nominated pharmacy</td></tr>`)}</table>`,
  );

const rebooking = () =>
  patientPage(
    lindqvist,
    'Reschedule appointment',
    html`<p>Rheumatology follow-up, ${daysAgo(3)}: cancelled by patient</p>${field('New date', line(''))}${field('Clinic', html`<select>${options(['RHEUM AM', 'RHEUM PM'])}</select>`)}
${field('Reason', html`<select>${options(['Patient request', 'Did not attend', 'Clinic cancelled'])}</select>`)}<button>Confirm booking</button>`,
  );

const settings = () =>
  sharedPage(
    'Settings: discharge letter',
    html`<form>${field('Sections shown', line('Diagnosis; Medication; Actions for GP; Information given to patient'))}${field('Default days of supply', line('14'))}
${field('Send to GP on completion', html`<input type="checkbox" checked>`)}${field('Clinic outcome codes', line('Discharge; Follow-up; DNA; PIFU'))}<button>Save settings</button></form>`,
  );

const timeline = () =>
  patientPage(
    okafor,
    'Timeline',
    html`<ol><li>${hoursAgo(30)} Discharge summary: GP to refer to cardiology. Sent.</li><li>${hoursAgo(60)} Prescription: amlodipine 5 mg</li><li>${hoursAgo(900)} Clinic outcome: did not attend, discharged</li></ol>
<input type="search" placeholder="Search the record"><button>Search</button>`,
  );

const learning = () =>
  sharedPage(
    'Guide: writing a good discharge letter',
    html`<article>${paragraphs(`A discharge letter tells the GP what happened and what is left to do. Give the diagnosis, the medicines with dose, route, frequency and supply, and say who follows up each result.

Never write "GP to refer", "GP to chase bloods" or "sick note from GP". The hospital refers, chases and issues fit notes itself.

Clinic outcomes: record attendance, discharge or follow-up, and press End of Appointment.`)}</article><button>I have read this</button>`,
  );

const login = () =>
  sharedPage(
    'Sign in',
    html`<p>New: discharge letters and clinic outcomes are now in one place.</p><form>${field('User name', line(''))}${field('Password', html`<input type="password">`)}<button>Sign in</button></form>`,
  );

const decoy = (number: number, shows: string, render: ServedPage['render']): ServedPage => ({
  ...{ path: `/portal/p/x/${number}`, kind: 'none', state: 'decoy', shows, render },
});

export const decoys: readonly ServedPage[] = [
  decoy(41, 'The ward’s list of discharges', wardList),
  decoy(42, 'A nurse’s medicines round', administration),
  decoy(43, 'The formulary', formulary),
  decoy(44, 'Bed board', bedBoard),
  decoy(45, 'Report on unsent prescriptions', epsReport),
  decoy(46, 'Rescheduling an appointment', rebooking),
  decoy(47, 'Settings of the discharge letter', settings),
  decoy(48, 'Timeline of one patient', timeline),
  decoy(49, 'Guide to discharge letters, with a button', learning),
  decoy(50, 'Sign-in page that names discharge', login),
];
