import type { Checklist, ChecklistState } from '@/lib/checklist/checklist';
import { isOtherPatient } from '@/lib/checklist/patient-mark';
import type { SidebarPort } from '@/lib/extension/sidebar-port';

/** What is looked at is held: half an hour after the last sign of it, answers are dropped. */
const signOfLife = 10 * 60_000;

/** Has the answers of the patient before wiped, and those of the patient on the screen brought, until the signal aborts. */
export function followPatient(checklist: Checklist, port: SidebarPort, signal: AbortSignal): void {
  const bring = () => {
    const facts = checklist.getState().report?.facts;
    if (!facts) return;
    const { kind, patient } = facts;
    void port.answers(patient.identifier, kind).then((held) => checklist.restoreAnswers(patient.identifier, kind, held));
  };
  const follow = (state: ChecklistState, before: ChecklistState) => {
    if (isOtherPatient(before.patient, state.patient)) port.patientChanged();
    const now = state.report?.facts;
    const then = before.report?.facts;
    if (now && (now.kind !== then?.kind || now.patient.identifier !== then.patient.identifier)) bring();
  };
  const timer = setInterval(() => document.hidden || bring(), signOfLife);
  const end = checklist.subscribe((state, before) => signal.aborted || follow(state, before));
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    end();
  });
  // The first report may have come before anybody followed it.
  bring();
}
