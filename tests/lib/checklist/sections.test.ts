import { expect, it } from 'vitest';
import { openAttention, sectionsOf } from '@/lib/checklist/sections';
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

it('counts what needs attention and is not ticked', () => {
  expect(openAttention(reminders, new Set())).toBe(2);
  expect(openAttention(reminders, new Set(['fit-note', 'results'] as const))).toBe(1);
});
