import { describe, expect, it } from 'vitest';
import { statusOf } from './one-field';
import { misread, phrases } from './phrases';

describe('phrase bank', () => {
  for (const { id, text, rule, expected, ...around } of phrases) {
    const check = misread.has(id) ? it.fails : it;
    check(`${id} ${rule} ${expected}: ${text}`, () => {
      expect(statusOf(rule, text, around)).toBe(expected);
    });
  }

  it('names each phrase once, and no phrase as misread that it does not hold', () => {
    const ids = phrases.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...misread].filter((id) => !ids.includes(id))).toEqual([]);
  });
});
