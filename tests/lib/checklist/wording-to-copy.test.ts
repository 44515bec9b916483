import { expect, it } from 'vitest';
import { wordingFor } from '@/lib/checklist/wording-to-copy';
import type { Statement } from '@/lib/model/facts';
import { factsOf } from './samples';

const ask: Statement = {
  act: 'refer',
  actor: 'gp',
  mood: 'asked',
  urgent: false,
  unrelated: false,
  about: 'cardiology',
  evidence: { quote: 'GP to refer to cardiology', passage: 1, place: 'Plan' },
};

it('names what the page speaks of, and leaves gaps for what it does not', () => {
  expect(wordingFor('onward-referral', factsOf({ statements: [ask] }))).toBe('We have referred to cardiology on …');
  expect(wordingFor('onward-referral', factsOf())).toBe('We have referred to … on …');
});

it('offers none where the duty is no matter of words', () => {
  expect(wordingFor('discharge-summary', factsOf())).toBeNull();
});
