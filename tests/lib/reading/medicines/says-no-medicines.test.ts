import { expect, it } from 'vitest';
import { saysNoMedicines } from '../../../../lib/reading/medicines/says-no-medicines';
import { everything, page } from '../page-builder';

const said = (label: string, text: string) => saysNoMedicines(page().field(label, text).build(), everything)?.quote ?? null;

it.each([
  ['Medication', 'No medication to take home, none needed. Had ibuprofen 400 stat in triage.'],
  ['Medication on discharge', 'None'],
  ['TTO', 'Nil'],
  ['Medicines', 'Nil on discharge'],
  ['Plan', 'TTO: None'],
  ['Plan', 'Nil TTOs required'],
  ['Plan', 'No TTOs needed'],
  ['Summary', 'Discharge medication: none.'],
  ['Reason', 'No analgesia needed, nothing to be taken after discharge.'],
  ['Discharge medicines', 'Not required'],
  ['Medication', 'None taken, none given.'],
  ['Medication', 'No regular medication'],
  ['Medication', 'No TTO meds'],
  ['TTO', 'NA'],
  ['Medicines', 'Takes no regular medicines'],
  ['Medication', 'No meds on d/c'],
  ['Medication', 'No medicines supplied, none needed'],
  ['Medication', 'none - simple advice'],
  ['TTO', 'None. No medicines to be taken at home. Avoid folic acid + NSAIDs.'],
  ['Plan', 'Home. No meds.'],
  ['Plan', 'Nil to take home'],
  ['Plan', 'Discharged without medication'],
  ['TTO required?', 'No'],
])('%s: %s says that nothing is to be taken', (label, text) => {
  expect(said(label, text)).not.toBeNull();
});

it.each([
  ['Plan', 'No TTOs given, GP please prescribe discharge medication'],
  ['Medication', 'No changes to medication'],
  ['Medication', 'none started today.'],
  ['Medication', 'No new medication'],
  ['Medication', 'No changes, all own meds at home.'],
  ['Allergies', 'None'],
  ['Medication changes', 'None'],
  ['Plan', 'No medication needed today, continue as before'],
  ['Medication', 'Paracetamol 1 g QDS, none supplied'],
  ['Medication', 'None given. GP please prescribe.'],
  ['Medication', 'Nil new'],
  ['Own drugs brought in', 'None'],
  ['TTA Required', 'Yes'],
  ['Medication', 'Azathioprine 50 mg OD 28/7. Shared care in place? No'],
  ['Plan', 'NKDA, no regular meds'],
  ['Medication', 'No new medication, own supplies'],
])('%s: %s does not', (label, text) => {
  expect(said(label, text)).toBeNull();
});

it('a chosen radio button says so', () => {
  expect(
    saysNoMedicines(
      page().add('choice', 'No medicines to take home', { label: 'Medicines', control: 'radio' }).build(),
      everything,
    )?.quote,
  ).toBe('No medicines to take home');
});
