/** Dates of the practice EPR: they follow the clock, so that a page is always of the same age. */
const hour = 3_600_000;

const london = (format: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', ...format });

const day = london({ day: '2-digit', month: '2-digit', year: 'numeric' });
const named = london({ day: '2-digit', month: 'short', year: 'numeric' });
const time = london({ hour: '2-digit', minute: '2-digit' });

/** `19/11/2026 16:20`, that many hours ago. */
export function hoursAgo(hours: number): string {
  const then = new Date(Date.now() - hours * hour);
  return `${day.format(then)} ${time.format(then)}`;
}

/** `19/11/2026`, that many days ago; days to come are below nought. */
export function daysAgo(days: number): string {
  return day.format(new Date(Date.now() - days * 24 * hour));
}

/** `19-Nov-2026`, that many days ago. */
export function namedDay(days: number): string {
  return named
    .format(new Date(Date.now() - days * 24 * hour))
    .replaceAll(' ', '-')
    .replace('Sept', 'Sep');
}

/** Whole years since a day such as `1955-03-14`. */
export function ageOf(born: string): number {
  const [year = 0, month = 1, date = 1] = born.split('-').map(Number);
  const now = new Date();
  const before = now.getMonth() + 1 < month || (now.getMonth() + 1 === month && now.getDate() < date);
  return now.getFullYear() - year - (before ? 1 : 0);
}

/** `14/03/1955` or `14-Mar-1955` for `1955-03-14`. */
export function written(born: string, style: 'numbers' | 'named' = 'numbers'): string {
  const date = new Date(`${born}T12:00:00Z`);
  return style === 'numbers' ? day.format(date) : named.format(date).replaceAll(' ', '-').replace('Sept', 'Sep');
}
