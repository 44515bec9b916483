import { describe, expect, it } from 'vitest';
import { Memory } from '@/lib/model/memory';

describe('what was made of words', () => {
  it('is made once', () => {
    const memory = new Memory<number>();
    expect([memory.of('a', () => 1), memory.of('a', () => 2), memory.of('b', () => 3)]).toEqual([1, 1, 3]);
  });

  it('is forgotten when it was not asked for in a while, and kept when it was', () => {
    const memory = new Memory<number>(2);
    const numbers = Array.from('abacadaeaf', (words, at) => memory.of(words, () => at));
    expect(numbers).toEqual([0, 1, 0, 3, 0, 5, 0, 7, 0, 9]);
    expect(memory.of('b', () => 10)).toBe(10);
  });
});
