import { describe, expect, it } from 'vitest';
import { durationsIn } from '@/lib/reading/medicines/durations';

const days = (text: string) => durationsIn(text).map((duration) => duration.days);

describe('a duration in sevenths, fifty-seconds or twelfths', () => {
  it.each([
    ['by itself', 'senna 3/7', [3]],
    ['in weeks', 'senna 2/52', [14]],
    ['right after the x of how many', 'senna x3/7', [3]],
    ['right after the x, in weeks', 'senna 7.5mg x2/52', [14]],
    ['after an x and a blank', 'senna x 10/7', [10]],
  ])('is read %s: %s', (_, text, expected) => {
    expect(days(text)).toEqual(expected);
  });

  it.each([
    ['the end of a word', 'senna max3/7'],
    ['a figure', 'senna 1x3/7'],
    ['a longer number', 'senna x3/70'],
  ])('is not where the x belongs to %s: %s', (_, text) => {
    expect(days(text)).toEqual([]);
  });
});
