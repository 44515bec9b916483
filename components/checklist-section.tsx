import { useId } from 'react';
import type { Evidence } from '@/lib/model/facts';
import type { Reminder, RuleId } from '@/lib/model/reminder';
import { ChecklistItem } from './checklist-item';

interface ChecklistSectionProps {
  readonly heading: string;
  /** What stands under the heading where there is no item; null: the section is left out. */
  readonly empty: string | null;
  readonly reminders: readonly Reminder[];
  readonly ticked: ReadonlySet<RuleId>;
  readonly now: Date;
  readonly onTick: (rule: RuleId, ticked: boolean) => void;
  readonly onShow: (evidence: Evidence) => void;
}

/** One tier of the checklist. */
export function ChecklistSection({ heading, empty, reminders, ticked, now, onTick, onShow }: ChecklistSectionProps) {
  const name = useId();
  if (reminders.length === 0 && empty === null) return null;
  const canTick = reminders.some(({ status }) => status !== 'met');
  return (
    <section className="section" aria-labelledby={name}>
      <div className="section-head">
        <h3 id={name}>{heading}</h3>
        {canTick && (
          <span className="tick-head" aria-hidden="true">
            Done
          </span>
        )}
      </div>
      {reminders.length === 0 ? (
        <p className="empty">{empty}</p>
      ) : (
        <ul>
          {reminders.map((reminder) => (
            <ChecklistItem
              key={reminder.rule}
              reminder={reminder}
              ticked={ticked.has(reminder.rule)}
              now={now}
              onTick={(isTicked) => onTick(reminder.rule, isTicked)}
              onShow={onShow}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
