import { describe, expect, it } from 'vitest';
import type { Page } from '../../../../lib/model/page';
import { readMedicines } from '../../../../lib/reading/medicines/read-medicines';
import { everything, page } from '../page-builder';

const days = (built: Page) => readMedicines(built, everything).map((it) => (it.ended ? 'ended' : it.days));
const kinds = (built: Page) => readMedicines(built, everything).map((it) => it.reason?.kind ?? null);

describe('tables as different systems draw them', () => {
  it.each([
    [
      ['Medicine', 'Dose', 'Route', 'Freq', 'Supply (days)', 'Status'],
      ['Candesartan 8 mg tablets', '8 mg', 'PO', 'OD', '14', 'Unchanged'],
      [14],
    ],
    [['Drug', 'Dose', 'Freq', 'TTO qty', 'On repeat?'], ['Sotalol 40 mg tablets', '40 mg', 'BD', '10', 'Y'], [5]],
    [['Medicine & strength', 'Instructions', 'No. days'], ['Sitagliptin 50 mg', 'one OM', '5'], [5]],
    [['Medicine', 'Change', 'Directions', 'Amount'], ['Felodipine MR 5 mg', 'Stopped', '', ''], ['ended']],
    [['Medicine', 'Change', 'Directions', 'Amount'], ['Felodipine MR 5 mg', 'New', 'ONE in the morning', '28'], [28]],
    [['Prescription', 'Mitte'], ['Tamsulosin MR 400 micrograms capsules - 1 OM', '7'], [7]],
    [['Item', 'Start', 'Stop', 'Days given'], ['Nitrofurantoin 50 mg QDS', '20/11', '23/11', '3'], [3]],
    [
      ['Drug name', 'Dose', 'Unit', 'Frequency', 'Duration', 'Duration unit'],
      ['Gabapentin 300 mg capsules', '300', 'mg', 'TDS', '2', 'weeks'],
      [14],
    ],
    [['Drug name', 'Dose', 'Frequency', 'Duration (weeks)'], ['Memantine 10 mg tablets', '10 mg', 'OD', '4'], [28]],
    [['Drug', 'Dose', 'Frequency', 'Supplied'], ['Humulin M3 100 units/ml', '20 units', 'BD', '5 x 3 ml'], [37]],
    [['Drug', 'Morning', 'Lunch', 'Tea', 'Bed', 'Supply'], ['Carbamazepine 200 mg tablets', '1', '', '1', '', '28'], [14]],
    [['Medicine', 'Directions', 'Supply', 'Note to GP / patient'], ['Ramipril 5 mg capsules', 'ONE daily', '5 days', ''], [5]],
    [['Drug', 'Frequency', 'Quantity', 'Supply'], ['Ferrous fumarate 210 mg tablets', 'alternate days', '14', 'Dispense'], [28]],
    [['Medicine', 'Directions', 'Days'], ['Amiodarone 200 mg tablets', '1 TDS for 5 days, then 1 OD', '28'], [28]],
    [['Drug', 'Dose', 'CHANGED Days'], ['Rosuvastatin 10 mg tablets', '10 mg ON', '28'], [28]],
    [['Drug', 'Breakfast', 'Lunch', 'Quantity'], ['Clopidogrel 75 mg tabs', '1', '–', '3'], [3]],
    [['Drug', 'Directions', 'Duration / quantity'], ['Macrogol sachets', 'ONE twice a day', '30'], [15]],
    [
      ['Drug', 'Directions', 'Supply', 'Route of supply'],
      ['Omeprazole 20 mg capsules', 'OD', '42 capsules', 'OP pharmacy'],
      [42],
    ],
    [['Drug', 'Dose', 'Frequency', 'Supply'], ['Ramipril 5 mg capsules', '5 mg', 'OD', 'Own'], [null]],
    [['Drug', 'Dose', 'Frequency', 'Supply'], ['Ramipril 5 mg capsules', '5 mg', 'OD', 'Patient has at home'], [null]],
    [['Drug', 'Dose', 'Frequency', 'Supply'], ['Ramipril 5 mg capsules', '5 mg', 'OD', '2 weeks'], [14]],
    [['Drug', 'Dose', 'Frequency', 'Supply'], ['Ramipril 5 mg capsules', '5 mg', 'OD', 'x1 OP'], [28]],
  ])('columns %j, row %j', (columns, row, expected) => {
    expect(days(page().table('Discharge medicines', columns, [row]).build())).toEqual(expected);
  });

  it('"Own" in the column of supplies is the patient’s own supply', () => {
    const built = page()
      .table('Discharge medicines', ['Drug', 'Dose', 'Frequency', 'Supply'], [['Ramipril 5 mg capsules', '5 mg', 'OD', 'Own']])
      .build();
    expect(kinds(built)).toEqual(['own-supply']);
  });

  it('a row for "None" or a blank form row is no medicine', () => {
    const rows = [
      ['None', '', ''],
      ['=', '=', '='],
    ];
    expect(days(page().table('TTO', ['Drug', 'Dose', 'Days'], rows).build())).toEqual([]);
  });

  it('a table of two lists under headings of its own', () => {
    const rows = [
      ['Medicines to continue', '', ''],
      ['Digoxin 62.5 micrograms', 'OD', '28'],
      ['Medicines stopped', '', ''],
      ['Doxazosin 4 mg', '', ''],
      ['New medicines', '', ''],
      ['Mirabegron 25 mg', 'OD', '3'],
    ];
    expect(days(page().table('Medication', ['Drug', 'Frequency', 'Days'], rows).build())).toEqual([28, 'ended', 3]);
  });
});

describe('cards, lists and forms as different systems draw them', () => {
  it('a list item with bars between its parts', () => {
    const built = page()
      .text('Losartan 50 mg tablets | 1 OD | 28 tablets | Continue', 'Discharge medication')
      .text('Indapamide 2.5 mg tablets | 1 OM | 4 tablets | New', 'Discharge medication')
      .build();
    expect(days(built)).toEqual([28, 4]);
  });

  it('cards of label and value', () => {
    const built = page();
    for (const [name, dose, often, supply] of [
      ['Quetiapine 25 mg tablets', '25 mg', 'At night', '7 days'],
      ['Thiamine 100 mg tablets', '100 mg', 'Three times a day', '2 days'],
    ])
      built.within('group', '', (it) =>
        it
          .text(name ?? '', 'Take-home medicines', 'Drug')
          .text(dose ?? '', 'Take-home medicines', 'Dose')
          .text(often ?? '', 'Take-home medicines', 'Frequency')
          .text(supply ?? '', 'Take-home medicines', 'Supply'),
      );
    expect(days(built.build())).toEqual([7, 2]);
  });

  it('a card whose name is a heading and whose supply is a field', () => {
    const built = page()
      .within('group', '', (it) =>
        it
          .add('heading', 'Bumetanide 1 mg tablets', { section: 'TTO' })
          .text('1 tablet every morning', 'Bumetanide 1 mg tablets')
          .line('Quantity', '14', 'Bumetanide 1 mg tablets'),
      )
      .build();
    expect(days(built)).toEqual([14]);
  });

  it('two forms of one drug, one after the other', () => {
    const built = page();
    for (const [drug, dose, often, quantity] of [
      ['Levetiracetam 250 mg tablets', '250 mg', 'BD', '56'],
      ['Clobazam 10 mg tablets', '10 mg', 'nocte', '5'],
    ])
      built
        .line('Drug', drug ?? '', 'Discharge prescription')
        .line('Dose', dose ?? '', 'Discharge prescription')
        .line('Frequency', often ?? '', 'Discharge prescription')
        .line('Quantity', quantity ?? '', 'Discharge prescription');
    expect(days(built.build())).toEqual([28, 5]);
  });

  it('a duration of a figure and a chosen unit', () => {
    const section = 'Prescribe for discharge';
    const built = page()
      .line('Medicine', 'Topiramate 25 mg tablets', section)
      .line('Dose', '25 mg', section)
      .add('choice', 'BD', { label: 'Frequency', section, control: 'list' })
      .line('Duration', '2', section)
      .add('choice', 'weeks', { label: '', section, control: 'list' })
      .build();
    expect(days(built)).toEqual([14]);
  });

  it('a chosen status of stopped', () => {
    const section = 'Discharge medicines';
    const built = page()
      .line('Medicine', 'Bendroflumethiazide 2.5 mg tablets', section)
      .line('Dose', '2.5 mg OD', section)
      .add('choice', 'Stopped', { label: 'Status', section, control: 'radio' })
      .build();
    expect(days(built)).toEqual(['ended']);
  });

  it('paragraphs of a letter in prose', () => {
    const blocks = [
      'Dear Dr Hale',
      'She went home on bisoprolol 2.5 mg once daily (28 days supplied) and aspirin 75 mg once daily (3 days supplied).',
      'We will see her in clinic.',
    ];
    expect(days(page().editor('Letter', blocks).build())).toEqual([28, 3]);
  });

  it('headings of a letter that sort medicines', () => {
    const blocks = [
      'Medication changes',
      'Started: Rivaroxaban 20 mg OD, 28 days',
      'Stopped: Clopidogrel 75 mg',
      'Held: Metformin until seen',
    ];
    expect(days(page().editor('Letter', blocks).build())).toEqual([28, 'ended', 'ended']);
  });
});

describe('a form of one drug', () => {
  it('directions may be a row of several controls', () => {
    const section = 'Prescription';
    const built = page()
      .line('Drug', 'Azathioprine 50 mg', section)
      .line('Quantity', '56', section)
      .line('Directions', '2', section)
      .add('choice', 'tablet', { label: 'in', section, control: 'list' })
      .add('choice', 'per oral', { section, control: 'list' })
      .add('choice', 'once a day', { section, control: 'list' })
      .build();
    expect(readMedicines(built, everything).map((it) => it.days)).toEqual([28]);
  });

  it('names and values in turn may name a medicine that no list knows', () => {
    const built = page()
      .text('Lantus 100 units/ml', 'Medicines', 'Medicine')
      .text('14 units at night', 'Medicines', 'Dose')
      .text('5 x 3 ml pens', 'Medicines', 'Supply')
      .text('Zibosil', 'Medicines', 'Medicine')
      .text('6 units three times a day', 'Medicines', 'Dose')
      .text('5 x 3 ml pens', 'Medicines', 'Supply')
      .build();
    expect(readMedicines(built, everything).map((it) => [it.name, it.days])).toEqual([
      ['Lantus 100 units/ml', 107],
      ['Zibosil', null],
    ]);
  });
});

describe('a list that no heading names by its mark-up', () => {
  it('is named by plain words right before it', () => {
    const built = page()
      .text('Medicines on discharge')
      .within('list', '', (it) => it.text('Metformin 500 mg tabs | BD | 56 tabs | unchanged'))
      .build();
    expect(days(built)).toEqual([28]);
  });

  it('may be ticked line by line', () => {
    const built = page()
      .add('heading', 'Discharge prescription')
      .add('choice', 'Eplerenone 25 mg tablets | 25 mg morning | PO | 5 tablets', {
        section: 'Discharge prescription',
        control: 'box',
      })
      .build();
    expect(days(built)).toEqual([5]);
  });

  it('ends under a heading of what was stopped', () => {
    expect(days(page().text('Amoxicillin 500 mg TDS (GP course)', 'Stopped this admission').build())).toEqual(['ended']);
  });

  it('names no medicine in a sentence on who prescribes', () => {
    const built = page()
      .field('Pharmacist notes', 'Neurology prescribing levetiracetam changes, practice not asked to adjust.', 'TTO')
      .build();
    expect(days(built)).toEqual([]);
  });

  it('may have the directions in the label of each supply', () => {
    expect(days(page().line('Laxido sachets one BD new', '28 sachets', 'Medication').build())).toEqual([14]);
  });
});
