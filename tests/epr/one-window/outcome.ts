import { daysAgo } from '../calendar.ts';
import { listName, patients } from '../hospital.ts';
import { box, type Form, line, list, text } from './form.ts';

interface Outcome {
  readonly status: string;
  readonly outcome: string;
  readonly reason: string;
  readonly rtt: string;
  readonly comments: string;
}

const statuses = ['Arrived', 'Seen', 'DNA', 'Cancelled by patient', 'Cancelled by hospital'];
const outcomes = [
  'Discharge',
  'Further appointment',
  'Add to waiting list',
  'Refer to other specialty',
  'Patient initiated follow up',
];
const rtt = [
  '10 First activity',
  '20 Subsequent activity',
  '30 First definitive treatment',
  '33 DNA first activity',
  '34 Decision not to treat',
];

/** The clinic list that the dialog stands on. */
export const clinicList = (): Form => ({
  caption: 'Clinic View',
  ofPatient: false,
  buttons: ['Outcome...', 'Print list'],
  controls: [
    line('Clinic:', 'GASTRO AM - Dr P Osei'),
    line('From:', daysAgo(0)),
    line('To:', daysAgo(0)),
    {
      ...{ kind: 'grid', label: 'Appointments', columns: ['Time', 'Patient', 'Hosp No', 'Status', 'Outcome'] },
      rows: patients.map((patient, index) => [
        `0${9 + (index >> 2)}:${index % 4}0`,
        listName(patient),
        patient.number,
        index < 2 ? 'Seen' : 'Arrived',
        index < 2 ? 'Discharge' : '',
      ]),
    },
  ],
});

const dialog = ({ status, outcome, reason, rtt: code, comments }: Outcome): Form => ({
  caption: 'Appointment Outcome',
  ofPatient: true,
  over: clinicList(),
  buttons: ['Save', 'Undo Outcome', 'Cancel'],
  controls: [
    list('Appointment Status:', statuses, status),
    line('Appointment Date:', daysAgo(0)),
    list('Appointment Outcome:', outcomes, outcome),
    line('Outcome Reason:', reason),
    list('RTT Status:', rtt, code),
    box('First Definitive Treatment'),
    text('Comments:', comments, 110),
  ],
});

const badly: Outcome = {
  ...{ status: 'DNA', outcome: 'Discharge', reason: 'DNA x2', rtt: '33 DNA first activity' },
  comments: 'DNA again. D/c back to GP, GP to re-refer if still wants to be seen.',
};

const well: Outcome = {
  ...{ status: 'Seen', outcome: 'Further appointment', reason: 'Coeliac f/u', rtt: '30 First definitive treatment' },
  comments:
    'Coeliac confirmed on D2 bx. Dietitian referral made by me today. DEXA requested - will write to pt with result. No new meds.\nFU 6/12 booked. Contact for pt: gastro secretaries 01632 960433. Not working, fit note not needed.',
};

const nothing: Outcome = { status: '', outcome: '', reason: '', rtt: '', comments: '' };

export const outcomeForms = { empty: () => dialog(nothing), badly: () => dialog(badly), well: () => dialog(well) };
