import type { CSSProperties } from 'react';
import type { Dock } from '@/lib/checklist/dock';
import { openAttention, sectionsOf } from '@/lib/checklist/sections';
import { attentionInWords, dutiesInWords, heading, landmarkName } from '@/lib/checklist/wording';
import type { Box } from '@/lib/model/geometry';
import { amount } from '@/lib/rules/wording';
import { Announcer } from './announcer';
import { AttentionList } from './attention-list';
import { ChecklistSection, FoldedSection } from './checklist-section';
import { Chevron, StatusIcon } from './icon';
import { ItemList, type ItemListProps } from './item-list';
import { MedicineTable } from './medicine-table';

export interface ChecklistPanelProps extends ItemListProps {
  readonly announcement: string;
  readonly dock: Dock;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

/** The checklist: one landmark, as a panel or, collapsed, as a slim tab with the count. */
export function ChecklistPanel(props: ChecklistPanelProps) {
  const { facts, reminders, answers, dock, open, onOpen } = props;
  const attention = openAttention(reminders, answers);
  return (
    <aside
      className={`${open ? 'panel' : 'tab'} at-${dock.side}`}
      aria-label={landmarkName[facts.kind]}
      style={open ? panelStyle(dock) : { ...corner(dock.tab), height: dock.tab.bottom - dock.tab.top }}
    >
      <div className="head">
        {/* The same button in both states, so that it keeps the focus. */}
        <button
          type="button"
          className="toggle"
          aria-expanded={open}
          aria-label={open ? 'Collapse checklist' : `Expand checklist: ${attentionInWords(attention)}`}
          onClick={() => onOpen(!open)}
        >
          {open ? <Chevron to={foldsTo[dock.side]} /> : <TabFace attention={attention} />}
        </button>
        {open && (
          <>
            <h2>{heading[facts.kind]}</h2>
            {facts.patient.initials !== '' && (
              <p className="patient">
                Patient <bdi>{facts.patient.initials}</bdi>
              </p>
            )}
          </>
        )}
      </div>
      {open && <Contents {...props} />}
      <Announcer message={props.announcement} />
    </aside>
  );
}

const foldsTo = { right: 'right', left: 'left', bottom: 'down' } as const;

function TabFace({ attention }: { readonly attention: number }) {
  return (
    <>
      <StatusIcon status={attention > 0 ? 'attention' : 'reminder'} />
      <span className="tab-count">{attention > 0 ? attention : ''}</span>
    </>
  );
}

function Contents({ facts, reminders, answers, now, onAnswer, onShow, onCopy }: ItemListProps) {
  const { attention, remember, done } = sectionsOf(reminders);
  const rest = { facts, answers, now, onAnswer, onShow, onCopy };
  const tickHead = (
    <span className="tick-head" aria-hidden="true">
      Done
    </span>
  );
  return (
    <div className="contents">
      <ChecklistSection heading="Needs attention" beside={attention.length > 0 && tickHead}>
        {attention.length === 0 && <p className="empty">{nothingFound(reminders.length)}</p>}
        <AttentionList reminders={attention} {...rest} />
      </ChecklistSection>
      {remember.length > 0 && (
        <ChecklistSection heading="Remember" beside={tickHead}>
          <ItemList reminders={remember} {...rest} />
        </ChecklistSection>
      )}
      {done.length > 0 && (
        <FoldedSection heading="Looks done" count={done.length} summary={dutiesInWords(done.map(({ rule }) => rule))}>
          <ItemList reminders={done} {...rest} />
        </FoldedSection>
      )}
      <MedicineTable medicines={facts.medicines} />
      <p className="limits">
        {facts.unread.length > 0 && <strong>Could not be read: {facts.unread.join(', ')}. </strong>}
        Only this screen was read. What is not found here may still be done elsewhere.
      </p>
    </div>
  );
}

/** No all-clear: it says how much was looked at. */
function nothingFound(checked: number): string {
  if (checked === 0) return 'Nothing on this screen yet that a duty applies to.';
  return `Nothing found that needs attention. ${amount(checked, 'duty', 'duties')} checked, on this screen only.`;
}

function panelStyle({ side, panel }: Dock): CSSProperties {
  // A side panel is as high as its list; a sheet stands on its lower edge.
  const most = { maxHeight: panel.bottom - panel.top };
  if (side === 'bottom') return { ...corner(panel), top: 'auto', bottom: `calc(100% - ${panel.bottom}px)`, ...most };
  return { ...corner(panel), ...most };
}

function corner({ left, right, top }: Box): CSSProperties {
  return { left, top, width: right - left };
}
