import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unitsOf } from '@/lib/reading/sentences/units';

/** The words of one class in a sentence. */
const of = (kind: string, text: string) =>
  unitsOf(text)
    .filter((unit) => unit.of === kind)
    .map(({ word }) => word);

describe('the GP is named', () => {
  it.each([
    ['GP to refer', 'gp'],
    ['G.P. to refer', 'g.p'],
    ['general practitioner to refer', 'general practitioner'],
    ["the patient's own GP to refer", 'own gp'],
    ['practice nurse to check', 'practice nurse'],
    ['primary care to follow up', 'primary care'],
    ['Surgery to refer', 'surgery'],
    ['please ring the surgery', 'surgery'],
    ['Practice please chase', 'practice'],
    ['via her surgery', 'surgery'],
  ])('%s', (text, word) => {
    expect(of('gp', text)).toEqual([word]);
  });

  it.each([
    'Had spinal surgery in 2019',
    'Day surgery unit will ring',
    'Listed for surgery to the knee',
    'Recovering after surgery',
    'In practice he takes two a day',
    'Bariatric surgery, please see letter',
    'Pre surgery bloods normal',
  ])('by no operation and no habit: %s', (text) => {
    expect(of('gp', text)).toEqual([]);
  });
});

describe('words are read in classes', () => {
  it.each([
    ['the longest phrase first', 'hospital', 'Crisis team to ring', ['crisis team']],
    ['of the hospital', 'hospital', 'We and the ward', ['we', 'ward']],
    ['denials with a curled apostrophe', 'not', 'GP needn’t refer', ["needn't"]],
    ['denials that no list holds', 'not', "she mightn't attend", ["mightn't"]],
    ['capitals as small letters', 'please', 'KINDLY refer', ['kindly']],
  ])('%s', (_, kind, text, expected) => {
    expect(of(kind, text)).toEqual(expected);
  });
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        'GP',
        'to',
        "n't",
        'own',
        'doctor',
        'G.P.',
        '->',
        '(',
        '’',
        '/',
        '&',
        ' ',
        '.',
        '\ud800',
        '\u202e',
        'é',
        '👍',
      ),
    )
    .map((it) => it.join('')),
);

describe('units of any text', () => {
  it('stand where they say, in order, and hold every letter and figure', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let from = 0;
        let between = '';
        for (const { word, start, end } of unitsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          expect(word).not.toBe('');
          between += text.slice(from, start);
          from = end;
        }
        expect(between + text.slice(from)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
      { numRuns: 2000 },
    );
  });

  it('are the words as they stand, in small letters', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,6}$/), { maxLength: 12 }), (words) => {
        const text = words.join(' ').toUpperCase();
        expect(
          unitsOf(text)
            .map(({ word }) => word)
            .join(' '),
        ).toBe(words.join(' '));
      }),
    );
  });
});
