import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { isOtherPatient } from '@/lib/checklist/announcement';
import { type Checklist, type ChecklistState, createChecklist } from '@/lib/checklist/checklist';
import type { Setting } from '@/lib/extension/messages';
import { connectSidebar, type SidebarPort } from '@/lib/extension/sidebar-port';
import { evaluate } from '@/lib/rules/evaluate';
import { mountPanel, type Panel } from './panel';

/** Runs the sidebar in this frame until the extension goes. */
export function startSidebar(ctx: ContentScriptContext): void {
  // Frames report once `ready` was said, and what they say waits for its answer.
  let ready: Promise<Sidebar>;
  const port = connectSidebar(ctx.signal, {
    onReport: (report) => void ready.then(({ checklist }) => checklist.report(report)),
    onGone: (frameId) => void ready.then(({ checklist }) => checklist.gone(frameId)),
    onSigning: (frameId, near) => void ready.then(({ signing }) => signing(frameId, near)),
  });
  ready = port.ready().then((setting) => keepChecklist(ctx, port, setting));
}

interface Sidebar {
  readonly checklist: Checklist;
  signing(frameId: number, near: boolean): void;
}

/** The checklist, with its panel on the page for as long as there is a screen. */
function keepChecklist(ctx: ContentScriptContext, port: SidebarPort, setting: Setting): Sidebar {
  const stands = setting.now === null ? null : new Date(setting.now);
  const checklist = createChecklist({ evaluate, policy: setting.policy, now: () => stands ?? new Date() });
  let panel: Panel | null = null;
  checklist.subscribe((state, before) => {
    if (ctx.isInvalid) return;
    followPatient(checklist, port, state, before);
    if (state.report) panel ??= mountPanel({ ctx, checklist, port, clockRuns: stands === null });
    else if (panel) {
      panel.remove();
      panel = null;
      port.shown(null);
    }
  });
  return { checklist, signing: (frameId, near) => panel?.signing(frameId, near) };
}

function followPatient(checklist: Checklist, port: SidebarPort, state: ChecklistState, before: ChecklistState): void {
  if (isOtherPatient(before.patient, state.patient)) port.patientChanged();
  const now = state.report?.facts;
  const then = before.report?.facts;
  if (!now || (now.kind === then?.kind && now.patient.identifier === then.patient.identifier)) return;
  const { identifier } = now.patient;
  void port.answers(identifier, now.kind).then((held) => checklist.restoreAnswers(identifier, now.kind, held));
}
