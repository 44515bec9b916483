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

  it('shows the first few of many quotations, and the others on request', async () => {
    const evidence = Array.from({ length: 9 }, (_, index) => ({ quote: `words ${index}`, passage: index, place: '' }));
    const { user } = renderItem({ ...attention, evidence });
    expect(document.querySelectorAll('blockquote')).toHaveLength(3);
    await user.click(screen.getByRole('button', { name: /^Show 6.more quotations$/ }));
    expect(document.querySelectorAll('blockquote')).toHaveLength(9);
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

describe('why', () => {
  it('tells the duty, its source and the edition', async () => {
    const { user } = renderItem(attention);
    const why = screen.getByRole('button', { name: 'Why?' });
    expect(why.getAttribute('aria-expanded')).toBe('false');
    await user.click(why);
    expect(screen.getByText('Duty of onward-referral.')).toBeDefined();
    expect(screen.getByText('NHS Standard Contract, Service Conditions, 2017/19')).toBeDefined();
  });

  it('prints no clause that was not checked in the edition in force', () => {
    renderItem(attention);
    expect(document.body.textContent).not.toContain('SC8.4');
  });

  it('prints a clause that was checked', () => {
    renderItem({ ...attention, source: { ...attention.source, clauseVerified: true } });
    expect(screen.getByText('NHS Standard Contract, Service Conditions, 2017/19, SC8.4')).toBeDefined();
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

  it('says of a due time in the past how long ago it was', () => {
    renderItem({ ...summary, due: '2026-11-20T10:00:00.000Z' });
    expect(screen.getByText(/^2.hours ago$/)).toBeDefined();
    expect(screen.getByText(/Was due/)).toBeDefined();
  });
});

it('does not say a due time twice that its title gives', () => {
  renderItem(
    reminderOf('discharge-summary', 'reminder', { title: 'Send it by 20-Nov-2026 16:20', due: '2026-11-20T16:20:00.000Z' }),
  );
  expect(screen.queryByText('20-Nov-2026 16:20')).toBeNull();
  expect(screen.getByText(/^4.hours 20.minutes left$/)).toBeDefined();
});

it('has no tick where it looks done already, and no time left', () => {
  renderItem(reminderOf('discharge-summary', 'met', { due: '2026-11-20T16:20:00.000Z' }));
  expect(screen.queryByRole('checkbox')).toBeNull();
  expect(screen.queryByText(/left/)).toBeNull();
});

it('shows words of the page as words: marked up, endless or turned about, they stay inert and short', () => {
  const quote = `<img src=x onerror=alert(1)>\u202e${'x'.repeat(10_000)}`;
  renderItem({ ...attention, evidence: [{ quote, passage: 1, place: '' }] });
  const quoted = document.querySelector('blockquote');
  expect(quoted?.querySelector('img')).toBeNull();
  expect(quoted?.firstElementChild?.tagName).toBe('BDI');
  expect(quoted?.textContent?.length).toBeLessThan(400);
  expect(quoted?.textContent).toMatch(/… \(shortened\)$/);
});
