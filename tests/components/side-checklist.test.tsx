import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SideChecklist } from '@/components/side-checklist';
import { noticeInWords } from '@/lib/checklist/notice';
import { factsOf, reminderOf } from '../lib/checklist/samples';
import { expectAccessible } from './accessible';

afterEach(cleanup);

const list = {
  facts: factsOf(),
  reminders: [reminderOf('onward-referral', 'attention'), reminderOf('patient-queries', 'met')],
  answers: new Map<never, never>(),
  onCopy: vi.fn(),
  now: new Date('2026-11-20T12:00:00Z'),
  announcement: '',
  notice: '',
};

describe('the side panel', () => {
  it('has no violation that axe finds, and the name that the checklist has on the page', async () => {
    const { container } = render(<SideChecklist {...list} onAnswer={vi.fn()} onShow={vi.fn()} />);
    await expectAccessible(container);
    expect(screen.getByRole('main', { name: 'Baton: discharge checklist' })).toBeDefined();
  });

  it('says visibly why it was begun anew', async () => {
    const { container } = render(<SideChecklist {...list} notice={noticeInWords.absence} onAnswer={vi.fn()} onShow={vi.fn()} />);
    expect(screen.getByText(/nobody here for 30.minutes/)).toBeDefined();
    await expectAccessible(container);
  });

  it('shows the same list, whose patient by initials alone, and takes answers', async () => {
    const onAnswer = vi.fn();
    const { container } = render(<SideChecklist {...list} onAnswer={onAnswer} onShow={vi.fn()} />);
    expect(screen.getByText('TA')).toBeDefined();
    expect(container.textContent).not.toContain('9990000018');
    await userEvent.setup().click(screen.getByRole('checkbox', { name: /onward-referral/ }));
    expect(onAnswer).toHaveBeenCalledWith('onward-referral', 'done');
  });
});
