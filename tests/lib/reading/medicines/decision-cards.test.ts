import { describe, expect, it } from 'vitest';
import type { Page } from '../../../../lib/model/page';
import { readMedicines } from '../../../../lib/reading/medicines/read-medicines';
import { everything, page } from '../page-builder';

const read = (it: Page) => readMedicines(it, everything);

describe('cards on which each medicine is decided', () => {
  const card = (name: string, days: string, decision: string) => (it: ReturnType<typeof page>) =>
    it
      .text(`${name} | oral | once a day`, 'Previous medications')
      .text('Supply', 'Previous medications')
      .add('choice', days, { label: `Supply of ${name}`, section: 'Previous medications', control: 'list' })
      .text(decision, 'Previous medications')
      .add('button', 'Continue')
      .add('button', 'Stop');
  const built = page()
    .within('group', '', card('Ramipril 5 mg capsules', '2 days', 'Continue'))
    .within('group', '', card('Simvastatin 40 mg tablets', '', 'Stop - switched'))
    .within('group', '', card('Priadel 400 mg tablets', '28 days', 'New - GP to continue'))
    .build();

  it('count whatever the heading above them says', () => {
    const notOld = (it: { section: string; control?: unknown }) => it.control !== undefined || it.section === '';
    expect(readMedicines(built, notOld).map((it) => [it.days, it.ended])).toEqual([
      [2, false],
      [null, true],
      [28, false],
    ]);
  });

  it('a list of earlier medicines without any field stays history', () => {
    const old = page()
      .within('group', '', (it) =>
        it.text('Ramipril 5 mg capsules once a day', 'Previous medications').text('2 days', 'Previous medications'),
      )
      .build();
    expect(read(old)).toEqual([]);
  });
});
