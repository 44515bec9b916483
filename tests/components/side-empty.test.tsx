import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { SideEmpty } from '@/components/side-empty';
import { expectAccessible } from './accessible';

afterEach(cleanup);

it.each(['no screen', 'quiet', 'off', 'stopped'] as const)('the side panel says why it shows no checklist: %s', async (why) => {
  const { container } = render(<SideEmpty why={why} />);
  expect(screen.getByRole('status').textContent).not.toBe('');
  await expectAccessible(container);
});
