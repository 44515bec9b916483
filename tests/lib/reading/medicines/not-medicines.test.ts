import { describe, expect, it } from 'vitest';
import type { Page } from '../../../../lib/model/page';
import { readMedicines } from '../../../../lib/reading/medicines/read-medicines';
import { everything, page } from '../page-builder';

const read = (it: Page) => readMedicines(it, everything);

describe('what is no medicine to take home', () => {
  it.each([
    'Avoid NSAIDs',
    'Avoid ibuprofen and aspirin for 6 weeks',
    'Do not take folic acid',
    'Single dose IM methotrexate 85mg given 14/6 on EPAU',
    'Amlodipine 5 mg given on admission x 3 days',
    'IV co-amoxiclav given for 2 days in hospital',
  ])('%s', (text) => {
    expect(read(page().field('Medication', text).build()).filter((it) => !it.ended)).toEqual([]);
  });

  it('a story with its treatment is no list', () => {
    const text = 'TVUSS R adnexal mass. Single dose IM methotrexate 85mg given on EPAU. Started on apixaban 5mg BD.';
    expect(read(page().field('Hx / Rx', text).build())).toEqual([]);
  });

  it.each([
    ['TTA Required', 'Yes'],
    ['Prescription type', 'Discharge (TTO)'],
    ['Medicines reconciliation complete', 'Completed by pharmacist'],
    ['Drug chart reviewed', 'Ward round'],
  ])('the answer to the question "%s"', (label, text) => {
    expect(read(page().line(label, text, 'Prescription').build())).toEqual([]);
  });
});
