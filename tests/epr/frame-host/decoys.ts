import { daysAgo } from '../calendar.ts';
import { listName, patients } from '../hospital.ts';
import { html, type Markup, options, paragraphs } from '../html.ts';
import { innerPage } from './layout.ts';

const calendar = () =>
  innerPage(
    'Diary',
    html`<form><input name="from" value="${daysAgo(0)}"> <input name="to" value="${daysAgo(-7)}"> <select>${options(['All providers', 'Dr Osei', 'Ms Danforth'])}</select><input type="button" value="Refresh"></form>
<table class="report"><tr><th>Time</th><th>Patient</th><th>Visit</th><th>Status</th></tr>${patients.map(
      (patient, index) =>
        html`<tr><td>${9 + index}:00</td><td>${listName(patient)}</td><td>${index % 2 ? 'New' : 'Follow-up'}</td><td>${index === 3 ? 'DNA' : 'Booked'}</td></tr>`,
    )}</table>`,
  );

const prescriptionList = () =>
  innerPage(
    'Prescriptions',
    html`<form><input type="button" value="Print selected"> <input type="button" value="Fax"><table class="report"><tr><th></th><th>Drug</th><th>Code</th><th>Created</th><th>Dosage</th><th>Qty</th><th>Unit</th><th>Refills</th><th>Provider</th></tr>
${['Metformin 500 mg', 'Ramipril 5 mg', 'Methotrexate 2.5 mg'].map(
  (drug, index) =>
    html`<tr><td><input type="checkbox"></td><td>${drug}</td><td>4${index}81</td><td>${daysAgo(90 + index)}</td><td>1 in tablet once a day</td><td>56</td><td>mg</td><td>0</td><td>Dr Osei</td></tr>`,
)}</table></form>`,
  );

const summary = () =>
  innerPage(
    'Patient summary',
    html`<h4>Problems</h4><ul><li>Type 2 diabetes</li><li>Hypertension</li></ul><h4>Medications</h4><ul><li>Metformin 500 mg bd</li><li>Ramipril 5 mg od</li></ul>
<h4>Last discharge summary</h4><div>${daysAgo(200)}: admitted with chest pain. GP to refer to cardiology. Discharged home, sick note from GP.</div><h4>Allergies</h4><p>Penicillin</p>`,
  );

const layoutEditor = () =>
  innerPage(
    'Layout editor: Discharge summary',
    html`<form><table class="report"><tr><th>Order</th><th>Field</th><th>Label</th><th>Type</th><th>Size</th></tr>${[
      'diagnosis',
      'discharge_medication',
      'actions_for_gp',
      'clinic_outcome',
    ].map(
      (field, index) =>
        html`<tr><td><input size="2" value="${index + 1}"></td><td>${field}</td><td><input value="${field.replaceAll('_', ' ')}"></td><td><select>${options(['Text', 'List', 'Date'])}</select></td><td><input size="3" value="60"></td></tr>`,
    )}</table><input type="submit" value="Save changes"></form>`,
  );

const inventory = () =>
  innerPage(
    'Drug inventory',
    html`<form><input name="q" placeholder="Drug name"><input type="button" value="Search"></form><table class="report"><tr><th>Drug</th><th>Form</th><th>Lot</th><th>On hand</th><th>Reorder at</th><th>Expires</th></tr>
<tr><td>Amoxicillin 500 mg</td><td>capsule</td><td>B77</td><td><input size="4" value="240"></td><td><input size="4" value="100"></td><td>${daysAgo(-300)}</td></tr></table>`,
  );

const guide = () =>
  innerPage(
    'How to discharge a patient',
    html`<div class="manual">${paragraphs(`Open the chart and choose Transfer / Discharge Summary. Give the diagnosis, the discharge medication with dose, route, frequency and days of supply, and the actions for the GP.

The clinic outcome is recorded in its own tab: attended, did not attend, discharged, follow-up. Close the encounter when the clinic letter is sent.

Patients of working age need a fit note from the hospital. Do not write "GP to issue sick note".`)}</div>`,
  );

/** What stands in frames that hold no screen. */
export const decoyParts: Readonly<Record<string, () => Markup>> = {
  calendar,
  'rx-list': prescriptionList,
  summary,
  layout: layoutEditor,
  inventory,
  guide,
};
