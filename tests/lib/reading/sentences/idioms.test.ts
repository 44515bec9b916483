import { describe, expect, it } from 'vitest';
import { isIdiom } from '@/lib/reading/sentences/idioms';
import { unitsOf } from '@/lib/reading/sentences/units';

const idiomIn = (sentence: string, word: string): boolean => {
  const units = unitsOf(sentence);
  return isIdiom(
    units,
    units.findIndex((unit) => unit.word === word),
  );
};

describe('a turn of phrase has no verb of its own', () => {
  it.each([
    ['nothing to do with her hip', 'do'],
    ['the right thing to do', 'do'],
    ['Request put through to podiatry', 'request'],
    ['It takes three weeks', 'takes'],
  ])('%s', (sentence, word) => {
    expect(idiomIn(sentence, word)).toBe(true);
  });

  it.each([
    ['GP to do bloods', 'do'],
    ['Please request a scan', 'request'],
    ['She takes ramipril', 'takes'],
  ])('but %s has', (sentence, word) => {
    expect(idiomIn(sentence, word)).toBe(false);
  });
});
