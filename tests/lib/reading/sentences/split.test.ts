import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '@/lib/reading/sentences/split';

const texts = (text: string) => sentencesOf(text).map((sentence) => sentence.text);
const withLeads = (text: string) => sentencesOf(text).map((sentence) => `${sentence.lead} > ${sentence.text}`);

describe('sentences end', () => {
  it.each([
    ['at a full stop', 'Seen today. GP to refer.', ['Seen today.', 'GP to refer.']],
    ['at a line end without a full stop', 'Seen today\nGP to refer', ['Seen today', 'GP to refer']],
    ['at a semicolon', 'DNA; GP to re-refer', ['DNA;', 'GP to re-refer']],
    ['at a question or exclamation mark', 'Needs ENT? GP to refer', ['Needs ENT?', 'GP to refer']],
    ['where the space after the full stop is forgotten', 'Home today.Bloods next week', ['Home today.', 'Bloods next week']],
    ['at a bar between blanks', 'BP stable | GP to refer', ['BP stable |', 'GP to refer']],
  ])('%s', (_, text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it('where the forgotten space stands before an abbreviation', () => {
    expect(texts('Histology sent.GP to chase')).toEqual(['Histology sent.', 'GP to chase']);
  });

  it.each([
    ['weeks', 'Clinic in 3 wks. Podiatry form handed in', ['Clinic in 3 wks.', 'Podiatry form handed in']],
    ['years', 'Stable for 2 yrs. Wears a splint', ['Stable for 2 yrs.', 'Wears a splint']],
    ['the hour', 'Bloods at 9 a.m. Chest film later', ['Bloods at 9 a.m.', 'Chest film later']],
  ])('after a measure of time, where another sentence begins: %s', (_, text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it.each(['Clinic in 3 wks. or sooner', 'Stable for 2 yrs. on this dose'])('but not where it goes on: %s', (text) => {
    expect(texts(text)).toEqual([text]);
  });

  it('before each number of a list in one line', () => {
    expect(texts('Home tonight 1) drain out Friday 2) GP to check U&Es 10) physio')).toEqual([
      'Home tonight',
      '1) drain out Friday',
      '2) GP to check U&Es',
      '10) physio',
    ]);
    expect(withLeads('GP to: 1) refer 2) ring')).toEqual(['GP to > 1) refer', 'GP to > 2) ring']);
  });

  it.each(['Take two (or 3) if dizzy', 'Seen at home 1) drain out'])('but not at a number that stands alone: %s', (text) => {
    expect(texts(text)).toEqual([text]);
  });

  it.each([
    ['a title', 'Discussed with Dr. Patel on the ward'],
    ['a decimal', 'Bisoprolol 2.5 mg daily'],
    ['a dose abbreviation', 'Ramipril 5 mg o.d. from tomorrow'],
    ['a time', 'Left the ward at 14.30 with her son'],
    ['"e.g." and "i.e."', 'Avoid NSAIDs e.g. ibuprofen, i.e. use paracetamol'],
    ['an abbreviated appointment', 'Next appt. 4 January'],
    ['a slash or ratio', 'BP 120/80, INR 2:3'],
  ])('not at %s', (_, text) => {
    expect(texts(text)).toEqual([text]);
  });

  it('not in stretches without a letter or figure', () => {
    expect(texts('--- \n ... \n*')).toEqual([]);
  });
});

describe('a sentence stands under', () => {
  it.each([
    ['the words before a colon in its line', 'Plan: GP to refer', ['Plan > GP to refer']],
    ['the same words for the rest of that line', 'Plan: home today. GP to refer', ['Plan > home today.', 'Plan > GP to refer']],
    ['a line that ends in a colon, item by item', 'GP to:\n- refer\n- check BP', ['GP to > refer', 'GP to > check BP']],
    [
      'a numbered list, its numbers left out',
      'Actions for GP:\n1. Refer\n2) Check BP',
      ['Actions for GP > Refer', 'Actions for GP > Check BP'],
    ],
    ['a usual heading on a line of its own', 'Plan\nGP to refer', ['Plan > GP to refer']],
    ['a heading that gives the GP a list', 'Surgery tasks\nchase MSU', ['Surgery tasks > chase MSU']],
    ['a heading for the practice', 'Actions to practice\nchase MSU', ['Actions to practice > chase MSU']],
    ['no line that is more than a heading', 'Surgery tasks are many\nchase MSU', [' > Surgery tasks are many', ' > chase MSU']],
    [
      'nothing once a blank line has ended the list',
      'GP to:\n- refer\n\nWell at discharge',
      ['GP to > refer', ' > Well at discharge'],
    ],
    ['the name taking over further on in the line', 'Diagnosis: sepsis. Plan: home', ['Diagnosis > sepsis.', 'Plan > home']],
  ])('%s', (_, text, expected) => {
    expect(withLeads(text)).toEqual(expected);
  });

  it.each([
    ['a time of day', 'Discharged 14:05 by taxi'],
    ['a long sentence with a colon in it', 'I have explained all of this to her son in clinic: he agrees'],
    ['the thing that a colon hands over', 'Sick note: GP'],
    ['a referral that a colon hands over', 'Referral to podiatry: GP please'],
  ])('nothing where the colon belongs to %s', (_, text) => {
    expect(withLeads(text)).toEqual([` > ${text}`]);
  });
});

const tokens = fc.constantFrom(
  'GP to',
  'refer',
  ':',
  '. ',
  '; ',
  '\n',
  '\r\n',
  '- ',
  '1. ',
  '• ',
  ' | ',
  'Dr. ',
  'Plan',
  '2.5',
  '?',
  '  ',
  '\t',
  '😀',
  '\u202e',
  '\ud800',
);
/** Typed boxes are left out: they are blanked, ticked or not, so that a sentence with one is not what stands there. */
const anyText = fc
  .array(fc.oneof(tokens, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 40 })
  .map((it) => it.join('').replace(/[☐☑☒[\]]/g, ' '));

describe('sentences of any text', () => {
  it('stand where they say, in order, without overlap', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let from = 0;
        for (const { text: words, start, end } of sentencesOf(text)) {
          expect(text.slice(start, end)).toBe(words);
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          from = end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('leave out no word that does not stand before a colon or alone as a heading', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('GP', 'refer', 'x', '2.5', 'Dr.', 'home', ';', '.', '\n'), { maxLength: 30 }),
        (words) => {
          const kept = texts(words.join(' ')).join(' ');
          for (const word of new Set(words)) {
            if (/[a-z\d]/i.test(word)) expect(kept.split(word).length).toBe(words.join(' ').split(word).length);
          }
        },
      ),
    );
  });
});
