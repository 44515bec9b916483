import { daysAgo } from '../calendar.ts';
import { type Form, line, list, text } from './form.ts';

const columns = ['Medication Name', 'Form', 'Route', 'Dose', 'Frequency', 'Duration', 'Comm Date', 'Prescribing Comments'];

const form = (rows: readonly (readonly string[])[], comments: string): Form => ({
  caption: 'TTA Medication',
  ofPatient: true,
  buttons: ['Submit TTA', 'Save', 'Cancel'],
  controls: [
    list('TTA Required:', ['Yes', 'No'], rows.length > 0 ? 'Yes' : ''),
    line('Clinician Bleep No:', rows.length > 0 ? '2214' : ''),
    line('Body Weight Kg:'),
    { kind: 'grid', label: 'Medication', columns, rows, editable: true },
    text('Clinical Comments To Pharmacy:', comments),
  ],
});

const badly = () =>
  form(
    [
      ['Methotrexate 2.5 mg tablets', 'tab', 'PO', '15 mg', 'ONCE WEEKLY', '28 days', daysAgo(0), 'New. GP to continue'],
      ['Folic acid 5 mg tablets', 'tab', 'PO', '5 mg', 'once weekly', '28 days', daysAgo(0), ''],
      ['Lansoprazole 30 mg capsules', 'cap', 'PO', '30 mg', 'OD', '4 days', daysAgo(0), ''],
    ],
    'For home today',
  );

const well = () =>
  form(
    [
      ['Apixaban 5 mg tablets', 'tab', 'PO', '5 mg', 'BD', '28 days', daysAgo(0), 'GP to continue'],
      ['Bisoprolol 2.5 mg tablets', 'tab', 'PO', '2.5 mg', 'OM', '28 days', daysAgo(0), ''],
      ['Nitrofurantoin MR 100 mg capsules', 'cap', 'PO', '100 mg', 'BD', '3 days', daysAgo(0), 'course ends'],
    ],
    'Going home this pm, counselled on DOAC.',
  );

export const ttaForms = { empty: () => form([], ''), badly, well };
