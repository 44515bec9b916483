import { expect, it } from 'vitest';
import { answerInWords, reasonsOf } from '@/lib/checklist/answers';
import { reasonIds } from '@/lib/model/answer';
import { ruleIds } from '@/lib/model/reminder';

it.each(ruleIds)('%s has three to six reasons why it may not apply, each once', (rule) => {
  const reasons = reasonsOf[rule];
  expect(reasons.length).toBeGreaterThanOrEqual(3);
  expect(reasons.length).toBeLessThanOrEqual(6);
  expect(new Set(reasons).size).toBe(reasons.length);
});

it('has no reason that belongs to no duty', () => {
  const used = new Set<string>(Object.values(reasonsOf).flat());
  expect(reasonIds.filter((reason) => !used.has(reason))).toEqual([]);
});

it.each([
  ['done', 'Done'],
  ['at-signing', 'You are reminded when you sign'],
  ['own-supply', 'Not applicable: has own supply'],
  ['agreed-with-gp', 'Not applicable: agreed with the GP'],
  ['wrong-screen', 'Marked as wrong: wrong screen'],
] as const)('says %s in words', (answer, words) => {
  expect(answerInWords(answer)).toBe(words);
});
