import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '@/lib/policy/defaults';
import { parsePolicy } from '@/lib/policy/parse';

describe('a trust’s policy', () => {
  it('is the contract’s own where nothing is set', () => {
    expect(parsePolicy(undefined)).toEqual({ policy: defaultPolicy, refused: [] });
    expect(parsePolicy({})).toEqual({ policy: defaultPolicy, refused: [] });
  });

  it('takes what a trust sets, and the default for the rest', () => {
    const { policy, refused } = parsePolicy({ minimumSupplyDays: 14, fitNoteAges: { from: 18, to: 70 } });
    expect(policy).toEqual({ ...defaultPolicy, minimumSupplyDays: 14, fitNoteAges: { from: 18, to: 70 } });
    expect(refused).toEqual([]);
  });

  it('loses one bad key alone, and says which and why', () => {
    const { policy, refused } = parsePolicy({ minimumSupplyDays: 14, dischargeSummaryHours: 'a day' });
    expect(policy).toEqual({ ...defaultPolicy, minimumSupplyDays: 14 });
    expect(refused).toEqual([{ key: 'dischargeSummaryHours', why: expect.stringMatching(/^dischargeSummaryHours: .*number/) }]);
  });

  it('says where inside a key the fault is', () => {
    const { refused } = parsePolicy({ fitNoteAges: { from: 16, to: 'old' } });
    expect(refused).toEqual([{ key: 'fitNoteAges', why: expect.stringContaining('fitNoteAges.to: ') }]);
  });

  it.each([
    ['supply under the contract’s 7 days', { minimumSupplyDays: 6 }],
    ['part of a day', { minimumSupplyDays: 7.5 }],
    ['a summary later than the contract’s 24 hours', { dischargeSummaryHours: 48 }],
    ['a clinic letter later than the contract’s 7 days', { clinicLetterDays: 10 }],
    ['ages the wrong way round', { fitNoteAges: { from: 75, to: 16 } }],
    ['half an age range', { fitNoteAges: { from: 16 } }],
    ['a key that does not exist', { minimumSupply: 14 }],
    ['a key that every object has', JSON.parse('{ "__proto__": {}, "toString": 1 }')],
  ])('refuses %s', (_, given) => {
    const { policy, refused } = parsePolicy(given);
    expect(policy).toEqual(defaultPolicy);
    expect(refused.map(({ key }) => key)).toEqual(Object.keys(given));
  });

  it.each([[[]], ['7'], [7], [true]])('refuses %j as a whole', (given) => {
    expect(parsePolicy(given)).toEqual({ policy: defaultPolicy, refused: [{ key: '', why: expect.any(String) }] });
  });

  it('can be used whatever is given', () => {
    fc.assert(fc.property(fc.anything(), (given) => parsePolicy(given).policy.minimumSupplyDays >= 7));
  });
});
