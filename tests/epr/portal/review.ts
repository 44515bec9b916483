import { okafor, type Patient, pemberton } from '../hospital.ts';
import { html, type Markup, options } from '../html.ts';
import type { ServedPage } from '../page.ts';
import { area, field, patientPage } from './layout.ts';

interface Medicine {
  readonly name: string;
  readonly detail: string;
  readonly decision: string;
  readonly supply: string;
}

const undecided: readonly Medicine[] = [
  { name: 'Ramipril 5 mg capsules', detail: '5 mg | oral | once a day', decision: '', supply: '' },
  { name: 'Simvastatin 40 mg tablets', detail: '40 mg | oral | at night', decision: '', supply: '' },
];

const badly: readonly Medicine[] = [
  { name: 'Ramipril 5 mg capsules', detail: '5 mg | oral | once a day', decision: 'Continue', supply: '2 days' },
  { name: 'Simvastatin 40 mg tablets', detail: '40 mg | oral | at night', decision: 'Stop - switched', supply: '' },
  { name: 'Atorvastatin 80 mg tablets', detail: '80 mg | oral | at night', decision: 'New', supply: '28 days' },
  {
    name: 'Lithium carbonate 400 mg MR tablets',
    detail: '400 mg | oral | at night',
    decision: 'New - GP to continue and monitor',
    supply: '28 days',
  },
];

const well: readonly Medicine[] = [
  { name: 'Ramipril 5 mg capsules', detail: '5 mg | oral | once a day', decision: 'Continue', supply: '28 days' },
  { name: 'Naproxen 500 mg tablets', detail: '500 mg | oral | twice a day', decision: 'Stop - GI bleed', supply: '' },
  { name: 'Omeprazole 20 mg capsules', detail: '20 mg | oral | twice a day', decision: 'New', supply: '28 days' },
];

const card = ({
  name,
  detail,
  decision,
  supply,
}: Medicine): Markup => html`<li class="card"><b>${name}</b> <span class="detail">${detail}</span>
<div>Supply <select aria-label="Supply of ${name}">${options(['', '2 days', '7 days', '14 days', '28 days'], supply)}</select> <span class="decision">${decision}</span></div>
<div>${['Continue', 'Modify', 'Stop', 'Withhold'].map((name) => html`<button type="button" data-decide="${name}">${name}</button> `)}</div></li>`;

const form = (patient: Patient, medicines: readonly Medicine[], comment: string): Markup =>
  patientPage(
    patient,
    'Discharge Medication Review',
    html`<h3>Previous medications</h3><ul>${medicines.map(card)}</ul><button type="button">Add Medication</button>
<label><input type="checkbox"> Confirm No Medications</label>${field('Comment to pharmacy', area(comment, 2))}
<div class="footer-actions"><button type="button">Save</button><button type="button">Complete</button></div>`,
  );

const render = (patient: Patient, medicines: readonly Medicine[], comment: string) => (other: Patient | null) =>
  other === null ? form(patient, medicines, comment) : form(other, undecided, '');

/** The review of medicines at discharge: a card each, decided by its buttons. */
export const reviews: readonly ServedPage[] = [
  {
    path: '/portal/p/m/21',
    kind: 'prescribing',
    state: 'empty',
    shows: 'Discharge medication review, undecided',
    render: render(pemberton, undecided, ''),
  },
  {
    ...{
      path: '/portal/p/m/22',
      kind: 'prescribing',
      state: 'badly done',
      shows: 'Medication review: lithium for the GP, two days of ramipril',
    },
    rules: { 'discharge-medication': 'attention', 'shared-care-consent': 'attention' },
    render: render(pemberton, badly, 'Home today, dosette not needed'),
  },
  {
    ...{
      path: '/portal/p/m/23',
      kind: 'prescribing',
      state: 'well done',
      shows: 'Medication review: four weeks of what goes on',
    },
    rules: { 'discharge-medication': 'met', 'shared-care-consent': 'absent' },
    render: render(okafor, well, 'OTC ibuprofen also stopped'),
  },
];
