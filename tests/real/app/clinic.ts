/** The outcome form of an outpatient clinic, and what was recorded in it. */
import type { Questionnaire } from '@medplum/fhirtypes';
import { type Answers, ask, choose, group } from './questionnaire';

export const clinicOutcome: Questionnaire = {
  resourceType: 'Questionnaire',
  id: 'clinic-outcome',
  status: 'active',
  title: 'Outpatient clinic outcome',
  item: [
    group(
      'attendance',
      'Attendance',
      ask('date', 'date', 'Clinic date'),
      ask('string', 'clinic', 'Clinic'),
      choose('radio-button', 'attended', 'Attendance', ['Attended', 'Did not attend', 'Cancelled by patient']),
    ),
    group(
      'outcome',
      'Outcome',
      choose('drop-down', 'result', 'Outcome of attendance', ['Follow-up', 'Discharged to GP', 'Onward referral', 'Rebook']),
      ask('text', 'plan', 'Plan'),
      ask('text', 'medicines', 'Medication'),
      ask('boolean', 'letter', 'Clinic letter sent to GP'),
    ),
  ],
};

export const missed: Answers = {
  attendance: { date: '2026-03-02', clinic: 'Cardiology, Dr Quayle', attended: 'Did not attend' },
  outcome: {
    result: 'Discharged to GP',
    plan: 'Did not attend today. Discharged back to GP, please re-refer if still needed.',
  },
};

export const attended: Answers = {
  attendance: { date: '2026-03-16', clinic: 'Cardiology, Dr Quayle', attended: 'Attended' },
  outcome: {
    result: 'Follow-up',
    plan: 'Doing well. We have referred her to the heart failure nurses. Review here in six months.',
    medicines: 'Bisoprolol increased to 5 mg once a day, 28 days dispensed today from the outpatient pharmacy.',
    letter: true,
  },
};
