import { describe, expect, it } from 'vitest';
import { saysSupplied } from '@/lib/reading/statements/hospital-supply';
import { isUrgentByNature, namesMedicine } from '@/lib/reading/statements/medicine-words';
import { isUrgent } from '@/lib/reading/statements/urgency';
import { isLeftToGp, said, statementsOf } from './say';

describe('a medicine is left to the GP', () => {
  it.each([
    ['to prescribe', 'GP to prescribe omeprazole'],
    ['to start', 'GP please start ramipril 2.5 mg'],
    ['to change', 'Please could you change amlodipine to felodipine'],
    ['to continue', 'GP to continue bisoprolol'],
    ['after the medicine', 'Furosemide 40 mg: GP to prescribe'],
    ['by a task with no object', 'Needs apixaban. GP to supply from tomorrow'],
  ])('%s: %s', (_, text) => {
    expect(isLeftToGp('prescribe', text)).toBe(true);
  });

  it.each([
    ['Pt to collect script from GP today', 'patient-via-gp'],
    ['Patient to pick up tablets from surgery', 'patient-via-gp'],
  ])('the patient fetches it: %s', (text, actor) => {
    expect(said('prescribe', text)).toContain(`${actor} asked`);
  });

  it.each([
    ['a fit note is no medicine', 'GP to issue fit note'],
    ['a task without a medicine', 'GP to start thinking about discharge planning'],
    ['history', 'GP started ramipril in June'],
    ['not needed', 'GP need not prescribe omeprazole'],
    ['the hospital', 'We have prescribed omeprazole'],
    ['repeats later on', 'Supplied for a month; further supplies from GP on repeat prescription'],
  ])('unless it is about %s: %s', (_, text) => {
    expect(isLeftToGp('prescribe', text)).toBe(false);
  });
});

describe('a request is urgent', () => {
  it.each([
    ['today', 'GP to prescribe prednisolone today', true],
    ['this week', 'Please start it this week', true],
    ['as soon as possible', 'GP to start ramipril ASAP', true],
    ['by nature: an infection', 'Please prescribe trimethoprim for the UTI', true],
    ['by nature: a clot', 'GP to supply apixaban', true],
    ['not, where it is routine', 'GP to start ramipril, routine', false],
    ['not, where it can wait', 'Please start ramipril when convenient', false],
    ['not, where there is no rush about today’s advice', 'No rush, advised today', false],
    ['not, where nothing is said', 'GP to start ramipril', false],
  ])('%s: %s', (_, text, expected) => {
    expect(isUrgent(text)).toBe(expected);
  });

  it('as part of what it asks', () => {
    const [ask] = statementsOf('GP to prescribe amoxicillin today').filter(({ act }) => act === 'prescribe');
    expect(ask).toMatchObject({ actor: 'gp', mood: 'asked', urgent: true });
  });
});

describe('a supply from the hospital is recorded', () => {
  it.each([
    'FP10HP given in clinic',
    'Clinic prescription issued',
    'Drops dispensed today',
    'First 28 days supplied from clinic, GP to continue after that',
    'Collected from the hospital pharmacy',
    'Outpatient prescription for prednisolone',
  ])('%s', (text) => {
    expect(saysSupplied(text)).toBe(true);
  });

  it.each([
    'Fit note given today',
    'Leaflet given in clinic',
    'No FP10 issued',
    'Tablets not supplied',
    'Advice given by us',
    'Home today',
  ])('not by: %s', (text) => {
    expect(saysSupplied(text)).toBe(false);
  });
});

describe('a script by its colour', () => {
  it.each([
    ['that the hospital wrote', 'Green script that we wrote', true],
    ['that a doctor here gave', 'Green prescription I gave him', true],
    ['of the hospital’s own kind', 'White script', true],
    ['from elsewhere', 'Green prescription from the GP', false],
  ])('%s: %s', (_, text, expected) => {
    expect(saysSupplied(text)).toBe(expected);
  });
});

describe('words of medicines', () => {
  it.each(['amlodipine', 'omeprazole', 'tablets', 'insulin', '500 mg', 'eye drops', 'FP10'])('%s is one', (text) => {
    expect(namesMedicine(text)).toBe(true);
  });

  it.each(['cardiology', 'bloods', 'fit note', 'walking stick'])('%s is none', (text) => {
    expect(namesMedicine(text)).toBe(false);
  });

  it('tell what cannot wait by what it is for', () => {
    expect(['doxycycline', 'edoxaban', 'abx', 'ramipril', 'statin'].map(isUrgentByNature)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
