import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WelcomeView } from '@/components/welcome-view';
import { expectAccessible } from './accessible';

afterEach(cleanup);

describe('the first-run page', () => {
  it.each([true, false])('has no violation that axe finds, in the store build: %s', async (mayAsk) => {
    const { container } = render(<WelcomeView mayAsk={mayAsk} onOptions={vi.fn()} />);
    await expectAccessible(container);
  });

  it('says what is read and what is never done', () => {
    render(<WelcomeView mayAsk={false} onOptions={vi.fn()} />);
    expect(screen.getByRole('heading', { name: 'What it reads' })).toBeDefined();
    expect(screen.getByRole('heading', { name: 'What it never does' })).toBeDefined();
    expect(screen.getByText(/never sends anything anywhere/)).toBeDefined();
  });

  it('leads to the options', async () => {
    const onOptions = vi.fn();
    render(<WelcomeView mayAsk={false} onOptions={onOptions} />);
    await userEvent.setup().click(screen.getByRole('button'));
    expect(onOptions).toHaveBeenCalledOnce();
  });
});
