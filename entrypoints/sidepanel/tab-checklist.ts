import { type Checklist, createChecklist } from '@/lib/checklist/checklist';
import { ownSetting } from '@/lib/extension/own-setting';
import type { SidebarPort } from '@/lib/extension/sidebar-port';
import { connectTab } from '@/lib/extension/tab-port';
import { evaluate } from '@/lib/rules/evaluate';
import { takeAnswer } from '../sidebar.content/take-answer';

/** The checklist of a tab as a page of the extension has it, with its line to the tab. */
export interface TabChecklist {
  readonly checklist: Checklist;
  readonly port: SidebarPort;
}

/** Reads a tab's screens into a checklist until the signal aborts. */
export async function openTabChecklist(tabId: number, signal: AbortSignal): Promise<TabChecklist> {
  const setting = await ownSetting();
  const checklist = createChecklist({ evaluate, policy: setting.policy, now: () => new Date() });
  const port = connectTab(tabId, signal, async () => setting, {
    onReport: checklist.report,
    onGone: checklist.gone,
    onAnswered: (answered) => takeAnswer(checklist, answered),
    onLeft: () => checklist.clear(),
  });
  void port.ready();
  return { checklist, port };
}
