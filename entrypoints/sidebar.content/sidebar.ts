import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { type Checklist, createChecklist } from '@/lib/checklist/checklist';
import type { Setting } from '@/lib/extension/messages';
import { connectSidebar, type SidebarPort } from '@/lib/extension/sidebar-port';
import { evaluate } from '@/lib/rules/evaluate';
import { followAbsence } from './follow-absence';
import { followPatient } from './follow-patient';
import { mountPanel, type Panel } from './panel';

/** Runs the sidebar in this frame until the extension goes. */
export function startSidebar(ctx: ContentScriptContext): void {
  // Frames report once `ready` was said, and what they say waits for its answer.
  let ready: Promise<Checklist>;
  const port = connectSidebar(ctx.signal, {
    onReport: (report) => void ready.then((checklist) => checklist.report(report)),
    onGone: (frameId) => void ready.then((checklist) => checklist.gone(frameId)),
    onClear: () => void ready.then((checklist) => checklist.clear()),
    onAppearance: () => undefined,
  });
  ready = port.ready().then((setting) => keepChecklist(ctx, port, setting));
}

/** The checklist, with its panel on the page for as long as there is a screen. */
function keepChecklist(ctx: ContentScriptContext, port: SidebarPort, setting: Setting): Checklist {
  const stands = setting.now === null ? null : new Date(setting.now);
  const checklist = createChecklist({ evaluate, policy: setting.policy, now: () => stands ?? new Date() });
  let panel: Panel | null = null;
  followPatient(checklist, port, ctx.signal);
  followAbsence(checklist, port, ctx.signal);
  // A page that comes back from the history reports anew; until then it may hold what was dropped meanwhile.
  window.addEventListener('pagehide', () => checklist.clear(), { signal: ctx.signal });
  checklist.subscribe((state) => {
    if (ctx.isInvalid) return;
    if (state.report) panel ??= mountPanel({ ctx, checklist, port, clockRuns: stands === null });
    else if (panel) {
      panel.remove();
      panel = null;
      port.shown(null);
    }
  });
  return checklist;
}
