import { expect, it } from 'vitest';
import { callsForAttention, foldAttention, openAttention, openItems, sectionsOf } from '@/lib/checklist/sections';
import { ruleIds } from '@/lib/model/reminder';
import { reminderOf } from './samples';

const reminders = [
  reminderOf('onward-referral', 'attention'),
  reminderOf('fit-note', 'attention'),
  reminderOf('results', 'reminder'),
  reminderOf('discharge-summary', 'met'),
];

it('puts each reminder into the section of its status, in the order given', () => {
  const { attention, remember, done } = sectionsOf(reminders);
  expect([attention, remember, done].map((section) => section.map(({ rule }) => rule))).toEqual([
    ['onward-referral', 'fit-note'],
    ['results'],
    ['discharge-summary'],
  ]);
});

it.each(['done', 'unrelated', 'misread'] as const)('counts no more what was answered %s', (answer) => {
  expect(openAttention(reminders, new Map())).toBe(2);
  expect(openAttention(reminders, new Map([['fit-note', answer]]))).toBe(1);
});

it('counts what was put off until the signing, and names it there, but lets it call nobody before', () => {
  const answers = new Map([
    ['onward-referral', 'unrelated'],
    ['fit-note', 'at-signing'],
    ['results', 'at-signing'],
    ['discharge-summary', 'at-signing'],
  ] as const);
  expect(openItems(reminders, answers).map(({ rule }) => rule)).toEqual(['fit-note', 'results']);
  expect(openAttention(reminders, answers)).toBe(2);
  expect(callsForAttention(reminders, answers)).toBe(false);
  expect(callsForAttention(reminders, new Map())).toBe(true);
});

it('shows five open items beside those answered, and folds the rest', () => {
  const seven = ruleIds.slice(0, 7).map((rule) => reminderOf(rule, 'attention'));
  expect(foldAttention(seven, new Map()).shown).toHaveLength(5);
  const { shown, folded } = foldAttention(seven, new Map([['onward-referral', 'done']]));
  expect(shown).toEqual(seven.slice(0, 6));
  expect(folded).toEqual(seven.slice(6));
});
