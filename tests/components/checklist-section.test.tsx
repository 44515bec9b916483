import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { ChecklistSection, FoldedSection } from '@/components/checklist-section';

afterEach(cleanup);

it('is a region by the name of its heading', () => {
  render(<ChecklistSection heading="Remember">An item</ChecklistSection>);
  expect(screen.getByRole('region', { name: 'Remember' }).textContent).toContain('An item');
});

it('folded, says how many things there are and which, until it is opened', async () => {
  render(
    <FoldedSection heading="Looks done" count={2} summary="Fit note and results">
      The items
    </FoldedSection>,
  );
  const region = screen.getByRole('region', { name: 'Looks done' });
  expect(region.textContent).toContain('Fit note and results');
  expect(screen.getByText('The items').closest('[hidden]')).not.toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Looks done (2)', expanded: false }));
  expect(screen.getByText('The items').closest('[hidden]')).toBeNull();
  expect(region.textContent).not.toContain('Fit note and results');
});
