import type { RealView } from '../../real/views.ts';
import type { Answer } from '../inspect/inspect-page.ts';

/** One thing that was looked at. */
export interface Check {
  readonly what: string;
  readonly wanted: string;
  readonly got: string;
}

/** Whether what was found is what was wanted. */
export const isPassed = ({ wanted, got }: Check): boolean => wanted === got;

const daysOf = (days: number | null | undefined): string =>
  days === undefined ? 'not read' : days === null ? 'unknown' : `${days} days`;

/** What was looked at on a view: its kind of screen, each status and each medicine that it names, and that nothing else is asked. */
export function checksOf(view: RealView, answer: Pick<Answer, 'screen' | 'reminders' | 'medicines'>): Check[] {
  const statusOf = (rule: string) => answer.reminders.find((reminder) => reminder.rule === rule)?.status ?? 'absent';
  const supplyOf = (name: string) => answer.medicines.find((medicine) => medicine.name.toLowerCase().includes(name))?.days;
  const unasked = answer.reminders.filter(({ rule, status }) => status === 'attention' && !(rule in (view.rules ?? {})));
  return [
    { what: 'screen', wanted: view.screen, got: answer.screen?.kind ?? 'none' },
    ...Object.entries(view.rules ?? {}).map(([rule, wanted]) => ({ what: rule, wanted, got: statusOf(rule) })),
    ...Object.entries(view.medicines ?? {}).map(([name, days]) => ({
      what: name,
      wanted: daysOf(days),
      got: daysOf(supplyOf(name)),
    })),
    ...unasked.map(({ rule, status }) => ({ what: rule, wanted: 'no attention', got: status })),
  ];
}

/** Rows in columns as wide as their longest cell. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths = rows.reduce<number[]>((widest, row) => row.map((cell, at) => Math.max(cell.length, widest[at] ?? 0)), []);
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
