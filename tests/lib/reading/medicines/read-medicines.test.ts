import { describe, expect, it } from 'vitest';
import type { Page } from '../../../../lib/model/page';
import { readMedicines } from '../../../../lib/reading/medicines/read-medicines';
import { everything, page } from '../page-builder';

const read = (it: Page) => readMedicines(it, everything);
const days = (it: Page) => read(it).map(({ name, days }) => [name, days]);

describe('medicines in tables', () => {
  it('a bare figure is days in a column of days and a count in a column of quantities', () => {
    expect(
      days(
        page()
          .table('TTO', ['Drug', 'Dose', 'Freq', 'Days'], [['Ramipril 5 mg tablets', '5 mg', 'BD', '28']])
          .build(),
      ),
    ).toEqual([['Ramipril 5 mg tablets', 28]]);
    expect(
      days(
        page()
          .table('TTO', ['Drug', 'Dose', 'Freq', 'Qty'], [['Ramipril 5 mg tablets', '5 mg', 'BD', '28']])
          .build(),
      ),
    ).toEqual([['Ramipril 5 mg tablets', 14]]);
  });

  it.each([
    [['Medicine', 'Directions', 'Duration supplied', 'Comments'], ['Bisoprolol 2.5 mg tablets', '1 OD', '28 days', ''], 28],
    [['Comments', 'Supply', 'How taken', 'Preparation'], ['long term', '56', '2 BD', 'Metformin 500 mg tablets'], 14],
    [['Item', 'Details'], ['Furosemide 40 mg tablets', '1 each morning, 28 tablets supplied'], 28],
    [['Drug', 'Strength', 'Form', 'Dose', 'Frequency', 'Quantity'], ['Bisoprolol', '2.5 mg', 'tablets', '5 mg', 'OD', '28'], 14],
    [['Medication', 'Regimen', 'TTO supply'], ['Lansoprazole 30 mg caps', 'ONE daily', '5/7'], 5],
    [[], ['Amlodipine 5 mg tablets', '1 OD', '14 tablets'], 14],
    [['', '', ''], ['Amlodipine 5 mg tablets', '1 OD', '2/52'], 14],
    [['Drug / dose / frequency', 'Supply'], ['Amlodipine 5 mg tablets ONE daily', '28'], 28],
    [
      ['Medication', 'Dose', 'Route', 'Frequency / Notes', 'Days Supplied', 'GP to Continue'],
      ['=Sertraline 50 mg', '=50 mg', '=PO', '=OD', '=14', 'Yes'],
      14,
    ],
    [
      ['Drug', 'Dose', 'Frequency', 'Start date', 'Quantity'],
      ['Digoxin 125 mcg tablets', '125 mcg', 'OD', '12/11/2026', '28'],
      28,
    ],
    [['Drug', 'Sig', 'Days supply'], ['Apixaban 5 mg tabs', '1 tab BD', '7'], 7],
    [['Drug', 'Dose', 'No. of tablets'], ['Levothyroxine 100 microgram tablets', '100 micrograms OM', '28'], 28],
  ])('columns %j', (columns, row, expected) => {
    expect(read(page().table('Discharge medication', columns, [row]).build()).map((it) => it.days)).toEqual([expected]);
  });

  it('rows that begin with "then" belong to the medicine above', () => {
    const [taper, ...more] = read(
      page()
        .table(
          'TTO',
          ['Drug', 'Dose', 'Frequency', 'Days'],
          [
            ['Prednisolone 5 mg tablets', '30 mg', 'OD', '7'],
            ['then', '20 mg', 'OD', '7'],
            ['', '10 mg', 'OD', '7'],
            ['Omeprazole 20 mg capsules', '20 mg', 'OD', '28'],
          ],
        )
        .build(),
    );
    expect(taper).toMatchObject({ days: 21, working: 'steps of 7, 7 and 7 days: 21 days' });
    expect(more.map((it) => it.name)).toEqual(['Omeprazole 20 mg capsules']);
  });

  it('a column "GP to continue: No" is a reason, "Yes" is none', () => {
    const read2 = read(
      page()
        .table(
          'TTO',
          ['Medication', 'Dose', 'Days', 'GP to continue'],
          [
            ['Codeine 30 mg tablets', '30 mg QDS', '3', 'No'],
            ['Ramipril 5 mg tablets', '5 mg OD', '3', 'Yes'],
          ],
        )
        .build(),
    );
    expect(read2.map((it) => it.reason?.kind ?? null)).toEqual(['not-continuing', null]);
  });

  it('rows below "Stopped medicines" have ended', () => {
    const rows = [
      ['Aspirin 75 mg tablets', '1 OD', '28'],
      ['Stopped medicines', '', ''],
      ['Ramipril 5 mg capsules', '', ''],
    ];
    expect(read(page().table('TTO', ['Medicine', 'Dose', 'Days'], rows).build()).map((it) => it.ended)).toEqual([false, true]);
  });

  it.each([
    ['Allergies', ['Allergen', 'Reaction'], ['Penicillin', 'Rash']],
    ['Observations', ['Date/time', 'BP', 'Temp'], ['12/11/2026', '120/80', '36.5']],
    ['Appointments', ['Date', 'Clinic', 'Clinician'], ['12/11/2026', 'Cardiology', 'Dr A']],
    ['Ward 3', ['Patient', 'Bed', 'TTO'], ['A, B', '3', 'Paracetamol 3/7']],
    ['Medicines on admission', ['Drug', 'Dose'], ['Methotrexate 2.5 mg tablets', '10 mg weekly']],
    ['Staff', ['Name', 'Role'], ['Dr Jones', 'Consultant']],
  ])('a table of %s is no list of medicines', (title, columns, row) => {
    expect(read(page().table(title, columns, [row]).build())).toEqual([]);
  });

  it('shows the cell with the name as evidence and the whole row as words', () => {
    const [only] = read(
      page()
        .table('TTO', ['Drug', 'Dose', 'Qty'], [['Apixaban 2.5 mg tablets', '1 tablet BD', '6 tablets']])
        .build(),
    );
    expect(only).toMatchObject({
      days: 3,
      working: '6 tablets, 1 twice a day: 3 days',
      words: 'Apixaban 2.5 mg tablets | 1 tablet BD | 6 tablets',
      evidence: { quote: 'Apixaban 2.5 mg tablets', place: 'Drug' },
    });
  });
});

describe('medicines in text', () => {
  it('reads several in one sentence, after a heading of their own in a block of notes', () => {
    const text =
      'Op: bilat tonsillectomy.\nTTO: Paracetamol 500mg 2 QDS 2/52. Ibuprofen 400mg TDS 2/52. Difflam spray PRN 1 bottle.\nHistology to be followed up by GP.';
    expect(days(page().field('Summary', text).build())).toEqual([
      ['Paracetamol 500mg', 14],
      ['Ibuprofen 400mg', 14],
      ['Difflam spray', null],
    ]);
  });

  it('ends a list at the next heading', () => {
    const text = 'Medication:\nRamipril 5 mg OD 28/7\nAspirin 75 mg OD 28/7\nPlan:\nBloods 2/52, furosemide 40 mg if swollen';
    expect(days(page().field('Letter', text).build())).toEqual([
      ['Ramipril 5 mg', 28],
      ['Aspirin 75 mg', 28],
    ]);
  });

  it.each([
    ['Ramipril 5 mg OD 28/7, aspirin 75 mg OD 28/7 and atorvastatin 80 mg nocte 28/7', 3],
    ['- Ramipril 5 mg OD 28/7\n- Aspirin 75 mg OD 28/7', 2],
    ['1. Ramipril 5 mg OD 28/7\n2. Aspirin 75 mg OD 28/7', 2],
    ['Ramipril 5 mg | OD | 28 days\nAspirin 75 mg | OD | 28 days', 2],
    ['NEW: Ramipril 5 mg OD 28/7\nContinue aspirin 75 mg OD 28/7', 2],
    ['None', 0],
    ['No changes', 0],
    ['No medication to take home, none needed. Had ibuprofen 400 stat in triage.', 0],
    ['Allergies: penicillin, methotrexate', 0],
    ['NKDA', 0],
    ['See drug chart', 0],
    ['none started today.', 0],
    ['Reviewed by pharmacist. Counselled.', 0],
  ])('%j', (text, count) => {
    expect(read(page().field('Medication on discharge', text).build())).toHaveLength(count);
  });

  it('stopped medicines are named but have ended', () => {
    const text =
      'Amlodipine 5 mg OD 28/7\nSTOPPED: Ramipril 5 mg (AKI)\nZopiclone stopped\nMetformin 500 mg withheld until renal function checked\nStop aspirin';
    expect(read(page().field('Medication', text).build()).map((it) => it.ended)).toEqual([false, true, true, true, true]);
    expect(read(page().field('Stopped medicines', 'Ramipril 5mg - postural drop').build()).map((it) => it.ended)).toEqual([true]);
  });

  it.each(['Diagnosis', 'Summary of admission', 'Allergies', 'Past medical history', 'Medicines on admission', 'Plan'])(
    'the field %s is no list of medicines',
    (label) => {
      expect(
        read(
          page().field(label, 'Amlodipine 5 mg OD before. Furosemide 80 BD -> 40 BD. Pip-taz 48h, IV co-amox then PO').build(),
        ),
      ).toEqual([]);
    },
  );

  it('goes on from block to block of an editor below a heading', () => {
    const blocks = [
      'Dear Dr Malik',
      'Medication on discharge:',
      'Prednisolone 40 mg OD - 8/52 supplied',
      'Azathioprine 100 mg OD - 1/12 supplied',
      'Plan: IBD clinic',
      'Mesalazine 1 g was discussed',
    ];
    expect(days(page().editor('Letter', blocks).build())).toEqual([
      ['Prednisolone 40 mg', 56],
      ['Azathioprine 100 mg', 28],
    ]);
  });

  it('shows the line as evidence', () => {
    expect(
      read(page().field('Items', 'Amlodipine 10mg tabs 1 om x 28\nMetformin 500mg tabs 2 bd x 12').build())[1]?.evidence.quote,
    ).toBe('Metformin 500mg tabs 2 bd x 12');
  });

  it('keeps the tab that a field stands on', () => {
    const built = page().add('value', 'Omeprazole 20 mg OD 3/7', { label: 'Medication', control: 'text', tab: 'TTO' }).build();
    expect(read(built)[0]?.evidence.place).toBe('Medication, tab TTO');
  });
});

describe('medicines in cards, lists and forms', () => {
  it('the short lines of a card belong to its medicine', () => {
    const built = page()
      .within('section', 'Medicines to take home', (it) => {
        for (const [name, dose, supply, plan] of [
          ['Arava (leflunomide) 20 mg tablets', 'ONE daily', 'Supplied: 28 days', 'GP to continue'],
          ['Hydrocortisone 1% cream', 'BD to face', 'Supplied: 1/52', 'Then stop'],
        ])
          it.within('group', '', (card) =>
            card
              .text(name ?? '', 'Medicines to take home')
              .text(dose ?? '', 'Medicines to take home')
              .text(supply ?? '', 'Medicines to take home')
              .text(plan ?? '', 'Medicines to take home'),
          );
      })
      .build();
    expect(days(built)).toEqual([
      ['Arava (leflunomide) 20 mg tablets', 28],
      ['Hydrocortisone 1% cream', 7],
    ]);
    expect(read(built)[0]?.words).toContain('GP to continue');
  });

  it('a definition list names the medicine as its term', () => {
    const built = page()
      .text('10 mg once daily, 28 days', 'Medication', 'Lisinopril 10 mg tablets')
      .text('75 mg once daily, 3 days', 'Medication', 'Aspirin 75 mg')
      .build();
    expect(days(built)).toEqual([
      ['Lisinopril 10 mg tablets', 28],
      ['Aspirin 75 mg', 3],
    ]);
  });

  it('the fields of a form of one drug', () => {
    const built = page()
      .line('Drug', 'Aciclovir 800 mg tablets', 'New prescription')
      .line('Dose', '800 mg', 'New prescription')
      .line('Frequency', 'five times a day', 'New prescription')
      .line('Duration', '7 days', 'New prescription')
      .build();
    expect(days(built)).toEqual([['Aciclovir 800 mg tablets', 7]]);
  });

  it('a name field may hold a medicine that no list knows', () => {
    const built = page()
      .line('Medication name', 'Zibotentan', 'Prescribe')
      .line('Dose', '10 mg', 'Prescribe')
      .line('Duration (weeks)', '4', 'Prescribe')
      .build();
    expect(days(built)).toEqual([['Zibotentan', 28]]);
  });

  it('a card with its medicine as heading', () => {
    const built = page()
      .add('heading', 'Codeine 30 mg tablets', { section: 'TTO' })
      .text('1 tablet QDS', 'Codeine 30 mg tablets')
      .text('12 tablets', 'Codeine 30 mg tablets')
      .build();
    expect(days(built)).toEqual([['Codeine 30 mg tablets', 3]]);
  });
});

describe('supply of all medicines at once', () => {
  it.each([
    ['Dosette 7/7', 7],
    ['Dosette 3/7', 3],
    ['Own dosette, 7 days issued, chemist to carry on weekly.', 7],
    ['Venalink, 2/52 supplied', 14],
    ['None given. GP please prescribe.', 0],
  ])('in a field for medicines: %s', (words, expected) => {
    expect(read(page().field('Medicines', words).build()).map((it) => it.days)).toEqual([expected]);
  });

  it('fills what no row tells', () => {
    const built = page()
      .field('Medication', 'Ramipril 5 mg OD\nAspirin 75 mg OD 28/7')
      .field('Pharmacy', 'TTO 14/7 supplied')
      .build();
    expect(days(built)).toEqual([
      ['Ramipril 5 mg', 14],
      ['Aspirin 75 mg', 28],
    ]);
  });

  it.each([
    ['TTO 3/7 supply, GP to prescribe further', 3],
    ['No TTOs given, GP please prescribe discharge medication', 0],
    ['Pharmacy closed – patient to get tablets from GP tomorrow', 0],
    ['14 days of all medicines given', 14],
    ['Weekend supply only, practice to prescribe Monday', 2],
  ])('%s', (words, expected) => {
    expect(read(page().field('Plan', words).build()).map((it) => [it.days, it.reason])).toEqual([[expected, null]]);
  });
});
