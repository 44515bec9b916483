import { daysAgo } from '../calendar.ts';
import { listName, patients } from '../hospital.ts';
import { html, options, paragraphs } from '../html.ts';
import type { ServedPage } from '../page.ts';
import { generalPage } from './layout.ts';

const dates = html`<label>From <input name="from" value="${daysAgo(30)}" size="10"></label> <label>To <input name="to" value="${daysAgo(0)}" size="10"></label>`;

const worklist = () =>
  generalPage(
    'Glaucoma clinic, today',
    html`<form><input type="text" placeholder="Search by name or number"><button>Search</button></form><table class="rows">
<tr><th>Time</th><th>Patient</th><th>Status</th><th>Outcome</th><th></th></tr>${patients.map(
      (patient, index) => html`<tr><td>${9 + index}:15</td><td>${listName(patient)}</td><td>${index < 3 ? 'Seen' : 'Waiting'}</td>
<td>${index < 2 ? 'Discharge' : index === 2 ? 'Follow-up 3 months' : ''}</td><td><button type="button">Open</button></td></tr>`,
    )}</table>`,
  );

const report = () =>
  generalPage(
    'Prescribed drugs report',
    html`<form>${dates}<label>Drug <input name="drug"></label><label><input type="radio" name="all" checked> All prescriptions</label>
<label><input type="radio" name="all"> PGD only</label><label>Prescriber <select>${options(['All', 'Mr H Quill', 'Ms R Danforth'])}</select></label>
<button>Run report</button><button>Download CSV</button></form><table class="rows"><tr><th>Patient</th><th>Drug</th><th>Dose</th><th>Route</th><th>Duration</th><th>Date</th></tr>
${patients.map((patient) => html`<tr><td>${listName(patient)}</td><td>Latanoprost 50 micrograms/ml eye drops</td><td>1 drop</td><td>Eye</td><td>28 days</td><td>${daysAgo(4)}</td></tr>`)}</table>`,
  );

const outcomeConfig = () =>
  generalPage(
    'Admin: clinic outcome statuses',
    html`<form><table class="rows"><tr><th>Order</th><th>Name</th><th>Discharge?</th><th>Follow-up?</th><th>Active</th></tr>${[
      'Follow-up',
      'Discharge',
      'Did not attend',
      'Patient initiated follow-up',
    ].map(
      (
        name,
        index,
      ) => html`<tr><td><input size="2" value="${index + 1}"></td><td><input value="${name}"></td><td><input type="checkbox" ${index === 1 ? html`checked` : ''}></td>
<td><input type="checkbox"></td><td><input type="checkbox" checked></td></tr>`,
    )}</table><button type="button">Add</button><button>Save</button></form>`,
  );

const macro = () =>
  generalPage(
    'Edit letter macro: Discharge to GP',
    html`<form><label>Name <input value="Discharge to GP"></label><label>Letter type <select>${options(['Clinic letter', 'Discharge letter'], 'Discharge letter')}</select></label>
<p>Shortcodes: [pat] [gpn] [dia] [fup] [drg]</p><textarea id="macro_body" rows="8">Thank you for referring [pat]. I have discharged [him] to your care. GP to refer if symptoms persist. Medication: [drg]</textarea>
<button>Save</button><button>Delete macro</button></form>`,
  );

const booking = () =>
  generalPage(
    'Book operation: cataract',
    html`<form><label>Site <select>${options(['Hallowdene', 'Treatment Centre'])}</select></label><label>Session <select>${options(['Mon am', 'Tue pm'])}</select></label>
<label>Admission time <input value="07:30"></label><label>Day case discharge expected <input type="checkbox" checked></label><button>Confirm slot</button></form>`,
  );

const search = () =>
  generalPage(
    'Search',
    html`<form><label>Surname <input name="surname"></label><label>NHS number <input name="nhs"></label><label><input type="checkbox"> Include discharged patients</label>
<button>Find patient</button></form><p>0 results</p>`,
  );

const help = () =>
  generalPage(
    'Help: recording a clinic outcome',
    html`<article>${paragraphs(`Open the examination and add the Follow-up element. Choose Discharge or Follow-up, then the interval and the role. To discharge a patient choose the discharge status and destination.

The prescription event prints a TTO for discharge. Dose, route, frequency and duration are needed for each drug. "GP to supply" should be used for routine medicines only.

Example comment: GP to refer to the low vision service. Letters are sent to the GP when you choose Save and print.`)}</article>
<form><input type="search" placeholder="Search help"><button>Search</button></form>`,
  );

const decoy = (path: string, shows: string, render: ServedPage['render']): ServedPage => ({
  ...{ path: `/eye-clinic/${path}`, kind: 'none', state: 'decoy', shows, render },
});

export const decoys: readonly ServedPage[] = [
  decoy('site/home', 'The clinic worklist', worklist),
  decoy('Rx/report/prescribedDrugs', 'Prescribed drugs report', report),
  decoy('Exam/admin/outcomeStatus', 'Settings: the clinic outcomes to choose from', outcomeConfig),
  decoy('Letter/admin/macro/7', 'Settings: the template of a discharge letter', macro),
  decoy('Booking/default/create/5001', 'Booking an operation', booking),
  decoy('patient/search', 'Patient search', search),
  decoy('help/outcome', 'Help on clinic outcomes', help),
];
