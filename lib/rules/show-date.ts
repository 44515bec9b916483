import { inLondon, twoDigits } from './london';

// Spelt out, as `Intl` says "Sept" in British English and the NHS style wants three letters each.
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The day in England, as the NHS writes it: `22-Nov-2026`. */
export function showDay(at: Date): string {
  const local = inLondon(at);
  return `${twoDigits(local.getDate())}-${months[local.getMonth()]}-${local.getFullYear()}`;
}

/** The day and time in England, as the NHS writes it: `22-Nov-2026 14:05`. */
export function showTime(at: Date): string {
  const local = inLondon(at);
  return `${showDay(at)} ${twoDigits(local.getHours())}:${twoDigits(local.getMinutes())}`;
}
