import { daysAgo, hoursAgo } from '../calendar.ts';
import { box, type Form, line, list, text } from './form.ts';

interface Summary {
  readonly left: string;
  readonly status: string;
  readonly diagnosis: string;
  readonly course: string;
  readonly instruction: string;
  readonly results: string;
  readonly actions: string;
  readonly patient: string;
  readonly fitNote: string;
  readonly medicines: readonly (readonly string[])[];
}

const nothing: Summary = {
  ...{
    left: '',
    status: 'Draft',
    diagnosis: '',
    course: '',
    instruction: '',
    results: '',
    actions: '',
    patient: '',
    fitNote: '',
  },
  medicines: [],
};

const badly = (): Summary => ({
  left: hoursAgo(31),
  status: 'Draft',
  diagnosis: 'Hypertensive urgency ?phaeo\nParoxysmal palpitations',
  course: 'Adm via ED BP 214/118, headache, no end organ damage. CT head NAD. Amlodipine + ramipril started, BP 152/90 on d/c.',
  instruction: 'Home, salt advice given',
  results: 'Plasma metanephrines, aldosterone:renin',
  actions:
    '1. Please refer to cardiology OP for 72h tape\n2. GP kindly chase metanephrines and act on result\n3. Warehouse operative - sick note 2/52 from GP pls',
  patient: 'Any questions about this admission see your GP.',
  fitNote: '',
  medicines: [
    ['Amlodipine 5 mg tablets', '5 mg', 'PO', 'OD', '3 days', 'Yes'],
    ['Ramipril 2.5 mg capsules', '2.5 mg', 'PO', 'OD', '28 days', 'Yes'],
  ],
});

const well = (): Summary => ({
  left: hoursAgo(3),
  status: 'Sent to GP',
  diagnosis: 'Infective exacerbation of COPD',
  course: 'Adm 3/7 nebs, pred, doxy. Weaned to RA 92%. Resp CNS reviewed, inhaler technique good.',
  instruction: 'Home with early supported discharge team',
  results: 'Sputum AFB - resp team will follow up and write to patient',
  actions: 'Nil. We have referred to pulmonary rehab from the ward. GP need not chase anything.',
  patient: 'COPD passport given. Any problems ring Larch Ward 01632 960430 day or night.',
  fitNote: `Issued to ${daysAgo(-14)}`,
  medicines: [
    ['Prednisolone 5 mg tablets', '30 mg', 'PO', 'OD', '5 days then stop', 'No'],
    ['Trimbow 87/5/9 inhaler', '2 puffs', 'INH', 'BD', '28 days', 'Yes'],
    ['Carbocisteine 375 mg capsules', '750 mg', 'PO', 'TDS', '28 days', 'Yes'],
  ],
});

const columns = ['Medication', 'Dose', 'Route', 'Frequency / Notes', 'Days Supplied', 'GP to Continue'];

const form = (summary: Summary): Form => ({
  caption: 'eDischarge',
  ofPatient: true,
  buttons: ['Save', 'Complete eDischarge', 'Return to List'],
  controls: [
    line('Discharge Date/Time:', summary.left),
    list('Summary status:', ['Draft', 'Ready to leave', 'Sent to GP'], summary.status),
  ],
  front: 'Future Plan',
  tabs: [
    { name: 'Diagnosis', controls: [text('Diagnoses:', summary.diagnosis)] },
    { name: 'Clinical Info', controls: [text('Clinical Narrative:', summary.course, 120)] },
    {
      name: 'Future Plan',
      controls: [
        line('Discharging Consultant:', 'Dr F Abernethy'),
        text('Discharge Instruction:', summary.instruction, 44),
        text('Results Awaited via Ordercomms:', summary.results, 44),
        text('Actions for GP and Community:', summary.actions),
        text('Information given to patient:', summary.patient, 44),
        line('Statement of Fitness to Work Issued:', summary.fitNote),
      ],
    },
    { name: 'Meds', controls: [{ kind: 'grid', label: 'TTA Medication', columns, rows: summary.medicines, editable: true }] },
    { name: 'Ready To Leave', controls: [box('Supplementary Notes Completed'), line('Transport:')] },
  ],
});

export const dischargeForms = { empty: () => form(nothing), badly: () => form(badly()), well: () => form(well()) };

/** The summary as it went out. */
export function finished(): Form {
  const { course, actions, diagnosis, medicines } = badly();
  return {
    caption: 'eDischarge Preview',
    ofPatient: true,
    buttons: ['Close', 'Print'],
    controls: [
      { kind: 'words', label: 'Status:', value: `Sent to GP ${hoursAgo(50)}` },
      { kind: 'words', label: 'Diagnoses:', value: diagnosis, height: 40 },
      { kind: 'words', label: 'Clinical Narrative:', value: course, height: 40 },
      { kind: 'words', label: 'Actions for GP and Community:', value: actions, height: 60 },
      { kind: 'grid', label: 'TTA Medication', columns, rows: medicines },
    ],
  };
}
