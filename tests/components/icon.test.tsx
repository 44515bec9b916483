import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { Chevron, StatusIcon } from '@/components/icon';

afterEach(cleanup);

const statuses = ['attention', 'reminder', 'met'] as const;

it('tells each status by its shape, not by colour alone', () => {
  const shapes = statuses.map((status) => render(<StatusIcon status={status} />).container.querySelector('svg')?.innerHTML);
  expect(new Set(shapes).size).toBe(statuses.length);
});

it('is no word to a screen reader, which hears the heading, and takes no focus', () => {
  const { container } = render(
    <>
      <StatusIcon status="attention" />
      <Chevron to="down" />
    </>,
  );
  for (const icon of container.querySelectorAll('svg')) {
    expect(icon.getAttribute('aria-hidden')).toBe('true');
    expect(icon.getAttribute('focusable')).toBe('false');
  }
});
