import { useId, useState } from 'react';
import type { Evidence } from '@/lib/model/facts';
import type { Reminder } from '@/lib/model/reminder';
import { DueTime } from './due-time';
import { EvidenceList } from './evidence-list';
import { Chevron, StatusIcon } from './icon';
import { Why } from './why';

interface ChecklistItemProps {
  readonly reminder: Reminder;
  readonly ticked: boolean;
  readonly now: Date;
  readonly onTick: (ticked: boolean) => void;
  readonly onShow: (evidence: Evidence) => void;
}

/**
 * One duty. What needs attention is open; what is to be remembered, looks done or was ticked is one line that opens on request.
 */
export function ChecklistItem({ reminder, ticked, now, onTick, onShow }: ChecklistItemProps) {
  const { status, title, message, evidence, due, source } = reminder;
  const folds = status !== 'attention' || ticked;
  const [opened, setOpened] = useState(false);
  const details = useId();
  const name = useId();
  const open = opened || !folds;
  return (
    <li className={`item item-${status}${ticked ? ' item-ticked' : ''}`}>
      <StatusIcon status={status} />
      <h4 id={name}>
        {folds ? (
          <button type="button" className="fold" aria-expanded={open} aria-controls={details} onClick={() => setOpened(!opened)}>
            <bdi>{title}</bdi>
            <Chevron to={open ? 'up' : 'down'} />
          </button>
        ) : (
          <bdi>{title}</bdi>
        )}
      </h4>
      {status !== 'met' && (
        <input
          type="checkbox"
          className="tick"
          checked={ticked}
          onChange={(event) => onTick(event.currentTarget.checked)}
          aria-label={`Done: ${title}`}
        />
      )}
      {due !== null && status !== 'met' && !ticked && <DueTime due={due} now={now} title={title} />}
      <div id={details} className="details" hidden={!open}>
        <Why source={source} about={name}>
          {message}
        </Why>
        <EvidenceList evidence={evidence} onShow={onShow} />
      </div>
    </li>
  );
}
