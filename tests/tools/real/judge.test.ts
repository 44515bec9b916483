import { describe, expect, it } from 'vitest';
import type { RealView } from '../../real/views.ts';
import { checksOf, columns, isPassed } from './judge.ts';

const view: RealView = {
  name: 'tto',
  shows: '',
  component: '',
  screen: 'prescribing',
  rules: { 'discharge-medication': 'met' },
  medicines: { ramipril: 28 },
};

const right = {
  screen: { kind: 'prescribing', profile: 'generic', evidence: [] },
  reminders: [{ rule: 'discharge-medication', status: 'met', title: '', message: '', evidence: [], due: null }],
  medicines: [{ name: 'Ramipril 5 mg', days: 28 }],
};

const failed = (answer: Parameters<typeof checksOf>[1]) => checksOf(view, answer).filter((check) => !isPassed(check));

describe('a view is as wanted', () => {
  it('where its kind, its statuses and its medicines are', () => expect(failed(right)).toEqual([]));

  it('and not where another kind was recognised, or none', () => {
    expect(failed({ ...right, screen: null })).toEqual([{ what: 'screen', wanted: 'prescribing', got: 'none' }]);
  });

  it('nor where a duty is silent', () => {
    expect(failed({ ...right, reminders: [] })).toEqual([{ what: 'discharge-medication', wanted: 'met', got: 'absent' }]);
  });

  it('nor where something else is asked', () => {
    const reminders = right.reminders.flatMap((reminder) => [reminder, { ...reminder, rule: 'fit-note', status: 'attention' }]);
    expect(failed({ ...right, reminders })).toEqual([{ what: 'fit-note', wanted: 'no attention', got: 'attention' }]);
  });

  it('nor where a medicine was not read, or its days were not', () => {
    expect(failed({ ...right, medicines: [] })).toEqual([{ what: 'ramipril', wanted: '28 days', got: 'not read' }]);
    expect(failed({ ...right, medicines: [{ name: 'RAMIPRIL', days: null }] })).toMatchObject([{ got: 'unknown' }]);
  });

  it('and a look-alike where nothing was recognised', () => {
    const lookAlike: RealView = { name: 'list', shows: '', component: '', screen: 'none' };
    expect(checksOf(lookAlike, { screen: null, reminders: [], medicines: [] }).every(isPassed)).toBe(true);
    expect(checksOf(lookAlike, right).every(isPassed)).toBe(false);
  });
});

it('a table is as wide as its longest cells', () => {
  expect(
    columns([
      ['a', 'bc'],
      ['def', ''],
    ]),
  ).toBe('a    bc\ndef');
});
