import { z } from 'zod';
import type { Policy } from '@/lib/model/policy';

const age = z.int().min(0).max(120);

/**
 * What a trust may set, key by key. A trust may be stricter than the NHS Standard Contract, never laxer: at least 7 days of
 * medicines, the discharge summary within 24 hours, the clinic letter within 7 days.
 */
export const policySchema = z.object({
  minimumSupplyDays: z.int().min(7).max(90),
  dischargeSummaryHours: z.int().min(1).max(24),
  clinicLetterDays: z.int().min(1).max(7).nullable(),
  fitNoteAges: z.strictObject({ from: age, to: age }).refine(({ from, to }) => from <= to, { error: '"from" is above "to"' }),
  welcomePage: z.boolean(),
}) satisfies z.ZodType<Policy>;
