import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type InPlace, placed, signsOf } from '@/lib/reading/second-reader/signs';

const place = (text: string, more: Partial<InPlace> = {}): InPlace => ({
  ...{ text, lead: 'Plan', before: '', context: { addressee: 'gp', owner: null } },
  ...more,
});
const signs = (text: string, more?: Partial<InPlace>) => signsOf(place(text, more));

describe('signs of a sentence', () => {
  it('are those of its kind as well as of its words: one test, medicine or service is as good as another', () => {
    expect(signs('GP to chase ferritin').has('c GP to chase TEST')).toBe(true);
    expect(signs('Practice to chase MRI').has('c GP to chase TEST')).toBe(true);
    expect(signs('GP to prescribe ramipril').has('c MEDICINE $')).toBe(true);
    expect(signs('GP to refer to podiatry').has('c SERVICE $')).toBe(true);
  });

  it('do not hang on figures', () => {
    expect(signs('GP to review in 14 days')).toEqual(signs('GP to review in 21 days'));
  });

  it('tell who is addressed, whose list it is and what was spoken of before', () => {
    const toPatient = signs('please ring', { context: { addressee: 'patient', owner: 'gp' }, before: 'The biopsy was sent.' });
    expect(toPatient.has('p patient gp')).toBe(true);
    expect(toPatient.has('o gp PLEASE')).toBe(true);
    expect(toPatient.has('b test')).toBe(true);
    expect(signs('please ring').has('b test')).toBe(false);
  });

  it('are none of words that somebody else wrote, in quotation marks', () => {
    expect(signs('Old letter said "GP to refer to cardiology" in 2019').has('w cardiology')).toBe(false);
  });

  it('are found in any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, lead) => signs(text, { lead }).size > 0));
  });

  it('are no more for a text without end than for a long sentence', () => {
    expect(signs('GP to chase the result. '.repeat(50_000)).size).toBeLessThan(2000);
  });
});

describe('a sentence in place', () => {
  it('has what the page calls the GP put as "GP", in its words and in those before, not in its label', () => {
    const calls = (words: string) => words.replaceAll('Dr Abernethy', 'GP');
    const named = place('Dr Abernethy to refer', { before: 'Known to Dr Abernethy.', lead: 'Dr Abernethy' });
    expect(placed(named, calls)).toMatchObject({ text: 'GP to refer', before: 'Known to GP.', lead: 'Dr Abernethy' });
  });
});
