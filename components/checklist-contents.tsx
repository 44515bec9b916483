import type { ReactNode } from 'react';
import { sectionsOf } from '@/lib/checklist/sections';
import { dutiesInWords } from '@/lib/checklist/wording';
import { amount } from '@/lib/rules/wording';
import { AttentionList } from './attention-list';
import { ChecklistSection, FoldedSection } from './checklist-section';
import { ItemList, type ItemListProps } from './item-list';
import { MedicineTable } from './medicine-table';

interface ChecklistContentsProps extends ItemListProps {
  /** Why the list was begun anew, for the eye: screen readers are told by the announcer. */
  readonly notice?: string | undefined;
  readonly children?: ReactNode;
}

/** The list itself, for whichever surface shows it. */
export function ChecklistContents({ notice = '', children, ...props }: ChecklistContentsProps) {
  const { facts, reminders, now } = props;
  const { attention, remember, done } = sectionsOf(reminders);
  return (
    <div className="contents">
      {notice !== '' && <p className="notice">{notice}</p>}
      <ChecklistSection heading="Needs attention" beside={attention.length > 0 && tickHead}>
        {attention.length === 0 && <p className="empty">{nothingFound(reminders.length)}</p>}
        <AttentionList {...props} reminders={attention} />
      </ChecklistSection>
      {remember.length > 0 && (
        <ChecklistSection heading="Remember" beside={tickHead}>
          <ItemList {...props} reminders={remember} />
        </ChecklistSection>
      )}
      {done.length > 0 && (
        <FoldedSection heading="Looks done" count={done.length} summary={dutiesInWords(done.map(({ rule }) => rule))}>
          <ItemList {...props} reminders={done} />
        </FoldedSection>
      )}
      <MedicineTable medicines={facts.medicines} from={facts.discharged?.at ?? null} now={now} />
      <p className="limits">
        {facts.unread.length > 0 && <strong>Could not be read: {facts.unread.join(', ')}. </strong>}
        Only this screen was read. What is not found here may still be done elsewhere.
      </p>
      {children}
    </div>
  );
}

/** Over the ticks, for the eye alone: each tick has a name of its own. */
const tickHead = (
  <span className="tick-head" aria-hidden="true">
    Done
  </span>
);

/** No all-clear: it says how much was looked at. */
function nothingFound(checked: number): string {
  if (checked === 0) return 'Nothing on this screen yet that a duty applies to.';
  return `Nothing found that needs attention. ${amount(checked, 'duty', 'duties')} checked, on this screen only.`;
}
