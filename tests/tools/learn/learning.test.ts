import { describe, expect, it } from 'vitest';
import { type Example, learn, likelihood } from './learning.ts';

const example = (breaks: boolean, ...places: number[]): Example => ({
  places: Uint16Array.from(places),
  signs: places.length,
  breaks,
});
const examples = Array.from({ length: 40 }, (_, at) =>
  at % 4 === 0 ? example(true, 1, 3, at % 5) : example(false, 2, 3, at % 5),
);

describe('learning', () => {
  it('tells breaches from the rest by the signs that they have and the rest has not', () => {
    const model = learn(examples, 8);
    expect(likelihood(example(true, 1, 3), model)).toBeGreaterThan(0.7);
    expect(likelihood(example(false, 2, 3), model)).toBeLessThan(0.3);
  });

  it('gives the same weights each time', () => {
    expect(learn(examples, 8)).toEqual(learn(examples, 8));
  });

  it('learns nothing from nothing', () => {
    expect(likelihood(example(true, 1), learn([], 8))).toBe(0.5);
  });
});
