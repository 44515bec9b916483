import type { Checklist } from '@/lib/checklist/checklist';
import type { Answered } from '@/lib/extension/messages';

/** Takes over an answer that was given on the other surface of the tab, where both show the same patient's screen. */
export function takeAnswer(checklist: Checklist, { identifier, kind, rule, answer }: Answered): void {
  const facts = checklist.getState().report?.facts;
  if (facts?.kind === kind && facts.patient.identifier === identifier) checklist.answer(rule, answer);
}
