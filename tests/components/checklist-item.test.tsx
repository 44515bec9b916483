import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ChecklistItem } from '@/components/checklist-item';
import type { Reminder } from '@/lib/model/reminder';
import { reminderOf } from '../lib/checklist/samples';

afterEach(cleanup);

const attention = reminderOf('onward-referral', 'attention');

function renderItem(reminder: Reminder, ticked = false) {
  const onTick = vi.fn();
  const onShow = vi.fn();
  const now = new Date('2026-11-20T12:00:00Z');
  render(<ChecklistItem reminder={reminder} ticked={ticked} now={now} onTick={onTick} onShow={onShow} />);
  return { onTick, onShow, user: userEvent.setup() };
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

  it('is ticked and unticked', async () => {
    const { onTick, user } = renderItem(attention);
    await user.click(screen.getByRole('checkbox', { name: 'Done: Title of onward-referral' }));
    expect(onTick).toHaveBeenCalledWith(true);
  });

  it('folds to one line once it is ticked, which opens again on request', async () => {
    const { user } = renderItem(attention, true);
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

it('has no tick where it looks done already, and no time left', () => {
  renderItem(reminderOf('discharge-summary', 'met', { due: '2026-11-20T16:20:00.000Z' }));
  expect(screen.queryByRole('checkbox')).toBeNull();
  expect(screen.queryByText(/left/)).toBeNull();
});
