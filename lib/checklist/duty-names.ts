import type { RuleId } from '@/lib/model/reminder';
import type { ScreenKind } from '@/lib/model/screen';

/** What a duty is called where no patient is spoken of. */
export const dutyName = {
  'onward-referral': 'Onward referral',
  'discharge-medication': 'Medicines at discharge',
  'clinic-medication': 'Medicines after clinic',
  'fit-note': 'Fit note',
  'shared-care-consent': 'Shared care',
  results: 'Results of tests',
  'patient-queries': 'Patients’ questions',
  'did-not-attend': 'Missed appointments',
  'discharge-summary': 'Discharge summary',
  'clinic-letter': 'Clinic letter',
  'standard-headings': 'Standard headings',
} as const satisfies Record<RuleId, string>;

/** What a kind of screen is called within a sentence. */
export const screenName = {
  discharge: 'discharge',
  'clinic-outcome': 'clinic outcome',
  prescribing: 'prescribing',
} as const satisfies Record<ScreenKind, string>;
