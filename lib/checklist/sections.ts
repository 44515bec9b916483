import type { Answers } from '@/lib/model/answer';
import type { Reminder } from '@/lib/model/reminder';

/** The checklist as it is shown, in its three sections. */
export interface Sections {
  readonly attention: readonly Reminder[];
  readonly remember: readonly Reminder[];
  readonly done: readonly Reminder[];
}

/** Sorts reminders into their sections; each keeps the order that it came in. What is answered stays where it is. */
export function sectionsOf(reminders: readonly Reminder[]): Sections {
  return {
    attention: reminders.filter(({ status }) => status === 'attention'),
    remember: reminders.filter(({ status }) => status === 'reminder'),
    done: reminders.filter(({ status }) => status === 'met'),
  };
}

/**
 * What still needs attention: what nobody answered, and what was put off until the screen is signed. Toolbar button, tab, popup
 * and the line at signing all go by it.
 */
export function openItems(reminders: readonly Reminder[], answers: Answers): readonly Reminder[] {
  return reminders.filter(({ rule, status }) => {
    const answer = answers.get(rule);
    return answer === 'at-signing' ? status !== 'met' : answer === undefined && status === 'attention';
  });
}

/** How many items still need attention. */
export function openAttention(reminders: readonly Reminder[], answers: Answers): number {
  return openItems(reminders, answers).length;
}

/** Whether something needs attention that nobody answered: what was put off calls nobody before its time. */
export function callsForAttention(reminders: readonly Reminder[], answers: Answers): boolean {
  return reminders.some(({ rule, status }) => status === 'attention' && !answers.has(rule));
}

/** More open items than this are a wall, and walls are not read. */
const mostOpen = 5;

/** What needs attention, parted into what is shown and what is folded: at most five open items, answered ones besides. */
export function foldAttention(
  attention: readonly Reminder[],
  answers: Answers,
): { readonly shown: readonly Reminder[]; readonly folded: readonly Reminder[] } {
  const open = attention.filter(({ rule }) => !answers.has(rule));
  const folded = open.slice(mostOpen);
  return { shown: attention.filter((reminder) => !folded.includes(reminder)), folded };
}
