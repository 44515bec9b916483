/** The discharge summary of the invented hospital, and what a doctor wrote into it. */
import type { Questionnaire } from '@medplum/fhirtypes';
import { type Answers, ask, choose, chooseSome, each, group } from './questionnaire';

export const dischargeSummary: Questionnaire = {
  resourceType: 'Questionnaire',
  id: 'discharge-summary',
  status: 'active',
  title: 'Discharge summary',
  item: [
    group(
      'stay',
      'Admission and discharge',
      ask('date', 'admitted', 'Date of admission'),
      ask('dateTime', 'discharged', 'Date and time of discharge'),
      ask('string', 'consultant', 'Discharging consultant'),
      choose('drop-down', 'destination', 'Discharge destination', ['Usual residence', 'Care home', 'Another hospital']),
    ),
    group(
      'clinical',
      'Clinical details',
      ask('text', 'diagnoses', 'Diagnoses'),
      ask('text', 'course', 'Clinical summary'),
      ask('text', 'tests', 'Investigations and results'),
    ),
    each(
      'medicine',
      'Medicine on discharge',
      ask('string', 'name', 'Medicine'),
      ask('string', 'directions', 'Dose and frequency'),
      ask('string', 'supply', 'Supply'),
      choose('drop-down', 'change', 'Status', ['Started', 'Changed', 'Unchanged', 'Stopped']),
    ),
    group(
      'plan',
      'Plan',
      ask('display', 'help', 'What belongs to this stay is ours to do: do not ask the GP to refer or to chase a result.'),
      ask('text', 'gp', 'Actions for GP'),
      chooseSome('referrals', 'Referrals', ['Referred to cardiology by us', 'Referred to dietetics by us', 'GP to refer']),
      ask('text', 'hospital', 'Actions for the hospital'),
      ask('text', 'patient', 'Information given to the patient'),
      choose('radio-button', 'fit-note', 'Fit note', ['Issued', 'Not needed', 'Left to the GP']),
      ask('date', 'fit-note-until', 'Fit note until'),
      ask('boolean', 'sent', 'Summary sent to GP'),
    ),
  ],
};

const stay: Answers = {
  admitted: '2026-03-11',
  discharged: '2026-03-15T14:30:00Z',
  consultant: 'Dr H Quayle',
  destination: 'Usual residence',
};

const diagnoses = '1. Atrial fibrillation with fast ventricular response\n2. Rheumatoid arthritis';

export const undone: Answers = {
  stay,
  clinical: {
    diagnoses,
    course: 'Admitted with palpitations. Rate controlled. Echo shows a moderately impaired left ventricle.',
    tests: 'Thyroid function and ferritin sent, results awaited. GP to chase these results.',
  },
  medicine: [
    { name: 'Ramipril 2.5 mg capsules', directions: 'One once a day', supply: '3 days', change: 'Started' },
    { name: 'Methotrexate 2.5 mg tablets', directions: '15 mg once a week', supply: '28 days', change: 'Started' },
  ],
  plan: {
    referrals: ['GP to refer'],
    gp: 'Please issue a fit note. GP to continue methotrexate.',
    patient: 'See your GP if you have any questions about your stay or your follow-up appointment.',
    'fit-note': 'Left to the GP',
  },
};

export const done: Answers = {
  stay,
  clinical: {
    diagnoses,
    course: 'Admitted with palpitations. Rate controlled. Echo shows a moderately impaired left ventricle.',
    tests: 'Thyroid function and ferritin sent, results awaited. We will follow these up and write to the patient.',
  },
  medicine: [
    { name: 'Ramipril 2.5 mg capsules', directions: 'One once a day', supply: '28 days', change: 'Started' },
    { name: 'Methotrexate 2.5 mg tablets', directions: '15 mg once a week', supply: '28 days', change: 'Unchanged' },
  ],
  plan: {
    gp: 'Please repeat U&Es in two weeks.',
    referrals: ['Referred to cardiology by us', 'Referred to dietetics by us'],
    hospital: 'Methotrexate: the GP has accepted shared care (letter of 2 March 2026).',
    patient: 'Questions about your stay: ring Rowan Ward on 01632 960 118.',
    'fit-note': 'Issued',
    'fit-note-until': '2026-04-12',
    sent: true,
  },
};
