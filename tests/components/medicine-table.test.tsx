import { cleanup, render, screen } from '@testing-library/react';
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

const counted = { from: '2026-11-20T08:20:00Z', now: new Date('2026-11-21T12:00:00Z') };

/** Name with notes, supply, and when it runs out. */
function rowOf(name: string): (string | null)[] {
  const row = screen.getByRole('row', { name: new RegExp(name) });
  return [...row.children].map((cell) => cell.textContent);
}

it('is left out where no medicine was read', () => {
  const { container } = render(<MedicineTable {...counted} medicines={[]} />);
  expect(container.innerHTML).toBe('');
});

it('shows each name as on the page, the days and how they were worked out', async () => {
  const working = '56 tablets, 1 twice a day: 28 days';
  const { container } = render(
    <MedicineTable {...counted} medicines={[medicineOf('Ramipril 5mg capsules', { days: 28, working })]} />,
  );
  expect(rowOf('Ramipril')).toEqual([`Ramipril 5mg capsules${working}`, '28\u00a0days', 'Fri 18-Dec-2026']);
  await expectAccessible(container);
});

it('gives no working that only says the days again', () => {
  render(<MedicineTable {...counted} medicines={[medicineOf('Doxycycline', { days: 4, working: '4 days' })]} />);
  expect(rowOf('Doxycycline')).toEqual(['Doxycycline', '4\u00a0days', 'Tue 24-Nov-2026']);
});

it('says unknown, never nothing, where the days cannot be worked out', () => {
  render(<MedicineTable {...counted} medicines={[medicineOf('Salbutamol inhaler', { asRequired: true })]} />);
  expect(rowOf('Salbutamol')).toEqual(['Salbutamol inhalerwhen required', 'Unknown', '–']);
});

it('names what makes a short supply right', () => {
  const reason = { kind: 'course', quote: 'course ends 23/11' } as const;
  render(<MedicineTable {...counted} medicines={[medicineOf('Doxycycline', { days: 4, reason })]} />);
  expect(rowOf('Doxycycline')).toEqual(['Doxycyclinecourse that ends', '4\u00a0days', 'Tue 24-Nov-2026']);
});

it('gives a stopped medicine no supply', () => {
  render(<MedicineTable {...counted} medicines={[medicineOf('Bisoprolol', { ended: true, days: 28 })]} />);
  expect(rowOf('Bisoprolol')).toEqual(['Bisoprolol', 'Not to be taken now', '–']);
});

it('counts from today where the page does not tell when the patient goes, and says so', () => {
  render(<MedicineTable {...counted} from={null} medicines={[medicineOf('Ramipril', { days: 7 })]} />);
  expect(rowOf('Ramipril')[2]).toBe('Sat 28-Nov-2026');
  expect(screen.getByText(/^Counted from today/)).toBeDefined();
});
