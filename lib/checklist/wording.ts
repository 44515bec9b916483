import type { SupplyReason } from '@/lib/model/facts';
import type { ScreenKind } from '@/lib/model/screen';
import { amount } from '@/lib/rules/wording';

/** The landmark's accessible name for each kind of screen. Other tools rely on these words. */
export const landmarkName = {
  discharge: 'Baton: discharge checklist',
  'clinic-outcome': 'Baton: clinic outcome checklist',
  prescribing: 'Baton: prescribing checklist',
} as const satisfies Record<ScreenKind, string>;

/** The checklist's visible heading. */
export const heading = {
  discharge: 'Discharge checklist',
  'clinic-outcome': 'Clinic outcome checklist',
  prescribing: 'Prescribing checklist',
} as const satisfies Record<ScreenKind, string>;

/** Why a short supply of a medicine is right, in a few words. */
export const supplyReason = {
  course: 'course that ends',
  'own-supply': 'own supply at home',
  stated: 'reason given',
  'not-continuing': 'not for continuing',
  'compliance-aid': 'compliance aid',
  'hospital-only': 'supplied by the hospital',
} as const satisfies Record<SupplyReason, string>;

/** Said to whoever comes back to a screen. */
export const afterAbsence = 'Nobody was here for half an hour, so what was ticked was dropped and the screen read anew.';

/** "2 items need attention" */
export function attentionInWords(items: number): string {
  if (items === 0) return 'Nothing found that needs attention';
  return `${amount(items, 'item')} need${items === 1 ? 's' : ''} attention`;
}
