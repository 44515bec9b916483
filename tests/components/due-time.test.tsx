import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { DueTime } from '@/components/due-time';

afterEach(cleanup);

const now = new Date('2026-11-20T12:00:00Z');

function told(due: string, title = 'Send the discharge summary'): string | null {
  const { container } = render(<DueTime due={due} now={now} title={title} />);
  return container.textContent?.replaceAll('\u00a0', ' ') ?? null;
}

it('tells the time in figures and how long is left in words', () => {
  expect(told('2026-11-20T16:20:00.000Z')).toBe('Due 20-Nov-2026 16:20, 4 hours 20 minutes left');
});

it('tells a duty counted in days by its day', () => {
  expect(told('2026-11-27T23:59:59.999Z')).toBe('Due by the end of 27-Nov-2026, 7 days 11 hours left');
});

it('says of a time in the past how long ago it was, and blames nobody', () => {
  expect(told('2026-11-20T10:00:00.000Z')).toBe('Was due 20-Nov-2026 10:00, 2 hours ago');
});

it('does not say a time again that the title gives', () => {
  expect(told('2026-11-20T16:20:00.000Z', 'Send it by 20-Nov-2026 16:20')).toBe('4 hours 20 minutes left');
});

it('says nothing where the due time is none', () => {
  expect(told('soon')).toBe('');
});
