import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Stopped } from '@/components/stopped';
import { chooseDock } from '@/lib/checklist/dock';

it('keeps the landmark, so that silence is not taken for nothing to say', () => {
  render(
    <Stopped
      kind="prescribing"
      dock={chooseDock({ width: 1366, height: 768 }, { buttons: [], fields: [], banner: [], others: [] })}
    />,
  );
  const landmark = screen.getByRole('complementary', { name: 'Baton: prescribing checklist' });
  expect(landmark.textContent).toBe('Baton stopped on this page.');
});
