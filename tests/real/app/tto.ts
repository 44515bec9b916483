/** A discharge prescription, a group of fields for each medicine. */
import type { Questionnaire } from '@medplum/fhirtypes';
import { type Answers, ask, choose, each, group } from './questionnaire';

export const tto: Questionnaire = {
  resourceType: 'Questionnaire',
  id: 'tto',
  status: 'active',
  title: 'Discharge prescription (TTO)',
  item: [
    each(
      'item',
      'Medicine',
      ask('string', 'drug', 'Drug'),
      ask('string', 'dose', 'Dose'),
      ask('string', 'frequency', 'Frequency'),
      choose('drop-down', 'route', 'Route', ['Oral', 'Inhaled', 'Subcutaneous']),
      ask('string', 'duration', 'Days supplied'),
    ),
    group('pharmacy', 'Pharmacy', ask('text', 'note', 'Notes for pharmacy')),
  ],
};

const apixaban: Answers = {
  drug: 'Apixaban 5 mg tablets',
  dose: '5 mg',
  frequency: 'twice a day',
  route: 'Oral',
  duration: '28',
};
const bisoprolol: Answers = { drug: 'Bisoprolol 2.5 mg tablets', dose: '2.5 mg', frequency: 'once a day', route: 'Oral' };

export const short: Answers = { item: [apixaban, { ...bisoprolol, duration: '3' }] };
export const enough: Answers = { item: [apixaban, { ...bisoprolol, duration: '28' }] };
