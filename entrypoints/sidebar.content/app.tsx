import { useEffect } from 'react';
import { useStore } from 'zustand/react';
import type { StoreApi } from 'zustand/vanilla';
import { ChecklistPanel } from '@/components/checklist-panel';
import { StopGap } from '@/components/stop-gap';
import { Stopped } from '@/components/stopped';
import type { Checklist, ChecklistState } from '@/lib/checklist/checklist';
import type { Dock } from '@/lib/checklist/dock';
import { noticeInWords } from '@/lib/checklist/notice';
import { openAttention } from '@/lib/checklist/sections';
import type { Answer } from '@/lib/model/answer';
import type { Evidence } from '@/lib/model/facts';
import type { RuleId } from '@/lib/model/reminder';

/** How the panel stands on the page: what is not about the patient. */
export interface Stance {
  readonly dock: Dock;
  /** What the clinician chose; null: nothing yet. */
  readonly open: boolean | null;
  /** Something needed attention since this screen came up. */
  readonly called: boolean;
  /** The button that ends the work has the focus or the pointer. */
  readonly signing: boolean;
}

/** By itself it opens only for what needs attention, and where there is room; then it stays, as nothing should jump. */
export function isOpen({ dock, open, called }: Stance): boolean {
  return open ?? (called && !dock.crowded);
}

interface AppProps {
  readonly checklist: Checklist;
  readonly stance: StoreApi<Stance>;
  readonly onOpen: (open: boolean) => void;
  readonly onMove: (side: 'left' | 'right') => void;
  readonly onWidth: (width: number) => void;
  readonly onAnswer: (rule: RuleId, answer: Answer | null) => void;
  readonly onShow: (evidence: Evidence) => void;
  readonly onCopy: (text: string) => void;
  /** The list is rendered as it stands. */
  readonly onShown: (shown: ChecklistState) => void;
  /** An error of ours ended it. */
  readonly onStop: () => void;
}

/** The checklist with its state. */
export function App({ checklist, stance, onOpen, onMove, onWidth, onAnswer, onShow, onCopy, onShown, onStop }: AppProps) {
  const state = useStore(checklist);
  const stands = useStore(stance);
  const { report, reminders, answers, notice, stopped } = state;
  const attention = openAttention(reminders, answers);
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once for each list and count, not for each minute
  useEffect(() => (stopped ? onStop() : onShown(state)), [report, reminders, attention, stopped]);
  if (report === null) return null;
  const fallback = <Stopped kind={report.facts.kind} dock={stands.dock} />;
  if (stopped) return fallback;
  return (
    <StopGap fallback={fallback} onStop={onStop}>
      <ChecklistPanel
        facts={report.facts}
        reminders={reminders}
        answers={answers}
        now={state.at}
        announcement={state.announcement}
        notice={notice ? noticeInWords[notice.why] : ''}
        dock={stands.dock}
        open={isOpen(stands)}
        signing={stands.signing}
        onOpen={onOpen}
        onMove={onMove}
        onWidth={onWidth}
        onAnswer={onAnswer}
        onShow={onShow}
        onCopy={onCopy}
      />
    </StopGap>
  );
}
