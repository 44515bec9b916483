import { describe, expect, it } from 'vitest';
import { shownRatio, shownSpread, spreadOf, tableOf } from './figures.ts';

describe('measurements', () => {
  it('are told by their middle and the half around it, which a slow moment does not move', () => {
    expect(spreadOf([5, 1, 4, 2, 900])).toEqual({ median: 4, lower: 2, upper: 5 });
    expect(shownSpread(spreadOf([5.5, 1, 4, 22.22, 900]))).toBe('5.50 (4.00–22.2)');
  });

  it('are compared by their middles', () => expect(shownRatio(spreadOf([3, 6, 9]), spreadOf([2, 4, 8]))).toBe('1.50'));

  it('that were not taken are a dash', () => {
    expect(shownSpread(spreadOf([]))).toBe('–');
    expect(shownRatio(spreadOf([]), spreadOf([1]))).toBe('–');
  });
});

describe('a table', () => {
  it('has its first column to the left and the others to the right', () => {
    expect(
      tableOf([
        ['page', 'ms'],
        ['a', '12.5'],
      ]),
    ).toBe('page    ms\na     12.5');
  });
});
