import { daysAgo, hoursAgo } from '../calendar.ts';
import { listName, patients } from '../hospital.ts';
import { box, type Form, line, list, text, words } from './form.ts';

const rowsOf = (...rest: readonly string[]) =>
  patients.map((patient) => [listName(patient), patient.number, patient.ward, ...rest]);

/** Forms that work on nobody's discharge, outcome or prescription. */
export const decoyForms: readonly { readonly shows: string; readonly form: () => Form }[] = [
  {
    shows: 'eDischarge list with its search',
    form: () => ({
      ...{ caption: 'eDischarge List', ofPatient: false, buttons: ['Find', 'Clear', 'Letters not emailed'] },
      controls: [
        list('Status:', ['Draft', 'Ready to leave', 'Sent'], 'Draft'),
        list('Ward:', ['Rowan', 'Larch', 'Hazel']),
        line('From:', daysAgo(7)),
        line('To:', daysAgo(0)),
        {
          kind: 'grid',
          label: '',
          columns: ['Patient', 'Hosp No', 'Ward', 'TTA status', 'Discharge Summary'],
          rows: rowsOf('Submitted', 'Draft'),
        },
      ],
    }),
  },
  {
    shows: 'Pending discharges: a bed board',
    form: () => ({
      ...{ caption: 'Pending Discharges', ofPatient: false, buttons: ['Refresh'] },
      controls: [
        line('Surname:'),
        line('Forename:'),
        {
          kind: 'grid',
          label: 'Total : 6',
          columns: ['Patient', 'Hosp No', 'Ward', 'Est. Discharge', 'Ward Status'],
          rows: rowsOf(daysAgo(-1), 'Awaiting TTA'),
        },
      ],
    }),
  },
  {
    shows: 'Settings: appointment outcomes',
    form: () => ({
      ...{ caption: 'Appointment Outcome Configuration', ofPatient: false, buttons: ['New', 'Edit', 'Save', 'Cancel'] },
      controls: [
        line('Outcome:', 'Discharge to GP'),
        list('RTT Status:', ['10', '20', '30', '34'], '30'),
        box('Outcome Reason mandatory', true),
        box('Active', true),
        text('Hint shown to user:', 'Use only when the GP is not expected to re-refer.'),
      ],
    }),
  },
  {
    shows: 'RTT history, for reading',
    form: () => ({
      ...{ caption: 'RTT Management', ofPatient: true, buttons: ['Close'] },
      controls: [
        {
          ...{ kind: 'grid', label: 'Pathway', columns: ['Date', 'RTT Status', 'Appointment Outcome', 'User'] },
          rows: [
            [daysAgo(120), '10 First activity', 'Further appointment', 'POSEI'],
            [daysAgo(20), '30 First definitive treatment', 'Discharge', 'POSEI'],
          ],
        },
      ],
    }),
  },
  {
    shows: 'TTA status history, for reading',
    form: () => ({
      ...{ caption: 'TTA Status History', ofPatient: true, buttons: ['Close'] },
      controls: [
        {
          ...{ kind: 'grid', label: '', columns: ['Status', 'Date/Time', 'By', 'Rejection Reason'] },
          rows: [
            ['Submitted', hoursAgo(9), 'Dr L Farrow', ''],
            ['Rejected', hoursAgo(7), 'Pharmacy', 'Days supplied missing for apixaban'],
            ['Dispensed', hoursAgo(4), 'Pharmacy', ''],
          ],
        },
      ],
    }),
  },
  {
    shows: 'Booking an appointment',
    form: () => ({
      ...{ caption: 'Book Appointment', ofPatient: true, buttons: ['Find slots', 'Book', 'Cancel'] },
      controls: [
        list('Clinic:', ['GASTRO AM', 'GASTRO PM'], 'GASTRO AM'),
        list('Priority:', ['Routine', 'Urgent', '2WW'], 'Routine'),
        line('Earliest date:', daysAgo(-14)),
        box('Reschedule after DNA'),
        words('Last appointment:', `${daysAgo(30)} DNA`),
      ],
    }),
  },
  {
    shows: 'Patient search',
    form: () => ({
      ...{ caption: 'Patient Search', ofPatient: false, buttons: ['Search', 'Clear'] },
      controls: [line('Surname:'), line('NHS Number:'), box('Include discharged'), line('Date of Birth:')],
    }),
  },
  {
    shows: 'Help on eDischarge',
    form: () => ({
      ...{ caption: 'Help', ofPatient: false, buttons: ['Close'] },
      controls: [
        {
          kind: 'words',
          label: 'Starting',
          value: 'Press Start eDischarge, fill each tab (Diagnosis, Future Plan, Meds) and press Complete eDischarge.',
          height: 30,
        },
        {
          kind: 'words',
          label: 'Medication',
          value: 'Each TTA line needs dose, route, frequency and days supplied. Do not write "GP to prescribe".',
          height: 30,
        },
        {
          kind: 'words',
          label: 'Outcome',
          value: 'The outcome dialog opens from the clinic list: appointment outcome, RTT status, discharge.',
          height: 30,
        },
      ],
    }),
  },
];
