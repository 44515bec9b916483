import type { Facts } from '@/lib/model/facts';

/** Before a mark that is no identifier. */
const byName = '~';

/**
 * What tells this patient from another: the identifier or, where the page never showed one, initials and date of birth. A page
 * that shows less for a while, as on another tab of a form, keeps the mark from before.
 */
export function patientMark({ identifier, initials, born }: Facts['patient'], before: string): string {
  if (identifier !== '') return identifier;
  if (before !== '' && !before.startsWith(byName)) return before;
  const name = [initials, born ?? ''].filter((part) => part !== '').join(' ');
  return name === '' ? before : byName + name;
}

/** Neither a patient seen for the first time is another one, nor nobody, nor one whose identifier came after the name. */
export function isOtherPatient(before: string, now: string): boolean {
  if (before === '' || now === '' || before === now) return false;
  return !before.startsWith(byName) || now.startsWith(byName);
}
