import { describe, expect, it } from 'vitest';
import type { Facts, SupplyReason } from '@/lib/model/facts';
import { defaultPolicy } from '@/lib/policy/defaults';
import { medicine, noBreakSpace, now, quotesOf, reminderOf, statement, statusOf, unknownFacts, words } from './facts-builder';

const discharge = (known: Partial<Facts>) => unknownFacts('discharge', known);
const listed = (...medicines: Facts['medicines']) => statusOf('discharge-medication', discharge({ medicines }));
const reason = (kind: SupplyReason, quote: string) => ({ reason: { kind, quote } });

describe('discharge medication', () => {
  it.each([
    ['discharge', null, 'reminder'],
    ['clinic-outcome', null, 'absent'],
    ['prescribing', 'discharge', 'reminder'],
    ['prescribing', 'clinic', 'absent'],
    ['prescribing', 'ward', 'absent'],
    ['prescribing', null, 'absent'],
  ] as const)('with nothing known on a %s screen (setting %s): %s', (kind, setting, expected) => {
    expect(statusOf('discharge-medication', unknownFacts(kind, { setting }))).toBe(expected);
  });

  it.each([
    ['six days are short', [medicine('Ramipril', 6)], 'attention'],
    ['nothing supplied is short', [medicine('Ramipril', 0)], 'attention'],
    ['exactly seven days are enough', [medicine('Ramipril', 7)], 'met'],
    ['one short medicine among enough ones', [medicine('Ramipril', 28), medicine('Apixaban', 3)], 'attention'],
    ['an unknown supply is neither short nor enough', [medicine('Ramipril', 28), medicine('Drops', null)], 'reminder'],
    ['a short one wins over an unknown one', [medicine('Ramipril', 3), medicine('Drops', null)], 'attention'],
    ['a course that ends', [medicine('Doxycycline', 4, reason('course', 'ends 23/11'))], 'met'],
    ['own supply at home, days unknown', [medicine('Inhaler', null, reason('own-supply', 'has at home'))], 'met'],
    ['a stated clinical reason', [medicine('Sertraline', 3, reason('stated', 'overdose risk'))], 'met'],
    ['not for continuing', [medicine('Filgrastim', 2, reason('not-continuing', 'stop after'))], 'met'],
    ['as required never makes it short', [medicine('Ramipril', 28), medicine('Paracetamol', 4, { asRequired: true })], 'met'],
    ['as required never makes it unknown', [medicine('Ramipril', 28), medicine('GTN', null, { asRequired: true })], 'met'],
    ['as required alone tells nothing', [medicine('Paracetamol', 14, { asRequired: true })], 'reminder'],
    ['an ended medicine does not count', [medicine('Ramipril', 28), medicine('Gentamicin', 1, { ended: true })], 'met'],
    ['an ended medicine alone tells nothing', [medicine('Gentamicin', 1, { ended: true })], 'reminder'],
  ] as const)('%s', (_, medicines, expected) => {
    expect(listed(...medicines)).toBe(expected);
  });

  it.each([
    ['no medicine is to be taken, said so', { noMedicines: words('none needed') }, 'absent'],
    [
      'no medicine to be taken but one as required',
      { noMedicines: words('no TTOs'), medicines: [medicine('Paracetamol', null, { asRequired: true })] },
      'absent',
    ],
    [
      'a medicine listed wins over a word of none',
      { noMedicines: words('no new ones'), medicines: [medicine('Ramipril', 3)] },
      'attention',
    ],
    ['the whole supply is short', { supplyOfAll: { days: 3, evidence: words('TTO 3/7') } }, 'attention'],
    ['none supplied and the GP to prescribe', { supplyOfAll: { days: 0, evidence: words('No TTOs given') } }, 'attention'],
    ['the whole supply is enough', { supplyOfAll: { days: 14, evidence: words('TTO 14/7') } }, 'met'],
    [
      'the whole supply fills in for unknown ones',
      { supplyOfAll: { days: 14, evidence: words('TTO 14/7') }, medicines: [medicine('Drops', null)] },
      'met',
    ],
    [
      'a list that is enough wins over a word on the whole',
      { supplyOfAll: { days: 3, evidence: words('3/7') }, medicines: [medicine('Ramipril', 28)] },
      'met',
    ],
    [
      'the GP is to prescribe at once what was not supplied',
      { statements: [statement('prescribe', 'gp', 'asked', { urgent: true })] },
      'attention',
    ],
    [
      'the GP is to prescribe at once, all listed is enough',
      { statements: [statement('prescribe', 'gp', 'asked', { urgent: true })], medicines: [medicine('Ramipril', 28)] },
      'met',
    ],
    ['the GP is asked to continue, no hurry', { statements: [statement('prescribe', 'gp', 'asked')] }, 'reminder'],
  ] as const)('%s', (_, known, expected) => {
    expect(statusOf('discharge-medication', discharge(known))).toBe(expected);
  });

  it('says no more than a reminder where the page does not tell whether a prescription is for discharge', () => {
    const facts = unknownFacts('prescribing', { medicines: [medicine('Ramipril', 3)] });
    expect(reminderOf('discharge-medication', facts)).toMatchObject({
      status: 'reminder',
      message: expect.stringMatching(/^If this is for discharge: /),
    });
  });

  it('goes by the site’s own longer minimum', () => {
    const facts = discharge({ medicines: [medicine('Ramipril', 10)] });
    const policy = { ...defaultPolicy, minimumSupplyDays: 14 };
    expect(reminderOf('discharge-medication', facts, now, policy)).toMatchObject({
      status: 'attention',
      title: `Ramipril: 10${noBreakSpace}days supplied, 14 needed`,
    });
  });

  it('names each short medicine as on the page, with the working', () => {
    const facts = discharge({
      medicines: [
        medicine('Apixaban 2.5 mg', 3, { working: '6 tablets, 1 twice a day: 3 days' }),
        medicine('Ramipril', 28),
        medicine('Bisoprolol', 1),
      ],
    });
    expect(quotesOf('discharge-medication', facts)).toEqual(['Apixaban 2.5 mg', 'Bisoprolol']);
    const reminder = reminderOf('discharge-medication', facts);
    expect(reminder?.title).toBe(`Supply 7${noBreakSpace}days of 2 medicines: Apixaban 2.5 mg, Bisoprolol`);
    expect(reminder?.message).toContain(`Apixaban 2.5 mg: 6 tablets, 1 twice a day: 3 days. Bisoprolol: 1${noBreakSpace}day.`);
  });

  it('says the name and the days of a single short medicine once, in the title', () => {
    const facts = discharge({ medicines: [medicine('Ticagrelor 90 mg', 5, { working: 'written: 5 days' })] });
    expect(reminderOf('discharge-medication', facts)?.message).toMatch(/^Supply at least/);
    const worked = discharge({ medicines: [medicine('Omeprazole 20 mg', 2, { working: 'written: 2/7 is 2 days' })] });
    expect(reminderOf('discharge-medication', worked)?.message).toMatch(/^Read as: 2\/7 is 2 days\. Supply/);
  });

  it('shows the words of the reason where a shorter supply is right', () => {
    expect(
      quotesOf('discharge-medication', discharge({ medicines: [medicine('Doxycycline', 4, reason('course', 'ends 23/11'))] })),
    ).toEqual(['ends 23/11']);
  });

  it('names the medicines whose supply is unknown', () => {
    const reminder = reminderOf(
      'discharge-medication',
      discharge({ medicines: [medicine('Eye drops', null), medicine('Ramipril', 28)] }),
    );
    expect(reminder).toMatchObject({ title: 'Check the supply of Eye drops', evidence: [words('Eye drops')] });
  });
});
