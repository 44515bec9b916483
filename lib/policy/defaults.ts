import type { Policy } from '@/lib/model/policy';

/** What holds where a trust sets nothing: the NHS Standard Contract's own minimum and limits. */
export const defaultPolicy: Policy = {
  minimumSupplyDays: 7,
  dischargeSummaryHours: 24,
  clinicLetterDays: null,
  fitNoteAges: { from: 16, to: 75 },
  welcomePage: true,
};
