import { render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { StopGap } from '@/components/stop-gap';
import { Stopped } from '@/components/stopped';
import { chooseDock } from '@/lib/checklist/dock';

const dock = chooseDock({ width: 1366, height: 768 }, { buttons: [], fields: [], banner: [], others: [] });

function Failing(): never {
  throw new Error('words of the page');
}

it('leaves one line in the landmark after an error of ours, without the words of the page', () => {
  const onStop = vi.fn();
  render(
    <StopGap fallback={<Stopped kind="discharge" dock={dock} />} onStop={onStop}>
      <Failing />
    </StopGap>,
    { onCaughtError: () => undefined },
  );
  expect(screen.getByRole('complementary', { name: 'Baton: discharge checklist' }).textContent).toBe(
    'Baton stopped on this page.',
  );
  expect(onStop).toHaveBeenCalledOnce();
});
