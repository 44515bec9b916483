import type { RuleId } from '../model/reminder';
import { clinicLetter } from './clinic-letter';
import { clinicMedication } from './clinic-medication';
import { didNotAttend } from './did-not-attend';
import { dischargeMedication } from './discharge-medication';
import { dischargeSummary } from './discharge-summary';
import { fitNote } from './fit-note';
import { onwardReferral } from './onward-referral';
import { patientQueries } from './patient-queries';
import { results } from './results';
import type { Rule } from './rule';
import { sharedCareConsent } from './shared-care-consent';
import { standardHeadings } from './standard-headings';

/** Every rule, by its id. */
export const rules = {
  'onward-referral': onwardReferral,
  'discharge-medication': dischargeMedication,
  'clinic-medication': clinicMedication,
  'fit-note': fitNote,
  'shared-care-consent': sharedCareConsent,
  results,
  'patient-queries': patientQueries,
  'did-not-attend': didNotAttend,
  'discharge-summary': dischargeSummary,
  'clinic-letter': clinicLetter,
  'standard-headings': standardHeadings,
} as const satisfies Record<RuleId, Rule>;
