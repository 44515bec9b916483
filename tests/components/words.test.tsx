import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { Words } from '@/components/words';

afterEach(cleanup);

it('keeps dates and times in one piece, and every word as it is', () => {
  const text = 'Send it by 21-Nov-2026 08:20, or on Fri 27-Nov-2026';
  const { container } = render(<Words text={text} />);
  expect(container.textContent).toBe(text);
  expect([...container.querySelectorAll('.whole')].map(({ textContent }) => textContent)).toEqual([
    '21-Nov-2026 08:20',
    '27-Nov-2026',
  ]);
});
