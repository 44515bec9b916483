import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { SigningStrip } from '@/components/signing-strip';
import { expectAccessible } from './accessible';

afterEach(cleanup);

it('is there without words, so that a screen reader hears them when they come', async () => {
  const { container, rerender } = render(<SigningStrip rules={[]} place="besideTab" />);
  expect(screen.getByRole('status').textContent).toBe('');
  rerender(<SigningStrip rules={['fit-note']} place="besideTab" />);
  expect(screen.getByRole('status').textContent).toBe('Still needs attention: fit note');
  await expectAccessible(container);
});

it('holds nothing that could take a press or the focus', () => {
  const { container } = render(<SigningStrip rules={['fit-note']} place="inPanel" />);
  expect(container.querySelector('button, a, input, [tabindex]')).toBeNull();
});
