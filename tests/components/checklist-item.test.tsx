import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ChecklistItem } from '@/components/checklist-item';
import type { Answer } from '@/lib/model/answer';
import type { Reminder } from '@/lib/model/reminder';
import { reminderOf } from '../lib/checklist/samples';
import { expectAccessible } from './accessible';

afterEach(cleanup);

const attention = reminderOf('onward-referral', 'attention');
const now = new Date('2026-11-20T12:00:00Z');

/** The item with an answer that it keeps, as the checklist does. */
function renderItem(reminder: Reminder, given?: Answer) {
  const onAnswer = vi.fn<(answer: Answer | null) => void>();
  const onShow = vi.fn();
  const onCopy = vi.fn();
  function Answered() {
    const [answer, setAnswer] = useState(given);
    const keep = (next: Answer | null) => {
      onAnswer(next);
      setAnswer(next ?? undefined);
    };
    const rest = { looked: [], wording: 'We have referred to … on …', now, onShow, onCopy };
    return <ChecklistItem reminder={reminder} answer={answer} onAnswer={keep} {...rest} />;
  }
  const { container } = render(
    <ul>
      <Answered />
    </ul>,
  );
  return { container, onAnswer, onShow, onCopy, user: userEvent.setup() };
}

describe('an item that needs attention', () => {
  it('shows what it says, the words that it was read from, and where they stand', () => {
    renderItem(attention);
    expect(screen.getByText('Message of onward-referral.')).toBeDefined();
    expect(screen.getByText('words of onward-referral')).toBeDefined();
    expect(screen.getByText('GP actions')).toBeDefined();
  });

  it('leads to its words on the page', async () => {
    const { onShow, user } = renderItem(attention);
    await user.click(screen.getByRole('button', { name: 'Show on page' }));
    expect(onShow).toHaveBeenCalledWith(attention.evidence[0]);
  });

  it('has a sentence to copy, which goes nowhere else', async () => {
    const { container, onCopy, user } = renderItem(attention);
    await user.click(screen.getByRole('button', { name: 'Wording' }));
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(onCopy).toHaveBeenCalledExactlyOnceWith('We have referred to … on …');
    expect(screen.getByRole('button', { name: 'Copied' })).toBe(document.activeElement);
  });

  it('opens one extra at a time', async () => {
    const { user } = renderItem(attention);
    await user.click(screen.getByRole('button', { name: 'Why?' }));
    expect(screen.getByText('Duty of onward-referral.')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Other answer' }));
    expect(screen.queryByText('Duty of onward-referral.')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Other answer', expanded: true }));
    expect(screen.queryByRole('group')).toBeNull();
  });
});

describe('answering', () => {
  it('is done by one tick, and undone by another', async () => {
    const { onAnswer, user } = renderItem(attention);
    const tick = screen.getByRole('checkbox', { name: 'Done: Title of onward-referral' });
    await user.click(tick);
    expect(onAnswer).toHaveBeenLastCalledWith('done');
    expect(document.activeElement).toBe(screen.getByRole('checkbox'));
    await user.click(screen.getByRole('checkbox'));
    expect(onAnswer).toHaveBeenLastCalledWith(null);
  });

  it('offers coded reasons and faults, and no field to write in', async () => {
    const { container, user } = renderItem(attention);
    await user.click(screen.getByRole('button', { name: 'Other answer' }));
    const reasons = within(screen.getByRole('group', { name: 'Not applicable' })).getAllByRole('button');
    expect(reasons.length).toBeGreaterThanOrEqual(3);
    expect(within(screen.getByRole('group', { name: 'This reminder is wrong' })).getAllByRole('button')).toHaveLength(3);
    expect(screen.queryByRole('textbox')).toBeNull();
    await expectAccessible(container);
  });

  it.each([
    ['Unrelated and not urgent', 'unrelated', 'Not applicable: unrelated and not urgent'],
    ['Remind me when I sign', 'at-signing', 'You are reminded when you sign'],
    ['Misread', 'misread', 'Marked as wrong: misread'],
  ])('by “%s” folds the item to one line that says so, undone with one click', async (choice, answer, words) => {
    const { container, onAnswer, user } = renderItem(attention);
    await user.click(screen.getByRole('button', { name: 'Other answer' }));
    await user.click(screen.getByRole('button', { name: choice }));
    expect(onAnswer).toHaveBeenLastCalledWith(answer);
    expect(screen.getByText(words)).toBeDefined();
    expect(screen.getByText('words of onward-referral').closest('[hidden]')).not.toBeNull();
    await expectAccessible(container);
    const undo = screen.getByRole('button', { name: 'Undo' });
    expect(document.activeElement).toBe(undo);
    await user.click(undo);
    expect(onAnswer).toHaveBeenLastCalledWith(null);
    expect(document.activeElement).toBe(screen.getByRole('checkbox'));
  });

  it('folds the item to one line, which opens again on request', async () => {
    const { user } = renderItem(attention, 'done');
    expect(screen.getByText('words of onward-referral').closest('[hidden]')).not.toBeNull();
    await user.click(screen.getByRole('button', { name: 'Title of onward-referral' }));
    expect(screen.getByText('words of onward-referral').closest('[hidden]')).toBeNull();
  });
});

describe('an item to remember', () => {
  const summary = reminderOf('discharge-summary', 'reminder', { due: '2026-11-20T16:20:00.000Z' });

  it('is one line with its due time, and opens on request', async () => {
    const { user } = renderItem(summary);
    expect(screen.getByText(/^4.hours 20.minutes left$/)).toBeDefined();
    expect(screen.getByText('20-Nov-2026 16:20')).toBeDefined();
    expect(screen.getByText('Message of discharge-summary.').closest('[hidden]')).not.toBeNull();
    await user.click(screen.getByRole('button', { name: 'Title of discharge-summary' }));
    expect(screen.getByText('Message of discharge-summary.').closest('[hidden]')).toBeNull();
  });
});

it('has nothing to answer where it looks done already, and no time left', async () => {
  renderItem(reminderOf('discharge-summary', 'met', { due: '2026-11-20T16:20:00.000Z' }));
  await userEvent.click(screen.getByRole('button', { name: 'Title of discharge-summary' }));
  expect(screen.queryByRole('checkbox')).toBeNull();
  expect(screen.queryByText(/left/)).toBeNull();
  expect(screen.queryByRole('button', { name: 'Other answer' })).toBeNull();
});
