import { daysAgo } from '../calendar.ts';
import { lindqvist, type Patient } from '../hospital.ts';
import { html, type Markup, options } from '../html.ts';
import { innerPage } from './layout.ts';
import type { Work } from './transfer.ts';

interface Order {
  readonly drug: string;
  readonly quantity: string;
  readonly dose: string;
  readonly form: string;
  readonly interval: string;
  readonly note: string;
}

const written: Readonly<Record<Work, Order>> = {
  empty: { drug: '', quantity: '', dose: '', form: '', interval: '', note: '' },
  badly: {
    drug: 'Azathioprine 50 mg',
    quantity: '28',
    dose: '2',
    form: 'tablet',
    interval: 'once a day',
    note: 'TTO. GP to take over prescribing and bloods',
  },
  well: {
    ...{ drug: 'Azathioprine 50 mg', quantity: '56', dose: '2', form: 'tablet', interval: 'once a day' },
    note: 'TTO. Shared care accepted by GP Dr Strand by letter last week, agreement on file',
  },
};

/** One medicine in one form: the directions are a row of controls without labels. */
export const prescriptionForm =
  (work: Work) =>
  (other: Patient | null): Markup => {
    const order = written[other === null ? work : 'empty'];
    return innerPage(
      'Add/Edit Prescription',
      html`<form id="prescribe" name="prescribe" onsubmit="return false"><table>
<tr><td>Currently active</td><td><input type="checkbox" name="active" checked></td></tr>
<tr><td>Prescription type</td><td><select name="type">${options(['Discharge (TTO)', 'Clinic', 'Inpatient'], 'Discharge (TTO)')}</select></td></tr>
<tr><td>Starting date</td><td><input id="start_date" value="${daysAgo(0)}" size="10"></td></tr>
<tr><td>Drug</td><td><input id="drug" name="drug" size="40" value="${order.drug}"> <a href="javascript:void(0)">(search)</a></td></tr>
<tr><td>Quantity</td><td><input id="quantity" name="quantity" size="6" value="${order.quantity}"></td></tr>
<tr><td>Directions</td><td><input id="dosage" size="2" value="${order.dose}"> in <select id="form">${options(['', 'tablet', 'capsule', 'ml'], order.form)}</select>
<select id="route">${options(['', 'Per oral', 'Subcutaneous', 'Topical'], order.drug === '' ? '' : 'Per oral')}</select>
<select id="interval">${options(['', 'once a day', 'twice a day', '3 times a day', 'when needed'], order.interval)}</select></td></tr>
<tr><td>Notes</td><td><textarea name="note" rows="2" cols="60">${order.note}</textarea></td></tr>
</table><a id="save" class="css_button" href="javascript:void(0)">Save prescription</a> <a class="css_button" href="javascript:void(0)">Back</a></form>`,
    );
  };

/** Another supplier's prescribing, embedded from another site: it has a banner of its own. */
export const guestPrescribing = (other: Patient | null): Markup => {
  const patient = other ?? lindqvist;
  const rows = other === null ? ['Sertraline 50 mg tablets', 'Levothyroxine 75 microgram tablets'] : [];
  return html`<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>MedsRound</title></head><body>
<div class="patient-strip"><strong>${patient.forename} ${patient.surname}</strong> NHS no. ${patient.nhs}</div><h1>Discharge medicines (TTO)</h1>
<form onsubmit="return false"><table><thead><tr><th>Medicine</th><th>Dose</th><th>Frequency</th><th>Days' supply</th><th>Indication</th></tr></thead><tbody>
${rows.map((name) => html`<tr><td>${name}</td><td><input aria-label="Dose" value="1 tablet"></td><td><input aria-label="Frequency" value="once a day"></td><td><input aria-label="Days' supply" value="28"></td><td><input aria-label="Indication"></td></tr>`)}
</tbody></table><button type="button">Add medicine</button> <button type="submit">Send to pharmacy</button></form></body></html>`;
};
