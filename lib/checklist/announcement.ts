import type { ScreenKind } from '@/lib/model/screen';
import { isOtherPatient } from './patient-mark';
import { attentionInWords, landmarkName } from './wording';

/** What a screen reader is told of. */
export interface Announced {
  readonly kind: ScreenKind;
  /** The mark of the last patient that was seen. */
  readonly patient: string;
  /** How many items need attention. */
  readonly attention: number;
}

/**
 * What to say, politely, where the checklist went from `before` to `now`: that it is there, that it speaks of another patient,
 * or that more or fewer items need attention. Null where nothing of that changed. Never says who the patient is.
 */
export function announcement(before: Announced | null, now: Announced): string | null {
  const items = `${attentionInWords(now.attention)}.`;
  if (before !== null && isOtherPatient(before.patient, now.patient)) {
    return `The patient on this screen has changed. ${landmarkName[now.kind]}. ${items}`;
  }
  if (before === null || before.kind !== now.kind) return `${landmarkName[now.kind]}. ${items}`;
  return before.attention === now.attention ? null : items;
}
