import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { Why } from '@/components/why';
import type { Source } from '@/lib/model/reminder';
import { reminderOf } from '../lib/checklist/samples';

afterEach(cleanup);

const { source } = reminderOf('onward-referral', 'attention');

function renderWhy(changes: Partial<Source> = {}) {
  render(
    <Why source={{ ...source, ...changes }} about="title">
      What the item says.
    </Why>,
  );
}

it('tells the duty, its source and the edition on request', async () => {
  renderWhy();
  const why = screen.getByRole('button', { name: 'Why?', expanded: false });
  expect(screen.getByText('Duty of onward-referral.').closest('[hidden]')).not.toBeNull();
  await userEvent.click(why);
  expect(why.getAttribute('aria-expanded')).toBe('true');
  expect(screen.getByText('Duty of onward-referral.').closest('[hidden]')).toBeNull();
  expect(screen.getByText('NHS Standard Contract, Service Conditions, 2017/19')).toBeDefined();
});

it('prints no clause that was not checked in the edition in force', () => {
  renderWhy();
  expect(document.body.textContent).not.toContain('SC8.4');
});

it('prints a clause that was checked', () => {
  renderWhy({ clauseVerified: true });
  expect(screen.getByText('NHS Standard Contract, Service Conditions, 2017/19, SC8.4')).toBeDefined();
});
