import { describe, expect, it } from 'vitest';
import { isLeftToGp, said } from './say';

describe('what is to be had from the GP', () => {
  it.each([
    ['a result', 'result', 'Ferritin via GP', {}],
    ['what the lead names', 'fit-note', 'From GP', { lead: 'Fit note' }],
    ['what the sentence before names', 'fit-note', 'From GP please', { before: 'Fit note needed.' }],
    ['what stands before a colon, with its reason', 'fit-note', 'Sick line: from GP as he has work', {}],
    ['an appointment with another service, which is a referral', 'refer', 'Rheumatology review via own GP', {}],
  ] as const)('is %s: %s', (_, act, text, standing) => {
    expect(isLeftToGp(act, text, standing)).toBe(true);
  });

  it.each([
    ['what came in a month past', 'result', 'Ferritin 6 in August via GP', {}],
    ['what the lead names, where other words follow', 'fit-note', 'From GP only bloods', { lead: 'Fit note' }],
    ['a review that no service is named for', 'refer', 'Review via own GP', {}],
    ['what was received', 'refer', 'Podiatry referral from GP received', {}],
  ] as const)('is not %s: %s', (_, act, text, standing) => {
    expect(isLeftToGp(act, text, standing)).toBe(false);
  });

  it('is one duty: a review with another service is no question besides', () => {
    expect(said('query', 'Rheumatology review via own GP')).toBe('');
    expect(said('query', 'Questions about rheumatology review via own GP')).toContain('asked');
  });
});
