import { useEffect, useState } from 'react';
import { useStore } from 'zustand/react';
import { SideChecklist } from '@/components/side-checklist';
import { SideEmpty } from '@/components/side-empty';
import { StopGap } from '@/components/stop-gap';
import { noticeInWords } from '@/lib/checklist/notice';
import { isQuiet, type Quiet } from '@/lib/extension/quiet';
import type { TabChecklist } from './tab-checklist';

export interface SidePanelProps extends TabChecklist {
  readonly quiet: Quiet;
  /** Baton may read the site. */
  readonly on: boolean;
}

/** The side panel for one tab. */
export function SidePanel({ checklist, port, quiet, on }: SidePanelProps) {
  const state = useStore(checklist);
  const [marked, setMarked] = useState<number | null>(null);
  const { report, reminders, answers, at, announcement, notice, stopped } = state;
  useEffect(() => () => void (marked !== null && port.clearMarks(marked)), [marked, port]);
  if (stopped) return <SideEmpty why="stopped" />;
  if (!on) return <SideEmpty why="off" />;
  if (quiet.paused || (report && isQuiet(quiet, report.screen.kind))) return <SideEmpty why="quiet" />;
  if (report === null) return <SideEmpty why="no screen" />;
  const { facts, frameId } = report;
  return (
    <StopGap fallback={<SideEmpty why="stopped" />} onStop={() => undefined}>
      <SideChecklist
        facts={facts}
        reminders={reminders}
        answers={answers}
        now={at}
        announcement={announcement}
        notice={notice ? noticeInWords[notice.why] : ''}
        onAnswer={(rule, answer) => {
          checklist.answer(rule, answer);
          port.answer(facts.patient.identifier, facts.kind, rule, answer);
        }}
        onCopy={(text) => void navigator.clipboard.writeText(text).catch(() => undefined)}
        onShow={(evidence) => {
          setMarked(frameId);
          port.showOnPage(frameId, evidence);
        }}
      />
    </StopGap>
  );
}
