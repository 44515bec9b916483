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
    ['G P to refer', 'g p'],
    ['Grateful surgery chases the swab', 'surgery'],
    ['Straight to surgery for a script', 'surgery'],
    ["Note from own doctor's", "own doctor's"],
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
    'Straight to theatre, had surgery that night',
    'G2 P1',
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

describe('short forms are read as the words that they stand for', () => {
  it.each([
    ["it's with the GP", ['it', 'is']],
    ["that's done", ['that', 'is']],
    ["there's no note", ['there', 'is']],
    ["they've gone", ['they', 'have']],
  ])('%s', (text, words) => {
    expect(
      unitsOf(text)
        .slice(0, 2)
        .map(({ word }) => word),
    ).toEqual(words);
  });

  it.each(["ref'd", "re-ref'd"])('but %s is one word, of referring', (word) => {
    expect(unitsOf(`${word} to podiatry`)[0]).toMatchObject({ word, start: 0, end: word.length });
  });

  it("and a patient's name keeps its ending", () => {
    expect(unitsOf("Oakley's scan").map(({ word }) => word)).toEqual(["oakley's", 'scan']);
  });
});

describe('a request is a plea or a thing', () => {
  it.each([
    ['Request GP chases the scan', true],
    ['Kindly request a scan', true],
    ['The request is with podiatry', false],
    ['Our request for podiatry', false],
    ['Podiatry request sent', false],
    ['Podiatry: request put in', false],
  ])('%s: a plea %s', (text, expected) => {
    expect(of('please', text).includes('request')).toBe(expected);
  });
});

describe('people whom notes name in their own way', () => {
  it.each([
    ['patient', 'Mam to ring', ['mam']],
    ['patient', 'Gran to collect', ['gran']],
    ['you', 'Your dispensary has it', ['your dispensary']],
    ['hospital', 'Dieticians to ring', ['dieticians']],
    ['not', 'No one here can certify', ['no one']],
    ['already', 'Told so at last review', ['last review']],
  ])('%s: %s', (kind, text, expected) => {
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
