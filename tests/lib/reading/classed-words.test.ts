import { describe, expect, it } from 'vitest';
import { classedWords, inLetters } from '@/lib/reading/classed-words';

const read = classedWords({ ask: 'please, could you', who: 'gp, family doctor', act: 'prescri*, take over', time: 'a&e, c/o' });
const letters = { ask: 'q', who: 'g', act: 'a', time: 't' } as const;
const line = (text: string) => inLetters(read(text), letters);

describe('words by class', () => {
  it.each([
    ['a word', 'Please', 'q'],
    ['a phrase', 'could you', 'q'],
    ['the longest phrase, not the word that it begins with', 'family doctor', 'g'],
    ['any ending of a stem', 'prescribing', 'a'],
    ['a hyphen for a blank', 'take-over', 'a'],
    ['marks within a phrase', 'a&e c/o', 'tt'],
    ['words of no class as dots', 'the GP ought to prescribe', '.g..a'],
    ['marks as commas and question marks as themselves', 'GP: prescribe?', 'g,a?'],
    ['figures as one word each', 'GP 12/11 prescribes 2.5', 'g.a.'],
    ['nothing', '', ''],
  ])('%s', (_, text, expected) => {
    expect(line(text)).toBe(expected);
  });

  it('say where they stand', () => {
    const [, gp] = read('The family doctor');
    expect(gp && 'The family doctor'.slice(gp.start, gp.end)).toBe('family doctor');
  });

  it('are not found within other words', () => {
    expect(line('pleased gpx')).toBe('..');
  });
});
