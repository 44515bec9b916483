import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { EvidenceList } from '@/components/evidence-list';

afterEach(cleanup);

function renderList(length: number) {
  const evidence = Array.from({ length }, (_, index) => ({ quote: `words ${index}`, passage: index, place: '' }));
  render(<EvidenceList evidence={evidence} onShow={vi.fn()} />);
}

it('shows the first few of many quotations, and the others on request', async () => {
  renderList(9);
  expect(document.querySelectorAll('blockquote')).toHaveLength(3);
  await userEvent.click(screen.getByRole('button', { name: /^Show 6.more quotations$/ }));
  expect(document.querySelectorAll('blockquote')).toHaveLength(9);
  expect(screen.queryByRole('button', { name: /more/ })).toBeNull();
});

it('hides no single one behind a button that takes its place', () => {
  renderList(4);
  expect(document.querySelectorAll('blockquote')).toHaveLength(4);
});
