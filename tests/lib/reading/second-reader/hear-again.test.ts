import { describe, expect, it } from 'vitest';
import type { Act, Statement } from '@/lib/model/facts';
import { hearAgain } from '@/lib/reading/second-reader/hear-again';
import type { InPlace } from '@/lib/reading/second-reader/signs';

const place = (text: string, lead = 'Plan'): InPlace => ({
  ...{ text, lead, before: '', context: { addressee: 'gp', owner: null } },
});
const asks = (act: Act, more: Partial<Statement> = {}): Statement => ({
  ...{ act, actor: 'gp', mood: 'asked', urgent: false, unrelated: false, evidence: { quote: '', passage: -1, place: '' } },
  ...more,
});

describe('a request that the grammar read', () => {
  it.each([
    ['refer', 'GP to refer to cardiology'],
    ['result', 'GP to chase histology'],
    ['fit-note', 'GP to issue fit note'],
    ['query', 'Any questions about the operation, please ask your GP'],
  ] as const)('stays where the words are those of one: %s, %s', (act, text) => {
    expect(hearAgain([asks(act)], place(text), 'discharge')).toEqual([asks(act)]);
  });

  it.each([
    ['refer', 'Seen by the practice nurse for her ears in May'],
    ['result', 'Bloods today: Hb 121, WCC 7.2, CRP 4'],
    ['fit-note', 'Wound healing well and mobilising on the ward'],
  ] as const)('is none where nothing in the words is a sign of one: %s, %s', (act, text) => {
    expect(hearAgain([asks(act)], place(text), 'discharge')).toEqual([]);
  });

  it('for a medicine may still be one, but not at once', () => {
    const heard = hearAgain([asks('prescribe', { urgent: true })], place('Usual tablets to continue'), 'clinic-outcome');
    expect(heard).toEqual([asks('prescribe', { urgent: false })]);
  });

  it('stays where no sentence on such a screen was learnt from', () => {
    const ask = asks('refer');
    expect(hearAgain([ask], place('Bloods today: Hb 121'), 'prescribing')).toEqual([ask]);
  });

  it('leaves what the hospital does as it is', () => {
    const done = asks('refer', { actor: 'hospital', mood: 'done' });
    expect(hearAgain([done], place('Bloods today: Hb 121'), 'discharge')).toEqual([done]);
  });
});

describe('a request that the grammar missed', () => {
  it('is one where the words leave no doubt', () => {
    const heard = hearAgain([], place('Pt told to ring own GP surgery for the biopsy result'), 'discharge');
    expect(heard).toEqual([asks('result')]);
  });

  it('is not added where it was read already', () => {
    expect(hearAgain([asks('result')], place('GP to chase histology'), 'discharge')).toHaveLength(1);
  });

  it('is never made of a template’s words, or of another’s under a label that says so', () => {
    expect(hearAgain([], place('GP to chase histology: Y / N'), 'discharge')).toEqual([]);
    expect(hearAgain([], place('GP to chase histology', 'Letter from GP'), 'discharge')).toEqual([]);
  });

  it('of an urgent medicine is heard on a clinic’s screens only: a discharge has a list of medicines', () => {
    const text = 'Needs antibiotics today, has gone round to own GP for the prescription as our pharmacy is shut';
    expect(hearAgain([], place(text), 'clinic-outcome')).toEqual([asks('prescribe', { urgent: true })]);
    expect(hearAgain([], place(text), 'discharge')).toEqual([]);
  });

  it('can wait where the words say that it has nothing to do with this episode', () => {
    const text = 'Pt told to ask own GP for a referral to dermatology for the mole, unrelated and not urgent';
    for (const { unrelated } of hearAgain([], place(text), 'discharge')) expect(unrelated).toBe(true);
  });
});
