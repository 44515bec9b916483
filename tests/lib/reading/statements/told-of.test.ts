import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutTold } from '@/lib/reading/statements/told-of';
import { said } from './say';

/** A sentence with three dots for each stretch that is told of others. */
const rest = (text: string) => withoutTold(text).text.replace(/·+/g, '…');

describe('what others said, asked or wished is told, and asks for nothing', () => {
  it.each([
    ['an opinion', 'Her neighbour thinks the surgery could refer her to audiology.', 'Her neighbour thinks…'],
    [
      'an opinion of somebody who has seen her',
      'Her dentist, who saw her, believes you ought to refer.',
      'Her dentist, who saw her, believes…',
    ],
    ['a question', 'Mum asked whether the GP would refer him.', 'Mum asked…'],
    ['a hope', 'The school hoped you might write to CAMHS', 'The school hoped…'],
    ['words to the hospital', 'Mum told us the GP would refer him.', 'Mum told…'],
    ['what was asked of the GP', 'The warden asked GP to refer him.', 'The warden asked…'],
    ['what the reader may recall', 'You may recall asking for a scan.', 'You may recall…'],
    ['a wish that is over', 'He would have liked you to refer him to podiatry.', 'He would have liked…'],
  ])('%s: %s', (_, text, expected) => {
    expect(rest(text)).toBe(expected);
  });

  it.each([
    ['the pluperfect of asking', 'His brother had requested that the practice refer him', 'His brother had requested…'],
    ['the pluperfect of a deed', 'His aunt had rung the surgery for a certificate.', 'His aunt had rung…'],
    ['a deed told of an earlier time', 'The GP had sent him for a chest film.', 'The GP had sent…'],
    ['a request of an earlier time', 'GP previously asked to refer.', 'GP previously asked…'],
  ])('in %s: %s', (_, text, expected) => {
    expect(rest(text)).toBe(expected);
  });

  it.each([
    ['with the one who said it', 'He was told by his manager to ask the GP for a note.', 'He was told…'],
    ['with the one who said it, and no helping verb', 'Told by 111 to ask the GP for a scan.', 'Told…'],
    ['without anybody, of an earlier time', 'She had been told to ring the surgery.', 'She had been told…'],
  ])('in the passive %s: %s', (_, text, expected) => {
    expect(rest(text)).toBe(expected);
  });
});

describe('what the writer says stays', () => {
  it.each([
    ['advice in the first person', 'I have suggested that she asks the surgery for a certificate.'],
    ['an opinion of the team', 'We felt the GP should refer him.'],
    ['a past request of the team', 'We had asked the GP to refer.'],
    ['advice that leaves out who gave it', 'Pt told to see GP for bloods.'],
    ['advice to the family', 'Mum told to ring the GP.'],
    ['advice in the passive, by the team', 'She was told by our registrar to see the GP.'],
    ['advice in the passive, by nobody named', 'She was told to ring the surgery.'],
    ['a wish that is handed on', 'He would like you to refer him to podiatry.'],
    ['a condition on memory', "If she can't recall the dose she should ring the GP."],
    ['a plain request', 'GP to refer to podiatry.'],
  ])('%s: %s', (_, text) => {
    expect(withoutTold(text)).toEqual({ text, told: '' });
  });

  it.each([
    [
      'what the hospital did after all',
      'His wife hoped the GP would refer him, but we have done so.',
      'His wife hoped… but we have done so.',
    ],
    [
      'a request of its own',
      'His wife hoped you would ring, and please chase the scan.',
      'His wife hoped… please chase the scan.',
    ],
    ['the next clause', 'The school wanted the GP to refer; GP to chase the scan.', 'The school wanted…; GP to chase the scan.'],
    ['what follows a dash', 'Her friend had seen the surgery nurse - GP to refer.', 'Her friend had seen… - GP to refer.'],
    ['what follows from it', 'The crew thought of a stroke so GP to arrange a scan', 'The crew thought… so GP to arrange a scan'],
  ])('and so does %s: %s', (_, text, expected) => {
    expect(rest(text)).toBe(expected);
  });
});

describe('what was told is handed back', () => {
  it('in the page’s own words', () => {
    expect(withoutTold('Mum asked whether the GP would refer him.').told).toBe('whether the GP would refer him.');
  });

  it('all of it, where there are two', () => {
    const text = 'Dad hoped for a sick note; his uncle thinks the GP writes them.';
    expect(withoutTold(text).told.split(/\s+/).join(' ')).toBe('for a sick note the GP writes them.');
  });

  it('for it is still spoken of: a request may point back to it', () => {
    expect(said('fit-note', 'His employer asked about a sick note, so could that come from you')).toContain('gp asked');
    expect(said('fit-note', 'His employer asked about the car park, so could that come from you')).toBe('');
  });
});

describe('reading a whole sentence', () => {
  it.each([
    ['refer', 'Her neighbour thinks the surgery could refer her to audiology.', 'The surgery could refer her to audiology.'],
    ['fit-note', 'The landlady had asked the surgery to issue a sick note.', 'We ask the surgery to issue a sick note.'],
    ['result', 'His niece wanted the GP to chase the biopsy.', 'We want the GP to chase the biopsy.'],
  ] as const)('%s: another’s words leave nothing to the GP, the same words of the writer do: %s', (act, theirs, ours) => {
    expect(said(act, theirs)).not.toContain('asked');
    expect(said(act, ours)).toContain('gp asked');
  });
});

const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'mum', 'the GP', 'we', 'had', 'asked', 'was told', 'by', 'optician', 'thinks', 'hoped', 'previously', 'recall', 'will', 'that',
        'to refer', 'so', 'but', 'and', ',', '.', ';', ' - ', '→', '’', '\n', 'é', '👍', '\ud800', '\u202e',
      ), // biome-ignore format: words as they are mixed
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 30 },
  )
  .map((it) => it.join(' '));

describe('in any text', () => {
  it('every place stays as it was, and no word is made up', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const read = withoutTold(text);
        expect(read.text).toHaveLength(text.length);
        for (let i = 0; i < text.length; i += 1) expect([text[i], '·']).toContain(read.text[i]);
        expect(read.told === '').toBe(read.text === text);
        for (const word of read.told.split(/\s+/)) expect(text).toContain(word);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('what others are told to have said', () => {
  it('ends where the writer asks', () => {
    const text = 'His wife tells me that he stops breathing at night, for which I should be most obliged if you could refer him.';
    expect(withoutTold(text).text).toContain('if you could refer him');
  });

  it('is not told where it stands in a condition', () => {
    expect(withoutTold('If your employer asks for a certificate your practice can write one.').told).toBe('');
  });

  it('is told where somebody outside the team had said it', () => {
    expect(withoutTold('Pharmacist at Boots had told her to see her GP for tablets.').told).toContain('to see her GP');
  });
});
