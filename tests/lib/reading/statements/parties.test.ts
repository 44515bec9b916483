import { describe, expect, it } from 'vitest';
import { ifUnwell, isSafetyNet } from '@/lib/reading/statements/party';
import { isLeftToGp, said } from './say';

describe('a thing in somebody’s hands is theirs', () => {
  it.each([
    ["Podiatry referral is in the surgery's hands", true],
    ["The referral to podiatry rests in his GP's capable hands", true],
    ['Podiatry referral is in our hands', false],
    ["Podiatry referral is not in the surgery's hands", false],
  ])('%s: %s', (text, expected) => {
    expect(isLeftToGp('refer', text)).toBe(expected);
  });
});

describe('thanks ask for nothing', () => {
  it.each([
    ['for a test', 'test', 'Thank you for the bloods you kindly took for us'],
    ['for a result', 'result', 'Many thanks for the scan result from you'],
  ] as const)('%s: %s', (_, act, text) => {
    expect(isLeftToGp(act, text, { addressee: 'gp' })).toBe(false);
  });

  it('unless a plea goes with them', () => {
    expect(isLeftToGp('result', 'Thank you, please chase the bloods', { addressee: 'gp' })).toBe(true);
  });
});

describe('a denial ends where the writer speaks on', () => {
  it.each([
    ['I cannot refer across to the other trust, so we must leave podiatry referral with you', true],
    ['I cannot leave a podiatry referral with you', false],
  ])('%s: %s', (text, expected) => {
    expect(isLeftToGp('refer', text, { addressee: 'gp' })).toBe(expected);
  });
});

describe('advice for worse times', () => {
  it.each(['If you notice swelling', 'If he sees blood again', 'If it comes on again', 'if you develop a rash'])(
    'is known by its condition: %s',
    (text) => {
      expect(ifUnwell.test(text)).toBe(true);
    },
  );

  it.each(['If you want the result', 'If we see him again', 'You notice more each day'])('but not by %s', (text) => {
    expect(ifUnwell.test(text)).toBe(false);
  });

  it('is no question about the hospital’s care, in the sentence before as well', () => {
    const left = (before: string) => isLeftToGp('query', 'Or see your GP about it.', { before, addressee: 'patient' });
    expect(isSafetyNet('Ring 111 if the swelling recurs')).toBe(true);
    expect(left('Ring 111 if the swelling recurs.')).toBe(false);
    expect(left('Ring the clinic with questions about the stent.')).toBe(true);
  });
});

describe('medicines for later', () => {
  it.each([
    ['on repeat', 'Ramipril on repeat from GP', false],
    ['on a repeat prescription', 'Ramipril on repeat prescription from GP', false],
    ['now', 'Ramipril from GP please', true],
  ])('are no task of today: %s', (_, text, expected) => {
    expect(said('prescribe', text).includes('asked')).toBe(expected);
  });
});
