import type { SupplyReason } from '@/lib/model/facts';
import type { RuleId } from '@/lib/model/reminder';
import type { ScreenKind } from '@/lib/model/screen';
import { amount, inWords } from '@/lib/rules/wording';

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

/** Each duty in two or three words, where its own title has no room. */
export const dutyName = {
  'onward-referral': 'Onward referral',
  'discharge-medication': 'Discharge medicines',
  'clinic-medication': 'Clinic medicines',
  'fit-note': 'Fit note',
  'shared-care-consent': 'Shared care',
  results: 'Results',
  'patient-queries': 'Patient queries',
  'did-not-attend': 'Missed appointment',
  'discharge-summary': 'Discharge summary',
  'clinic-letter': 'Clinic letter',
  'standard-headings': 'Headings',
} as const satisfies Record<RuleId, string>;

/** As many names as one line beside the tab holds; in the panel the list itself names them. */
const mostNamed = { besideTab: 2, inPanel: 1 } as const;

/** "Still needs attention: onward referral, fit note and 2 more", or in the panel "4 items still need attention". */
export function stillOpen(rules: readonly RuleId[], place: keyof typeof mostNamed): string {
  const most = mostNamed[place];
  if (rules.length > most && place === 'inPanel') return `${amount(rules.length, 'item')} still need attention`;
  const named = rules.slice(0, most);
  const names = named.map((rule) => dutyName[rule].toLowerCase());
  const more = rules.length - named.length;
  return `Still needs attention: ${inWords(more > 0 ? [...names, `${more} more`] : names)}`;
}

/** "Onward referral, fit note and results" */
export function dutiesInWords(rules: readonly RuleId[]): string {
  return inWords(rules.map((rule, index) => (index === 0 ? dutyName[rule] : dutyName[rule].toLowerCase())));
}

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
