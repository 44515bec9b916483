import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byLength, phrasesIn, plainWords } from '@/lib/screens/words';

describe('words are compared in one plain spelling', () => {
  it.each([
    ['e-Discharge', ' e discharge '],
    ['D/C summary', ' d c summary '],
    ['A&E letter', ' a&e letter '],
    ['Days’ supply:', ' days supply '],
    ['  ', '  '],
  ])('%s', (text, plain) => expect(plainWords(text)).toBe(plain));
});

describe('phrases', () => {
  const phrases = byLength([{ phrase: 'discharge' }, { phrase: 'discharge prescription' }, { phrase: 'letter' }]);
  const found = (text: string) => phrasesIn(plainWords(text), phrases).map(({ phrase }) => phrase);

  it('are found by the longest one that covers the words', () => {
    expect(found('Discharge prescription')).toEqual(['discharge prescription']);
  });

  it('are found beside one another', () => {
    expect(found('Discharge letter and discharge prescription')).toEqual(['discharge prescription', 'discharge', 'letter']);
  });

  it('are whole words', () => expect(found('Discharged; newsletter')).toEqual([]));

  it('are found whatever stands around them', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.string({ maxLength: 30 }), (before, after) => {
        expect(found(`${before}. Letter. ${after}`)).toContain('letter');
      }),
    );
  });
});

it('initials with full stops are read as one word', () => {
  expect(plainWords('E.D. DEPARTURE LETTER')).toBe(' ed departure letter ');
});
