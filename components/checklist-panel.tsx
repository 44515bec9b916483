import { type CSSProperties, useState } from 'react';
import { widthOf } from '@/lib/checklist/boxes';
import type { Dock } from '@/lib/checklist/dock';
import { openItems } from '@/lib/checklist/sections';
import { attentionInWords, heading, landmarkName } from '@/lib/checklist/wording';
import type { Box } from '@/lib/model/geometry';
import { Announcer } from './announcer';
import { ChecklistContents } from './checklist-contents';
import { Chevron, StatusIcon } from './icon';
import type { ItemListProps } from './item-list';
import { PanelPlace } from './panel-place';
import { SigningStrip } from './signing-strip';
import { useMove } from './use-move';
import { WidthHandle } from './width-handle';

export interface ChecklistPanelProps extends ItemListProps {
  readonly announcement: string;
  /** Why the list was begun anew; nothing where it was not. */
  readonly notice?: string | undefined;
  readonly dock: Dock;
  readonly open: boolean;
  /** The button that ends the work has the focus or the pointer. */
  readonly signing: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onMove: (side: 'left' | 'right') => void;
  readonly onWidth: (width: number) => void;
}

/** The checklist: one landmark, as a panel or, collapsed, as a slim tab with the count. */
export function ChecklistPanel(props: ChecklistPanelProps) {
  const { facts, reminders, answers, dock, open, onOpen, onMove, onWidth } = props;
  const { side } = dock;
  const still = openItems(reminders, answers).map(({ rule }) => rule);
  const { moved, handlers } = useMove(side, onMove);
  const [dragged, setDragged] = useState<number | null>(null);
  const width = widthOf(dock.panel);
  return (
    <aside
      className={`${open ? 'panel' : 'tab'} at-${side}`}
      aria-label={landmarkName[facts.kind]}
      style={open ? panelStyle(dock, dragged, moved) : { ...corner(dock.tab), height: dock.tab.bottom - dock.tab.top }}
    >
      <div className="head" {...(open && side !== 'bottom' ? handlers : {})}>
        {/* The same button in both states, so that it keeps the focus. */}
        <button
          type="button"
          className="toggle"
          aria-expanded={open}
          aria-label={open ? 'Collapse checklist' : `Expand checklist: ${attentionInWords(still.length)}`}
          onClick={() => onOpen(!open)}
        >
          {open ? <Chevron to={foldsTo[side]} /> : <TabFace attention={still.length} />}
        </button>
        {open && (
          <div className="names">
            <h2>{heading[facts.kind]}</h2>
            {facts.patient.initials !== '' && (
              <p>
                Patient <bdi>{facts.patient.initials}</bdi>
              </p>
            )}
          </div>
        )}
      </div>
      <SigningStrip
        rules={props.signing ? still : []}
        place={open ? 'inPanel' : 'besideTab'}
        style={open ? undefined : { position: 'fixed', ...corner(dock.strip) }}
      />
      {open && (
        <ChecklistContents {...props}>
          {side !== 'bottom' && (
            <PanelPlace side={side} width={width} narrowedFrom={dock.narrowedFrom} onMove={onMove} onWidth={onWidth} />
          )}
        </ChecklistContents>
      )}
      {open && side !== 'bottom' && <WidthHandle side={side} width={width} onDrag={setDragged} onWidth={onWidth} />}
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

function panelStyle({ side, panel }: Dock, dragged: number | null, moved: number): CSSProperties {
  // A side panel is as high as its list; a sheet stands on its lower edge.
  const most = { maxHeight: panel.bottom - panel.top };
  if (side === 'bottom') return { ...corner(panel), top: 'auto', bottom: `calc(100% - ${panel.bottom}px)`, ...most };
  const width = dragged ?? widthOf(panel);
  const left = side === 'right' ? panel.right - width : panel.left;
  return { left: left + moved, top: panel.top, width, ...most };
}

function corner({ left, right, top }: Box): CSSProperties {
  return { left, top, width: right - left };
}
