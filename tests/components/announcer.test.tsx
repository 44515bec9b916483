import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Announcer } from '@/components/announcer';

beforeEach(() => void vi.useFakeTimers());

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it('is there, empty, before it speaks, so that screen readers hear what comes', () => {
  render(<Announcer message="2 items need attention." />);
  expect(screen.getByRole('status').textContent).toBe('');
  act(() => void vi.advanceTimersByTime(1_000));
  expect(screen.getByRole('status').textContent).toBe('2 items need attention.');
});

it('tells a burst of changes once, by the last', () => {
  const { rerender } = render(<Announcer message="1 item needs attention." />);
  act(() => void vi.advanceTimersByTime(900));
  rerender(<Announcer message="2 items need attention." />);
  act(() => void vi.advanceTimersByTime(900));
  expect(screen.getByRole('status').textContent).toBe('');
  act(() => void vi.advanceTimersByTime(100));
  expect(screen.getByRole('status').textContent).toBe('2 items need attention.');
});
