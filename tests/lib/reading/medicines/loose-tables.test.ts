import { describe, expect, it } from 'vitest';
import { looseTables } from '@/lib/reading/medicines/loose-tables';
import { readMedicines } from '@/lib/reading/medicines/read-medicines';
import { everything, page } from '../page-builder';

const days = (it: ReturnType<typeof page>) => readMedicines(it.build(), everything).map((one) => [one.name, one.days]);

describe('tables that no mark-up declares', () => {
  it('column names one after the other, and below them rows of as many words', () => {
    const it = page();
    for (const words of ['Medication', 'Dose', 'Frequency', 'Days supplied']) it.text(words, 'TTA');
    for (const words of ['Azathioprine 50 mg tabs', '100 mg', 'OD', '28', 'Omeprazole 20 mg caps', '20 mg', 'OD', '5'])
      it.text(words, 'TTA');
    expect(days(it)).toEqual([
      ['Azathioprine 50 mg tabs', 28],
      ['Omeprazole 20 mg caps', 5],
    ]);
  });

  it('a name and fields without names, one row after the other', () => {
    const it = page();
    for (const [name, ...fields] of [
      ['Solifenacin 5 mg tabs', '1 OD', '1/12', 'New'],
      ['Finasteride 5 mg tabs', '1 OD', '28 tabs', 'Regular'],
    ]) {
      it.add('label', name as string, { section: 'TTA' });
      for (const [at, text] of fields.entries())
        it.add('value', text, { section: 'TTA', control: 'line', label: at ? '' : (name as string) });
    }
    expect(days(it)).toEqual([
      ['Solifenacin 5 mg tabs', 28],
      ['Finasteride 5 mg tabs', 28],
    ]);
  });

  it.each([
    ['a list of names', ['Medication', 'Ramipril 5 mg', 'Bisoprolol 5 mg']],
    ['names of columns without rows', ['Medication', 'Dose', 'Frequency', 'Nothing here']],
  ])('not %s', (_, words) => {
    const it = page();
    for (const text of words) it.text(text, 'TTA');
    expect(looseTables(it.build(), everything)).toEqual([]);
  });
});

describe('columns and cards by what they hold', () => {
  it('a column of lengths is the supply, whatever it is called', () => {
    const it = page().table(
      'TTO medicines',
      ['Medicine', 'Dose', 'To take out', 'Comment'],
      [
        ['Carbocisteine 375 mg capsules', '750 mg TDS', '3/7', 'for long term use'],
        ['Trimbow 87/5/9 inhaler', '2 puffs BD', 'nil', 'spare at home'],
      ],
    );
    expect(days(it)[0]).toEqual(['Carbocisteine 375 mg capsules', 3]);
  });

  it('a card’s lines begin with the name of what they hold', () => {
    const it = page();
    for (const text of ['Chloramphenicol 1% eye ointment', 'How R eye QDS', 'How long 5/7'])
      it.text(text, 'Medication to take home');
    expect(days(it)).toEqual([['Chloramphenicol 1% eye ointment', 5]]);
  });

  it('an editor’s blocks without a name go on with the list before them', () => {
    const it = page()
      .add('label', 'Medication')
      .add('editor', 'Ramipril 5 mg od 28/7', { label: 'Medication', control: 'editor' });
    it.add('editor', 'Ibuprofen 400 mg — one tds — 1/52', { control: 'editor' });
    expect(days(it).map(([, one]) => one)).toEqual([28, 7]);
  });

  it('what stands under "Stopped here" has ended', () => {
    const it = page().line('Stopped here', 'Doxazosin 4 mg', 'Medicines on leaving');
    expect(readMedicines(it.build(), everything).map(({ ended }) => ended)).toEqual([true]);
  });
});
