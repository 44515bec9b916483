import type { Reminder, RuleId } from '@/lib/model/reminder';

/** The checklist as it is shown, in its three sections. */
export interface Sections {
  readonly attention: readonly Reminder[];
  readonly remember: readonly Reminder[];
  readonly done: readonly Reminder[];
}

/** Sorts reminders into their sections; each keeps the order that it came in. What is ticked stays where it is. */
export function sectionsOf(reminders: readonly Reminder[]): Sections {
  return {
    attention: reminders.filter(({ status }) => status === 'attention'),
    remember: reminders.filter(({ status }) => status === 'reminder'),
    done: reminders.filter(({ status }) => status === 'met'),
  };
}

/** How many items need attention and are not ticked. */
export function openAttention(reminders: readonly Reminder[], ticked: ReadonlySet<RuleId>): number {
  return reminders.filter(({ rule, status }) => status === 'attention' && !ticked.has(rule)).length;
}
