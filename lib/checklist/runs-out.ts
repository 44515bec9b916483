import { inLondon } from '@/lib/rules/london';
import { showDay } from '@/lib/rules/show-date';

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/**
 * The first day for which a supply has nothing left, `Fri 27-Nov-2026`, counted in calendar days of England from the day on
 * which it begins. The weekday tells whether the practice is open then.
 */
export function runsOut(from: Date, days: number): string {
  const end = inLondon(from);
  end.setDate(end.getDate() + Math.floor(days));
  return `${weekdays[end.getDay()]} ${showDay(end)}`;
}
