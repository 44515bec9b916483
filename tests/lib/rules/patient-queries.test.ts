import { describe, expect, it } from 'vitest';
import { quotesOf, statement, statusOf, unknownFacts, words } from './facts-builder';

const contact = words('Any queries: Ward 7, 01632 960233');

describe('patient queries', () => {
  it.each([
    ['discharge', 'reminder'],
    ['clinic-outcome', 'reminder'],
    ['prescribing', 'absent'],
  ] as const)('with nothing known on a %s screen: %s', (kind, expected) => {
    expect(statusOf('patient-queries', unknownFacts(kind))).toBe(expected);
  });

  it.each([
    [
      'the patient is sent to the GP with questions',
      { statements: [statement('query', 'patient-via-gp', 'asked')] },
      'attention',
    ],
    ['the GP is to chase the hospital’s appointment', { statements: [statement('query', 'gp', 'asked')] }, 'attention'],
    [
      'questions sent to the GP win over a contact',
      { contact, statements: [statement('query', 'patient-via-gp', 'asked')] },
      'attention',
    ],
    ['a hospital contact', { contact }, 'met'],
    ['questions answered are no contact', { statements: [statement('query', 'hospital', 'done')] }, 'reminder'],
    [
      'safety-net advice is no question about the hospital’s care',
      { statements: [statement('other', 'patient-via-gp', 'offered')] },
      'reminder',
    ],
  ] as const)('%s', (_, known, expected) => {
    expect(statusOf('patient-queries', unknownFacts('clinic-outcome', known))).toBe(expected);
  });

  it('shows the words that send questions to the GP', () => {
    const asked = statement('query', 'patient-via-gp', 'asked', { evidence: words('ask GP if any questions') });
    expect(quotesOf('patient-queries', unknownFacts('discharge', { contact, statements: [asked] }))).toEqual([
      'ask GP if any questions',
    ]);
  });
});
