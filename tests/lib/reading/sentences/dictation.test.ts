import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withMarks } from '@/lib/reading/sentences/dictation';
import { sentencesOf } from '@/lib/reading/sentences/split';

/** The dictated text without the blanks that fill up each place. */
const read = (text: string) => withMarks(text).replace(/ {2,}/g, ' ').trim();

describe('marks that were spoken are read as marks', () => {
  it.each([
    ['a full stop', 'Home today full stop GP to refer full stop', 'Home today. GP to refer.'],
    ['a comma', 'Stable comma eating well full stop', 'Stable, eating well.'],
    ['a colon', 'Plan colon home full stop', 'Plan: home.'],
    ['however they are written', 'Home today Full Stop GP to refer FULL STOP', 'Home today. GP to refer.'],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each(['new line', 'new paragraph', 'next paragraph'])('a break of the line: %s', (words) => {
    expect(
      withMarks(`Home full stop ${words} GP to refer`)
        .split('\n')
        .map((line) => line.trim()),
    ).toEqual(['Home.', 'GP to refer']);
  });

  it('so that each sentence stands by itself', () => {
    expect(sentencesOf('Seen with her son full stop GP to refer full stop').map(({ text }) => text)).toEqual([
      'Seen with her son.',
      'GP to refer.',
    ]);
  });
});

describe('a text that was typed keeps its words', () => {
  it.each([
    'There was a new line of clots on the comma shaped scar',
    'Colon prep taken comma bowel clear',
    'Came to a stop, stomach full',
  ])('%s', (text) => {
    expect(withMarks(text)).toBe(text);
  });

  it('and a word that only begins like a mark is none', () => {
    expect(read('Seen full stop Colonoscopy booked full stop Commander by trade full stop')).toBe(
      'Seen. Colonoscopy booked. Commander by trade.',
    );
  });
});

const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'full stop',
        'Full Stop',
        'comma',
        'new line',
        'colon',
        'new paragraph',
        'GP to refer',
        '.',
        '\n',
        '\t',
        'İ',
        '👍',
        '\ud800',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 25 },
  )
  .map((it) => it.join(' '));

describe('in any text', () => {
  it('places stay as they are, and nothing is changed unless a full stop was spoken', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const marked = withMarks(text);
        expect(marked).toHaveLength(text.length);
        if (!/\bfull stop\b/i.test(text)) expect(marked).toBe(text);
        else expect(marked).not.toMatch(/\bfull stop\b/i);
        for (let i = 0; i < text.length; i += 1) expect([text[i], ' ', '\n', '.', ',', ':']).toContain(marked[i]);
      }),
      { numRuns: 1000 },
    );
  });
});
