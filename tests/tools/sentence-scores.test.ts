import { describe, expect, it } from 'vitest';
import { isRight, type Judged, precisionOf, recallOf, scoresOf, tableOf } from './sentence-scores.ts';

const one = (expected: Judged['expected'], said: Judged['said'], rule: Judged['rule'] = 'fit-note'): Judged => ({
  id: 's',
  text: '',
  rule,
  expected,
  said,
});

describe('sentence scores', () => {
  it.each([
    ['none', 'absent', true],
    ['none', 'reminder', true],
    ['none', 'met', false],
    ['none', 'attention', false],
    ['reminder', 'reminder', true],
    ['reminder', 'absent', false],
    ['met', 'met', true],
    ['met', 'reminder', false],
    ['attention', 'attention', true],
    ['attention', 'met', false],
  ] as const)('where %s is right, %s is: %s', (expected, said, right) => {
    expect(isRight(one(expected, said))).toBe(right);
  });

  const judged = [
    one('attention', 'attention'),
    one('attention', 'reminder'),
    one('met', 'attention', 'results'),
    one('none', 'absent', 'results'),
  ];

  it('count by rule in the order of the duties, and in all', () => {
    expect(scoresOf(judged)).toEqual([
      { name: 'fit-note', right: 1, of: 2, hit: 1, missed: 1, wrong: 0 },
      { name: 'results', right: 1, of: 2, hit: 0, missed: 0, wrong: 1 },
      { name: 'all', right: 2, of: 4, hit: 1, missed: 1, wrong: 1 },
    ]);
  });

  it('give precision and recall as shares, whole where there was nothing to find', () => {
    const [fitNote, results, all] = scoresOf(judged);
    expect([fitNote, results, all].map((score) => score && [precisionOf(score), recallOf(score)])).toEqual([
      [1, 0.5],
      [0, 1],
      [0.5, 0.5],
    ]);
  });

  it('stand in a table without the words of any sentence', () => {
    const table = tableOf(scoresOf([{ ...one('attention', 'attention'), text: 'Kept to itself' }]));
    expect(table.split('\n').map((line) => line.split(/\s+/))).toEqual([
      ['', 'right', 'hit', 'missed', 'false', 'precision', 'recall'],
      ['fit-note', '1/1', '1', '0', '0', '1.000', '1.000'],
      ['all', '1/1', '1', '0', '0', '1.000', '1.000'],
    ]);
  });
});
