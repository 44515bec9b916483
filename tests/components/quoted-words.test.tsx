import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { QuotedWords } from '@/components/quoted-words';

afterEach(cleanup);

it('shows the words, where they stand, and the way there', async () => {
  const evidence = { quote: 'GP to refer', passage: 7, place: 'Plan, on the tab “Letter”' };
  const onShow = vi.fn();
  render(<QuotedWords evidence={evidence} onShow={onShow} />);
  expect(screen.getByText('GP to refer')).toBeDefined();
  expect(screen.getByText('Plan, on the tab “Letter”')).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Show on page', description: 'GP to refer' }));
  expect(onShow).toHaveBeenCalledWith(evidence);
});

it('shows words of the page as words: marked up, endless or turned about, they stay inert and short', () => {
  const quote = `<img src=x onerror=alert(1)>\u202e${'x'.repeat(10_000)}`;
  render(<QuotedWords evidence={{ quote, passage: 1, place: '' }} onShow={vi.fn()} />);
  const quoted = document.querySelector('blockquote');
  expect(quoted?.querySelector('img')).toBeNull();
  expect(quoted?.firstElementChild?.tagName).toBe('BDI');
  expect(quoted?.textContent?.length).toBeLessThan(400);
  expect(quoted?.textContent).toMatch(/…$/);
});
