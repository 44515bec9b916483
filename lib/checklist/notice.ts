/** One line that says, to whoever looks at the list, why it was begun anew. It goes by itself. */

/** Why a list was emptied. */
export type Emptied = 'absence' | 'patient';

export interface Notice {
  readonly why: Emptied;
  /** Since when it can be read; null while there is no list to read it over. */
  readonly since: Date | null;
}

/** Long enough for somebody who looks up from the page, in milliseconds. */
const readable = 10_000;

export const noticeInWords = {
  absence: 'Started afresh: nobody here for 30\u00a0minutes.',
  patient: 'Started afresh: another patient.',
} as const satisfies Record<Emptied, string>;

/**
 * The notice once the list was judged: that of a new reason, or the one before. With a page that is drawn in steps come several
 * judgements in a second, so it goes with the first one after it could be read.
 */
export function noticeAfter(before: Notice | null, isOtherPatient: boolean, at: Date): Notice | null {
  if (isOtherPatient) return { why: 'patient', since: at };
  if (before === null) return null;
  if (before.since === null) return { ...before, since: at };
  return at.getTime() - before.since.getTime() < readable ? before : null;
}
