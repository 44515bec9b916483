import { describe, expect, it } from 'vitest';
import { isLeftToGp, said, statementsOf } from './say';

describe('a sentence may say several things', () => {
  it.each([
    ['two tasks of the GP', 'GP to chase histology and issue fit note', ['result', 'fit-note']],
    ['a result and a referral', 'GP to chase histology and refer to dermatology', ['result', 'refer']],
    ['a referral and a medicine', 'GP to refer to cardiology and start bisoprolol', ['refer', 'prescribe']],
  ] as const)('%s: %s', (_, text, acts) => {
    expect(acts.filter((act) => !isLeftToGp(act, text))).toEqual([]);
  });

  it('each with the sentence as its evidence', () => {
    const statements = statementsOf('GP to chase histology', { lead: 'Plan' });
    expect(statements).toMatchObject([{ evidence: { quote: 'GP to chase histology', passage: 0, place: 'Plan' } }]);
  });

  it('or nothing of this kind', () => {
    expect(statementsOf('Well at discharge, walking with a stick')).toEqual([]);
  });
});

describe('a lead', () => {
  it('that is half of the sentence goes with it', () => {
    expect(isLeftToGp('result', 'the scan', { lead: 'GP to chase' })).toBe(true);
  });

  it('that names a list, whatever verb stands in it, does not', () => {
    expect(isLeftToGp('result', 'the scan', { lead: 'GP actions and chase' })).toBe(false);
  });
});

describe('whom it is not for is said beside the matter', () => {
  it.each([
    ['For the practice, not us, to chase the scan', 'gp asked'],
    ['For us, not the practice, to chase the scan', 'hospital promised'],
  ])('%s', (text, expected) => {
    expect(said('result', text)).toBe(expected);
  });
});

describe('words that nobody says here', () => {
  it.each([
    ['a choice left to be made', 'Fit note from GP: Y / N'],
    ['a gap in a template', 'GP to refer to [specialty]'],
    ['a line to be filled in', 'GP to refer to ______'],
    ['an instruction of a template', 'Delete as appropriate: GP to refer'],
    ['what another wrote', 'The letter reads “GP to refer her to cardiology at once” but we have done so'],
  ])('are %s: %s', (_, text) => {
    expect(isLeftToGp('refer', text) || isLeftToGp('fit-note', text)).toBe(false);
  });
});

describe('a referral that can go back to the GP', () => {
  const unrelated = (text: string, before = '') =>
    statementsOf(text, { before })
      .filter(({ act }) => act === 'refer')
      .map((statement) => statement.unrelated);

  it.each([
    ['is unrelated and not urgent', 'Unrelated and non-urgent: GP to refer to audiology', [true]],
    ['is unrelated and nothing pressing', 'Unrelated hernia, nothing pressing, GP to refer to surgeons', [true]],
    ['is not, where it is pressing', 'Unrelated hernia, pressing, GP to refer to surgeons', [false]],
    ['is incidental and routine', 'Incidental hernia, routine, GP to refer to surgeons', [true]],
    ['is not, where it is urgent', 'Unrelated lung nodule, GP to refer urgently to respiratory', [false]],
    ['is not, where only its urgency is told', 'Non-urgent, GP to refer to audiology', [false]],
    ['is not, where nothing is told', 'GP to refer to audiology', [false]],
  ])('%s: %s', (_, text, expected) => {
    expect(unrelated(text)).toEqual(expected);
  });

  it('may be told so in the sentence before', () => {
    expect(unrelated('GP to refer to audiology.', 'Hearing loss, unrelated and not urgent.')).toEqual([true]);
  });
});

describe('what lies ahead and may not come', () => {
  it.each([
    ['an open invitation', 'Please refer back to us if it recurs', 'gp offered'],
    ['advice to consider', 'Please consider re-referral if symptoms return', 'gp offered'],
  ])('%s is an offer: %s', (_, text, expected) => {
    expect(said('re-refer', text)).toBe(expected);
  });

  it.each([
    ['a condition of the present plan', 'GP to refer to ENT if not settled'],
    ['a condition on the hospital’s own test', 'Please refer to the surgeons if the MRI shows compression'],
  ])('%s is an ask: %s', (_, text) => {
    expect(said('refer', text)).toBe('gp asked');
  });
});
