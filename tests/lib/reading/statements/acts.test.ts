import { describe, expect, it } from 'vitest';
import { isLeftToGp, said } from './say';

describe('a referral by other words', () => {
  it.each([
    ['in front of another service', 'GP to get him in front of the lymphoedema people', true],
    ['in front of us', 'GP to get him in front of us', false],
  ])('%s: %s', (_, text, expected) => {
    expect(isLeftToGp('refer', text)).toBe(expected);
  });

  it('an opinion is a thing to arrange, and nobody who does it', () => {
    expect(isLeftToGp('refer', 'Dermatology opinion is wanted, GP to arrange')).toBe(true);
    expect(said('result', 'Dermatology registrar to chase the biopsy')).toBe('hospital promised');
  });

  it.each([
    ['who ought to see him', 'After the scan result he should be seen by the vascular surgeons.', true],
    ['who has his result', 'The scan result is with the ward.', false],
  ])('what was said of %s: %s', (_, before, expected) => {
    expect(isLeftToGp('refer', 'GP to arrange that.', { before })).toBe(expected);
  });
});

describe('a result by other words', () => {
  it.each([
    ['had from the lab', 'GP to get the ferritin from the lab', true],
    ['seen to reach the patient', 'GP to make sure the findings of the echo get to her', true],
    ['opened', 'GP to open the scan report', true],
    ['gone through, however spelt', 'GP to go thru the scan report with him', true],
    ['told as advice', 'GP to advise patient of scan result', true],
    ['not, where something else is seen to', 'GP to make sure she eats', false],
    ['not, where another thing is opened', 'GP to open the window', false],
  ])('%s: %s', (_, text, expected) => {
    expect(isLeftToGp('result', text)).toBe(expected);
  });

  it.each([
    ['keeps an eye out for it', 'GP to keep an eye out for it.', 'GP to keep an eye out for foxes.'],
    ['deals with whatever comes', 'GP to deal with whatever comes back.', 'GP to deal with the bins.'],
    ['deals with anything that shows', 'GP to deal with anything that shows.', 'GP to deal with the leaflets.'],
  ])('points back to what was sent: the GP %s', (_, left, not) => {
    const before = 'Biopsy taken this morning.';
    expect([isLeftToGp('result', left, { before }), isLeftToGp('result', not, { before })]).toEqual([true, false]);
  });
});

describe('a date that has not come', () => {
  const ring = 'GP to give cardiac physiology a ring';

  it('is asked about where somebody is to be rung', () => {
    expect(isLeftToGp('query', ring, { before: 'Still no date for his echo.' })).toBe(true);
    expect(isLeftToGp('query', ring, { before: 'He walks well.' })).toBe(false);
  });
});

describe('who is written to is not who writes', () => {
  it.each([
    ['I will write to her and to you with the scan result', 'hospital promised'],
    ['I will write to her and you will chase the scan result', 'gp asked'],
  ])('%s', (text, expected) => {
    expect(said('result', text, { addressee: 'gp' })).toBe(expected);
  });
});

describe('what was asked of a colleague, or by one', () => {
  it('a letter to a consultant that asks her to see the patient is a referral', () => {
    const before = 'She ought to be seen by the gynaecologists.';
    expect(said('refer', 'I have today written to Miss Farrant asking her to see her.', { before })).toBe('hospital done');
  });

  it('a call or referral that was taken is how the patient came', () => {
    expect(said('refer', 'Surgical registrar took referral')).toBe('');
  });

  it('a new letter that is asked for from the GP is a new referral', () => {
    expect(isLeftToGp('re-refer', 'I would ask for a new letter from you', { addressee: 'gp' })).toBe(true);
    expect(isLeftToGp('re-refer', 'I have asked for a new letter from the optician', { addressee: 'gp' })).toBe(false);
  });
});
