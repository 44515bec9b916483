import type { ChecklistState } from '@/lib/checklist/checklist';
import type { SidebarPort } from '@/lib/extension/sidebar-port';
import type { Evidence } from '@/lib/model/facts';

/**
 * What the sidebar marks on the page: what was asked for, and what needs attention. The page can see that there are marks, so
 * they go with the open panel.
 */
export interface Marks {
  /** Marks words on request. */
  show(frameId: number, evidence: Evidence): void;
  /** Underlines what needs attention, as it stands now, while the panel is open. */
  follow(state: ChecklistState, open: boolean): void;
  clear(): void;
}

export function keepMarks(port: SidebarPort): Marks {
  let shown: number | null = null;
  let found: { readonly frameId: number; readonly said: string } | null = null;
  const clearShown = () => {
    if (shown !== null) port.clearMarks(shown);
    shown = null;
  };
  const clearFound = () => {
    if (found !== null) port.markFound(found.frameId, []);
    found = null;
  };
  return {
    show: (frameId, evidence) => {
      clearShown();
      shown = frameId;
      port.showOnPage(frameId, evidence);
    },
    follow: ({ report, reminders, answers }, open) => {
      const needed = reminders.filter(({ rule, status }) => status === 'attention' && !answers.has(rule));
      const evidence = open ? needed.flatMap((reminder) => reminder.evidence) : [];
      if (!report || evidence.length === 0) return clearFound();
      const said = JSON.stringify(evidence);
      if (found?.frameId === report.frameId && found.said === said) return;
      if (found?.frameId !== report.frameId) clearFound();
      found = { frameId: report.frameId, said };
      port.markFound(report.frameId, evidence);
    },
    clear: () => {
      clearShown();
      clearFound();
    },
  };
}
