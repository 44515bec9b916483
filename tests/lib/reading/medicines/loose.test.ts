import { describe, expect, it } from 'vitest';
import { nameHandedOver, tellsSupply } from '@/lib/reading/medicines/loose';
import { readMedicines } from '@/lib/reading/medicines/read-medicines';
import { everything, page } from '../page-builder';

const read = (text: string, label = 'Notes') => readMedicines(page().field(label, text).build(), everything);

describe('what prose says was handed over for home', () => {
  it.each([
    ['Only 3/7 digoxin out with her.', 'digoxin', 3],
    ['He leaves us with a four-day supply of ticagrelor 90 mg twice daily.', 'ticagrelor', 4],
    ['Told "there are 6 days of the losartan in your bag".', 'losartan', 6],
    ['Goes home on apixaban twenty days given.', 'apixaban', 20],
    ['A couple of days of levothyroxine 50 mcg od given.', 'levothyroxine', 2],
    ['Digoxin 125 micrograms daily. Five tablets sent home.', 'Digoxin', 5],
    ['Bumetanide 1 mg daily restarted, enough for the first forty-eight hours put up by the ward.', 'Bumetanide', 2],
    ['Lantus 60 units nocte, goes with one 3 ml pen.', 'Lantus', 5],
    ['Candesartan 8 mg od 14/7 - correction, left with 4/7.', 'Candesartan', 4],
  ])('%s', (text, name, days) => {
    const [only] = read(text);
    expect(only).toMatchObject({ days });
    expect(only?.name).toContain(name);
  });

  it('nothing, and more from the surgery: no days', () => {
    expect(read('Sertraline 50 mg OM, to continue. Dispensed - nil. Will pick up from surgery.')[0]).toMatchObject({ days: 0 });
  });

  it('each of several medicines with its own days', () => {
    const text =
      'Went home with edoxaban 60 mg once daily (28 days supplied) and digoxin 125 micrograms once daily (3 days supplied).';
    expect(read(text).map(({ days }) => days)).toEqual([28, 3]);
  });

  it.each([
    'Given 3 days of co-amoxiclav IV then switched',
    'Took ibuprofen for 5 days before admission',
    'Review in 5 days with GP re BP on ramipril',
    'Avoid ibuprofen for 2 weeks',
    'Off food 2/7, taking only sips. Paracetamol helped.',
  ])('not what was given before, or is to be done later: %s', (text) => {
    expect(read(text).filter((it) => it.days !== null)).toEqual([]);
  });

  it('needs an amount and a handing over', () => {
    expect(tellsSupply('6 tablets sent home')).toBe(true);
    expect(tellsSupply('sent home')).toBe(false);
    expect(nameHandedOver('given apixaban leaflet')).toBeNull();
  });
});

describe('a supply at home', () => {
  it.each([
    'Ramipril 5 mg od, nil issued, two full boxes in the kitchen',
    'Ramipril 5 mg od, none sent, daughter has 3+ weeks of these indoors',
    'Ramipril 5 mg od, not supplied, over a month in her own cupboard',
    'Ramipril 5 mg od, 3/7, has a spare box',
  ])('is a reason: %s', (text) => {
    expect(read(text, 'TTO')[0]?.reason?.kind).toBe('own-supply');
  });

  it.each([
    'Ramipril 5 mg od 3/7, two days left at home',
    'Ramipril 5 mg od 3/7 supply dispensed today',
    'Ramipril 5 mg od 3/7, has it with breakfast',
    'Ramipril 5 mg od 3/7 only as pharmacy had shut',
  ])('or none: %s', (text) => {
    expect(read(text, 'TTO')[0]).toMatchObject({ days: 3, reason: null });
  });

  it('of all medicines, said once', () => {
    const [whole] = read('Nothing dispensed, at least a month of all his tablets in the house.', 'Discharge medication');
    expect(whole?.reason?.kind).toBe('own-supply');
  });
});
