import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { ChecklistSection } from '@/components/checklist-section';
import type { Reminder } from '@/lib/model/reminder';
import { reminderOf } from '../lib/checklist/samples';

afterEach(cleanup);

function renderSection(reminders: readonly Reminder[], empty: string | null = null) {
  const onTick = vi.fn();
  const rest = { ticked: new Set<never>(), now: new Date('2026-11-20T12:00:00Z'), onTick, onShow: vi.fn() };
  const { container } = render(<ChecklistSection heading="Remember" empty={empty} reminders={reminders} {...rest} />);
  return { container, onTick };
}

it('is left out where it holds nothing and has nothing to say', () => {
  expect(renderSection([]).container.innerHTML).toBe('');
});

it('says what it has to say where it holds nothing', () => {
  renderSection([], 'Nothing found.');
  expect(screen.getByRole('region', { name: 'Remember' }).textContent).toContain('Nothing found.');
});

it('tells which rule was ticked', async () => {
  const { onTick } = renderSection([reminderOf('results', 'reminder'), reminderOf('fit-note', 'reminder')]);
  await userEvent.click(screen.getByRole('checkbox', { name: 'Done: Title of fit-note' }));
  expect(onTick).toHaveBeenCalledWith('fit-note', true);
});

it('heads its ticks with “Done” only where there are any', () => {
  renderSection([reminderOf('results', 'met')]);
  expect(screen.queryByText('Done')).toBeNull();
});
