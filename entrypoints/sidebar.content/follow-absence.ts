import type { Checklist } from '@/lib/checklist/checklist';
import type { SidebarPort } from '@/lib/extension/sidebar-port';
import { watchAbsence } from '@/lib/page/absence';

/** Drops every finding and answer where nobody was there for long, and reads the screen anew for whoever comes. */
export function followAbsence(checklist: Checklist, port: SidebarPort, signal: AbortSignal): void {
  watchAbsence(signal, {
    onLong: () => {
      if (checklist.getState().reports.size === 0) return;
      port.patientChanged();
      checklist.clear('absence');
    },
    onBack: () => port.askAgain(),
  });
}
