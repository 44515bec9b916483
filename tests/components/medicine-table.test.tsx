import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { MedicineTable } from '@/components/medicine-table';
import type { Medicine } from '@/lib/model/facts';
import { expectAccessible } from './accessible';

afterEach(cleanup);

function medicineOf(name: string, changes: Partial<Medicine> = {}): Medicine {
  return {
    name,
    days: null,
    working: '',
    asRequired: false,
    reason: null,
    ended: false,
    words: name,
    evidence: { quote: name, passage: 1, place: 'TTO' },
    ...changes,
  };
}

function rowOf(name: string): string {
  return within(screen.getByRole('row', { name: new RegExp(name) })).getByRole('cell').textContent ?? '';
}

it('is left out where no medicine was read', () => {
  const { container } = render(<MedicineTable medicines={[]} />);
  expect(container.innerHTML).toBe('');
});

it('shows each name as on the page, the days and how they were worked out', async () => {
  const working = '56 tablets, 1 twice a day: 28 days';
  const { container } = render(<MedicineTable medicines={[medicineOf('Ramipril 5mg capsules', { days: 28, working })]} />);
  expect(screen.getByRole('rowheader', { name: 'Ramipril 5mg capsules' })).toBeDefined();
  expect(rowOf('Ramipril')).toBe(`28\u00a0days${working}`);
  await expectAccessible(container);
});

it('gives no working that only says the days again', () => {
  render(<MedicineTable medicines={[medicineOf('Doxycycline', { days: 4, working: '4 days' })]} />);
  expect(rowOf('Doxycycline')).toBe('4\u00a0days');
});

it('says unknown, never nothing, where the days cannot be worked out', () => {
  render(<MedicineTable medicines={[medicineOf('Salbutamol inhaler', { asRequired: true })]} />);
  expect(rowOf('Salbutamol')).toBe('Unknownwhen required');
});

it('names what makes a short supply right', () => {
  const reason = { kind: 'course', quote: 'course ends 23/11' } as const;
  render(<MedicineTable medicines={[medicineOf('Doxycycline', { days: 4, reason })]} />);
  expect(rowOf('Doxycycline')).toBe('4\u00a0dayscourse that ends');
});

it('gives a stopped medicine no supply', () => {
  render(<MedicineTable medicines={[medicineOf('Bisoprolol', { ended: true, days: 28 })]} />);
  expect(rowOf('Bisoprolol')).toBe('Not to be taken now');
});
