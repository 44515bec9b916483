import { lindqvist, type Patient } from '../hospital.ts';
import { html, type Markup, options } from '../html.ts';
import type { ServedPage } from '../page.ts';
import { eventPage, panel } from './layout.ts';

interface Item {
  readonly drug: string;
  readonly dose: string;
  readonly unit: string;
  readonly route: string;
  readonly side: string;
  readonly frequency: string;
  readonly duration: string;
  readonly condition: string;
  readonly tapers?: readonly { readonly dose: string; readonly frequency: string; readonly duration: string }[];
}

interface Prescription {
  readonly items: readonly Item[];
  readonly comments: string;
}

const eyeDrop = { dose: '1', unit: 'drop', route: 'Eye', side: 'Left' };
const steroid: Item = {
  ...{ drug: 'Dexamethasone 0.1% eye drops preservative free', ...eyeDrop, frequency: 'hourly', duration: '7 days' },
  condition: 'Hospital to supply',
  tapers: [
    { dose: '1', frequency: '2 hourly', duration: '7 days' },
    { dose: '1', frequency: 'qds', duration: '14 days' },
  ],
};
const cyclo: Item = {
  ...{ drug: 'Cyclopentolate 1% eye drops', ...eyeDrop, frequency: 'tds', duration: '7 days', condition: 'Hospital to supply' },
};
const acetazolamide: Item = {
  ...{ drug: 'Acetazolamide 250 mg tablets', dose: '1', unit: 'tablet', route: 'PO', side: '', frequency: 'qds' },
  ...{ duration: '5 days', condition: 'GP to supply' },
};

const empty: Prescription = { items: [], comments: '' };
const badlyDone: Prescription = {
  items: [steroid, acetazolamide],
  comments: 'HLA-B27 AAU L, IOP 44. Acetazolamide not stocked in clinic - GP please prescribe today.',
};
const wellDone: Prescription = {
  items: [steroid, cyclo, { ...acetazolamide, condition: 'Hospital to supply' }],
  comments: 'Dispensed today from the outpatient pharmacy, pt counselled re taper.',
};

const conditions = [
  '- Select -',
  'Hospital to supply',
  'Hospital to supply and GP to continue',
  'GP to supply',
  'Patient self-supply',
];
const durations = ['- Select -', '1 day', '5 days', '7 days', '14 days', '1 month', 'Other'];
const frequencies = ['- Select -', 'hourly', '2 hourly', 'qds', 'tds', 'bd', 'od', 'nocte'];

const taperRow = ({
  dose,
  frequency,
  duration,
}: NonNullable<Item['tapers']>[number]): Markup => html`<tr class="taper"><td>then</td>
<td><input type="text" size="4" value="${dose}"></td><td></td><td></td><td><select>${options(frequencies, frequency)}</select></td>
<td><select>${options(durations, duration)}</select></td><td colspan="2"></td></tr>`;

const itemRow = (item: Item): Markup => html`<tr class="item"><td>${item.drug}</td>
<td><input type="text" size="4" data-field="dose" value="${item.dose}"> ${item.unit}</td>
<td><select data-field="route">${options(['- Select -', 'Eye', 'PO', 'IV'], item.route)}</select></td>
<td><select data-field="side">${options(['', 'Left', 'Right', 'Both'], item.side)}</select></td>
<td><select data-field="frequency">${options(frequencies, item.frequency)}</select></td>
<td><select data-field="duration">${options(durations, item.duration)}</select></td>
<td><select data-field="condition">${options(conditions, item.condition)}</select></td>
<td><i class="comment" title="Comment"></i><textarea hidden name="item_comment"></textarea></td></tr>${(item.tapers ?? []).map(taperRow)}`;

const details = ({
  items,
}: Prescription): Markup => html`<table class="rows" id="items"><thead><tr><th>Drug</th><th>Dose</th><th>Route</th><th>Options</th>
<th>Frequency</th><th>Duration</th><th>Dispense condition</th><th></th></tr></thead><tbody>${items.map(itemRow)}</tbody></table>
<button type="button">Add standard set</button> <button type="button">Repeat last prescription</button> <button type="button">Add medication</button>`;

const prescription = (own: Prescription) => (other: Patient | null) => {
  const shown = other === null ? own : empty;
  return eventPage({
    patient: other ?? lindqvist,
    action: 'Create',
    type: 'Prescription',
    panels: [
      panel('Details', details(shown)),
      panel('Comments', html`<textarea name="comments" rows="3">${shown.comments}</textarea>`),
    ],
    buttons: ['Save draft', 'Save and print', 'Cancel'],
  });
};

const view = () =>
  eventPage({
    patient: lindqvist,
    action: 'View',
    type: 'Prescription',
    panels: [
      panel(
        'Details',
        html`<table class="rows"><tr><th>Drug</th><th>Dose</th><th>Frequency</th><th>Duration</th><th>Dispense condition</th></tr>${badlyDone.items.map(
          (item) =>
            html`<tr><td>${item.drug}</td><td>${item.dose} ${item.unit}</td><td>${item.frequency}</td><td>${item.duration}</td><td>${item.condition}</td></tr>`,
        )}</table>`,
        'view',
      ),
      panel('Comments', html`<p>${badlyDone.comments}</p>`, 'view'),
    ],
  });

/** The clinic's prescription: a table of selects, with taper rows below their drug. */
export const prescriptions: readonly ServedPage[] = [
  {
    ...{ path: '/eye-clinic/Rx/default/create/3001', kind: 'prescribing', state: 'empty' },
    shows: 'Prescription event without items',
    render: prescription(empty),
  },
  {
    ...{ path: '/eye-clinic/Rx/default/create/3002', kind: 'prescribing', state: 'badly done' },
    shows: 'Prescription: tablets needed today left to the GP',
    rules: { 'clinic-medication': 'attention' },
    render: prescription(badlyDone),
  },
  {
    ...{ path: '/eye-clinic/Rx/default/create/3003', kind: 'prescribing', state: 'well done' },
    shows: 'Prescription: all supplied by the hospital, with taper rows',
    rules: { 'clinic-medication': 'met', 'shared-care-consent': 'absent' },
    render: prescription(wellDone),
  },
  {
    path: '/eye-clinic/Rx/default/view/3004',
    kind: 'none',
    state: 'decoy',
    shows: 'A finished prescription, for reading',
    render: view,
  },
];
