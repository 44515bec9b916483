import { lookedFor } from '@/lib/checklist/looked-for';
import { wordingFor } from '@/lib/checklist/wording-to-copy';
import type { Answer, Answers } from '@/lib/model/answer';
import type { Evidence, Facts } from '@/lib/model/facts';
import type { Reminder, RuleId } from '@/lib/model/reminder';
import { ChecklistItem } from './checklist-item';

export interface ItemListProps {
  readonly facts: Facts;
  readonly reminders: readonly Reminder[];
  readonly answers: Answers;
  readonly now: Date;
  /** null takes the answer back. */
  readonly onAnswer: (rule: RuleId, answer: Answer | null) => void;
  readonly onShow: (evidence: Evidence) => void;
  readonly onCopy: (text: string) => void;
}

/** Items, one below the other. */
export function ItemList({ facts, reminders, answers, onAnswer, ...rest }: ItemListProps) {
  return (
    <ul>
      {reminders.map((reminder) => (
        <ChecklistItem
          key={reminder.rule}
          reminder={reminder}
          answer={answers.get(reminder.rule)}
          looked={lookedFor(reminder.rule, facts)}
          wording={reminder.status === 'met' ? null : wordingFor(reminder.rule, facts)}
          onAnswer={(answer) => onAnswer(reminder.rule, answer)}
          {...rest}
        />
      ))}
    </ul>
  );
}
