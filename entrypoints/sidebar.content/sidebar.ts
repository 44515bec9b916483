import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Checklist, createChecklist } from '@/lib/checklist/checklist';
import type { Setting } from '@/lib/extension/messages';
import { connectSidebar, type SidebarPort } from '@/lib/extension/sidebar-port';
import type { Appearance } from '@/lib/model/appearance';
import type { Command } from '@/lib/model/command';
import { evaluate } from '@/lib/rules/evaluate';
import { followAbsence } from './follow-absence';
import { followPatient } from './follow-patient';
import { mountPanel, type Panel } from './panel';
import { takeAnswer } from './take-answer';

/** Runs the sidebar in this frame until the extension goes. */
export function startSidebar(ctx: ContentScriptContext): void {
  // Frames report once `ready` was said, and what they say waits for its answer.
  let ready: Promise<Sidebar>;
  const port = connectSidebar(ctx.signal, {
    onReport: (report) => void ready.then(({ checklist }) => checklist.report(report)),
    onGone: (frameId) => void ready.then(({ checklist }) => checklist.gone(frameId)),
    onSigning: (frameId, near) => void ready.then(({ signing }) => signing(frameId, near)),
    onClear: () => void ready.then(({ checklist }) => checklist.clear()),
    onAnswered: (answered) => void ready.then(({ checklist }) => takeAnswer(checklist, answered)),
    onCommand: (command) => void ready.then((sidebar) => sidebar.command(command)),
    onAppearance: (changed) => void ready.then(({ appearance }) => appearance.setState(changed)),
  });
  ready = port.ready().then((setting) => keepChecklist(ctx, port, setting));
}

interface Sidebar {
  readonly checklist: Checklist;
  readonly appearance: StoreApi<Appearance>;
  signing(frameId: number, near: boolean): void;
  command(command: Command): void;
}

/** The checklist, with its panel on the page for as long as there is a screen. */
function keepChecklist(ctx: ContentScriptContext, port: SidebarPort, setting: Setting): Sidebar {
  const stands = setting.now === null ? null : new Date(setting.now);
  const checklist = createChecklist({ evaluate, policy: setting.policy, now: () => stands ?? new Date() });
  const appearance = createStore<Appearance>(() => setting.appearance);
  let panel: Panel | null = null;
  followPatient(checklist, port, ctx.signal);
  followAbsence(checklist, port, ctx.signal);
  // A page that comes back from the history reports anew; until then it may hold what was dropped meanwhile.
  window.addEventListener('pagehide', () => checklist.clear(), { signal: ctx.signal });
  checklist.subscribe((state) => {
    if (ctx.isInvalid) return;
    if (state.report) panel ??= mountPanel({ ctx, checklist, port, appearance, clockRuns: stands === null });
    else if (panel) {
      panel.remove();
      panel = null;
      port.shown(null);
    }
  });
  return {
    checklist,
    appearance,
    signing: (frameId, near) => panel?.signing(frameId, near),
    command: (command) => panel?.command(command),
  };
}
