import { describe, expect, it } from 'vitest';
import { statusOf } from './one-field';
import { misreadInOtherWords, otherWords } from './other-words';
import { misread, phrases } from './phrases';

describe.each([
  ['phrase bank', phrases, misread],
  ['phrase bank in other words', otherWords, misreadInOtherWords],
] as const)('%s', (_, bank, wrong) => {
  for (const { id, text, rule, expected, ...around } of bank) {
    // A phrase that is read rightly at last fails here until it is taken off the list.
    const check = wrong.has(id) ? it.fails : it;
    check(`${id} ${rule} ${expected}: ${text}`, () => {
      expect(statusOf(rule, text, around)).toBe(expected);
    });
  }

  it('names each phrase once, and no phrase as misread that it does not hold', () => {
    const ids = bank.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...wrong].filter((id) => !ids.includes(id))).toEqual([]);
  });
});
