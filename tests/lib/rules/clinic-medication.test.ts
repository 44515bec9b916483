import { describe, expect, it } from 'vitest';
import type { Facts } from '@/lib/model/facts';
import { medicine, quotesOf, statement, statusOf, unknownFacts, words } from './facts-builder';

const inClinic = (known: Partial<Facts>) => statusOf('clinic-medication', unknownFacts('clinic-outcome', known));
const prescribing = (known: Partial<Facts>) =>
  statusOf('clinic-medication', unknownFacts('prescribing', { setting: 'clinic', ...known }));

const urgent = statement('prescribe', 'gp', 'asked', { urgent: true });
const canWait = statement('prescribe', 'gp', 'asked');
const supplied = words('FP10HP given today');

describe('clinic medication', () => {
  it.each([
    ['discharge', null],
    ['clinic-outcome', null],
    ['prescribing', 'discharge'],
    ['prescribing', 'ward'],
    ['prescribing', 'clinic'],
    ['prescribing', null],
  ] as const)('with nothing known on a %s screen (setting %s): absent', (kind, setting) => {
    expect(statusOf('clinic-medication', unknownFacts(kind, { setting }))).toBe('absent');
  });

  it.each([
    ['a medicine needed at once is left to the GP', { statements: [urgent] }, 'attention'],
    [
      'the patient is sent to the GP to collect it',
      { statements: [statement('prescribe', 'patient-via-gp', 'asked')] },
      'attention',
    ],
    ['one left to the GP at once wins over a supply of others', { statements: [urgent], supplied }, 'attention'],
    ['a request that can wait', { statements: [canWait] }, 'reminder'],
    ['a supply wins over a request that can wait', { statements: [canWait], supplied }, 'met'],
    ['a supply from the hospital', { supplied }, 'met'],
    ['the hospital goes on prescribing', { statements: [statement('prescribe', 'hospital', 'promised')] }, 'met'],
    ['started, with no word of supply', { statements: [statement('prescribe', 'hospital', 'done')] }, 'reminder'],
    ['no prescription asked of the GP', { statements: [statement('prescribe', 'gp', 'not-needed')] }, 'absent'],
    ['the patient goes on taking tablets', { statements: [statement('prescribe', 'patient', 'asked')] }, 'absent'],
    ['a list of what the patient takes is nothing started', { medicines: [medicine('Amlodipine', null)] }, 'absent'],
  ] as const)('%s', (_, known, expected) => {
    expect(inClinic(known)).toBe(expected);
  });

  it.each([
    ['a clinic prescription without a word of supply', { medicines: [medicine('Naproxen', null)] }, 'reminder'],
    ['a clinic prescription with its supply', { medicines: [medicine('Naproxen', 28)] }, 'met'],
    ['a clinic prescription that supplies nothing', { medicines: [medicine('Naproxen', 0)] }, 'reminder'],
    [
      'one of two medicines without a word of supply',
      { medicines: [medicine('Naproxen', 28), medicine('Omeprazole', null)] },
      'reminder',
    ],
    ['only medicines that are stopped', { medicines: [medicine('Naproxen', 28, { ended: true })] }, 'absent'],
    [
      'quantities that the GP is asked to prescribe',
      { medicines: [medicine('Naproxen', 28)], statements: [canWait] },
      'reminder',
    ],
    ['needed at once and left to the GP', { statements: [urgent] }, 'attention'],
  ] as const)('prescribing in clinic: %s', (_, known, expected) => {
    expect(prescribing(known)).toBe(expected);
  });

  it('is silent on discharge and ward prescribing, even where the GP is asked', () => {
    for (const setting of ['discharge', 'ward', null] as const) {
      expect(statusOf('clinic-medication', unknownFacts('prescribing', { setting, statements: [urgent] }))).toBe('absent');
    }
  });

  it('shows the words that leave it to the GP, not those that can wait', () => {
    const facts = unknownFacts('clinic-outcome', {
      statements: [
        canWait,
        statement('prescribe', 'gp', 'asked', { urgent: true, evidence: words('GP to start apixaban today') }),
      ],
    });
    expect(quotesOf('clinic-medication', facts)).toEqual(['GP to start apixaban today']);
  });
});
