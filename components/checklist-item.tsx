import { useEffect, useId, useRef, useState } from 'react';
import { answerInWords } from '@/lib/checklist/answers';
import type { Looked } from '@/lib/checklist/looked-for';
import type { Answer } from '@/lib/model/answer';
import type { Evidence } from '@/lib/model/facts';
import type { Reminder } from '@/lib/model/reminder';
import { DueTime } from './due-time';
import { EvidenceList } from './evidence-list';
import { Chevron, StatusIcon } from './icon';
import { ItemExtras } from './item-extras';
import { Words } from './words';

interface ChecklistItemProps {
  readonly reminder: Reminder;
  readonly answer: Answer | undefined;
  readonly looked: readonly Looked[];
  readonly wording: string | null;
  readonly now: Date;
  /** null takes the answer back. */
  readonly onAnswer: (answer: Answer | null) => void;
  readonly onShow: (evidence: Evidence) => void;
  readonly onCopy: (text: string) => void;
}

/**
 * One duty. What needs attention is open; what is to be remembered, looks done or was answered is one line that opens on
 * request.
 */
export function ChecklistItem(props: ChecklistItemProps) {
  const { reminder, answer, now, onShow } = props;
  const { status, title, message, evidence, due } = reminder;
  const answered = answer !== undefined;
  const folds = status !== 'attention' || answered;
  const [opened, setOpened] = useState(false);
  const details = useId();
  const name = useId();
  const open = opened || !folds;
  const { item, give } = useAnswering(props, () => setOpened(false));
  return (
    <li ref={item} className={`item item-${status}${answered ? ' item-answered' : ''}`}>
      <StatusIcon status={status} />
      <h4 id={name}>
        {folds ? (
          <button type="button" className="fold" aria-expanded={open} aria-controls={details} onClick={() => setOpened(!opened)}>
            <bdi>
              <Words text={title} />
            </bdi>
            <Chevron to={open ? 'up' : 'down'} />
          </button>
        ) : (
          <bdi>
            <Words text={title} />
          </bdi>
        )}
      </h4>
      {status !== 'met' && (answer === undefined || answer === 'done') && (
        <input
          type="checkbox"
          className="tick"
          checked={answer === 'done'}
          onChange={(event) => give(event.currentTarget.checked ? 'done' : null)}
          aria-label={`Done: ${title}`}
        />
      )}
      {answered && answer !== 'done' && (
        <p className="answer">
          {answerInWords(answer)}{' '}
          <button type="button" className="link undo" aria-describedby={name} onClick={() => give(null)}>
            Undo
          </button>
        </p>
      )}
      {due !== null && status !== 'met' && !answered && <DueTime due={due} now={now} title={title} />}
      <div id={details} className="details" hidden={!open}>
        <p>{message}</p>
        <EvidenceList evidence={evidence} onShow={onShow} />
        <ItemExtras {...props} about={name} onAnswer={status === 'met' || answered ? null : give} />
      </div>
    </li>
  );
}

/** Answering takes the pressed button away, so the focus goes on to what undoes it, or back to where answering began. */
function useAnswering({ answer, onAnswer }: ChecklistItemProps, onGiven: () => void) {
  const item = useRef<HTMLLIElement>(null);
  const gave = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each answer
  useEffect(() => {
    if (gave.current) item.current?.querySelector<HTMLElement>('.undo, .tick')?.focus();
    gave.current = false;
  }, [answer]);
  const give = (given: Answer | null) => {
    gave.current = true;
    if (given !== null) onGiven();
    onAnswer(given);
  };
  return { item, give };
}
