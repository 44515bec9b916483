import { describe, expect, it } from 'vitest';
import type { Facts } from '@/lib/model/facts';
import { quotesOf, statement, statusOf, unknownFacts, words } from './facts-builder';

const judge = (known: Partial<Facts>) => statusOf('results', unknownFacts('discharge', known));
const testPending = words('histology awaited');
const noTests = words('no tests outstanding');

describe('results', () => {
  it.each(['discharge', 'clinic-outcome', 'prescribing'] as const)('with nothing known on a %s screen: absent', (kind) => {
    expect(statusOf('results', unknownFacts(kind))).toBe('absent');
  });

  it.each([
    ['the GP is asked to chase a result', { statements: [statement('result', 'gp', 'asked')] }, 'attention'],
    ['the patient is told to get it from the GP', { statements: [statement('result', 'patient-via-gp', 'asked')] }, 'attention'],
    [
      'one left to the GP wins over another kept',
      { statements: [statement('result', 'hospital', 'promised'), statement('result', 'gp', 'asked')] },
      'attention',
    ],
    ['the hospital will see to it', { testPending, statements: [statement('result', 'hospital', 'promised')] }, 'met'],
    ['the hospital has told the patient', { statements: [statement('result', 'hospital', 'done')] }, 'met'],
    ['none is to be chased, said of no one', { testPending, statements: [statement('result', 'nobody', 'not-needed')] }, 'met'],
    [
      'that the GP need not chase it leaves open who does',
      { testPending, statements: [statement('result', 'gp', 'not-needed')] },
      'reminder',
    ],
    [
      'nothing is pending and nothing is to be chased',
      { noTests, statements: [statement('result', 'nobody', 'not-needed')] },
      'absent',
    ],
    ['no test is pending, said so', { noTests }, 'absent'],
    ['a test is pending with nobody named', { testPending }, 'reminder'],
    ['a pending test wins over a word of none', { testPending, noTests }, 'reminder'],
    ['a result to be chased by nobody named', { statements: [statement('result', 'nobody', 'asked')] }, 'reminder'],
    [
      'the patient is to ask for the result, nobody says whom',
      { statements: [statement('result', 'patient', 'asked')] },
      'reminder',
    ],
    ['a new test with nobody named', { statements: [statement('test', 'nobody', 'asked')] }, 'reminder'],
    ['the GP has done a test before: history', { statements: [statement('test', 'gp', 'done')] }, 'absent'],
    [
      'nothing is pending, a new test, and nothing is to be chased',
      { noTests, statements: [statement('test', 'gp', 'asked'), statement('result', 'nobody', 'not-needed')] },
      'met',
    ],
    ['the GP is asked for a new, later test', { statements: [statement('test', 'gp', 'asked')] }, 'reminder'],
    ['the hospital plans a new test', { statements: [statement('test', 'hospital', 'promised')] }, 'reminder'],
    [
      'the hospital’s word on results wins over a new test',
      { statements: [statement('test', 'gp', 'asked'), statement('result', 'hospital', 'promised')] },
      'met',
    ],
    ['no test is needed', { statements: [statement('test', 'nobody', 'not-needed')] }, 'absent'],
    ['a result is told as history', { statements: [statement('result', 'hospital', 'reported')] }, 'absent'],
    ['a copy for information asks for nothing', { statements: [statement('result', 'gp', 'reported')] }, 'absent'],
  ] as const)('%s', (_, known, expected) => {
    expect(judge(known)).toBe(expected);
  });

  it('shows the words that leave the result to the GP', () => {
    const statements = [
      statement('result', 'gp', 'asked', { evidence: words('GP to chase histology') }),
      statement('test', 'gp', 'asked'),
    ];
    expect(quotesOf('results', unknownFacts('clinic-outcome', { statements, testPending }))).toEqual(['GP to chase histology']);
  });
});
