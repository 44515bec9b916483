import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { Why } from '@/components/why';
import type { Source } from '@/lib/model/reminder';
import { reminderOf } from '../lib/checklist/samples';

afterEach(cleanup);

const { source } = reminderOf('onward-referral', 'attention');

function renderWhy(changes: Partial<Source> = {}) {
  const looked = [
    { words: 'A referral by the hospital', found: false },
    { words: 'A word that none is needed', found: true },
  ];
  render(<Why source={{ ...source, ...changes }} looked={looked} />);
}

it('tells the duty, its source and the edition', () => {
  renderWhy();
  expect(screen.getByText('Duty of onward-referral.')).toBeDefined();
  expect(screen.getByText('NHS Standard Contract, Service Conditions, 2017/19')).toBeDefined();
});

it('tells what was looked for, found or not', () => {
  renderWhy();
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'A referral by the hospital: not found',
    'A word that none is needed: found',
  ]);
});

it('prints no clause that was not checked in the edition in force', () => {
  renderWhy();
  expect(document.body.textContent).not.toContain('SC8.4');
});

it('prints a clause that was checked', () => {
  renderWhy({ clauseVerified: true });
  expect(screen.getByText('NHS Standard Contract, Service Conditions, 2017/19, SC8.4')).toBeDefined();
});
