import type { Evidence } from './facts';

/** The duties, in the order in which they are shown. Ids are stable and never used again. */
export const ruleIds = [
  'onward-referral',
  'discharge-medication',
  'clinic-medication',
  'fit-note',
  'shared-care-consent',
  'results',
  'patient-queries',
  'did-not-attend',
  'discharge-summary',
  'clinic-letter',
  'standard-headings',
] as const;

export type RuleId = (typeof ruleIds)[number];

/**
 * `attention`: something on the page breaks the duty, or shows that it is missing. `reminder`: the duty applies and the page
 * says nothing either way. `met`: the page shows it done.
 */
export type Status = 'attention' | 'reminder' | 'met';

/** Where a duty comes from. */
export interface Source {
  /** "NHS Standard Contract, Service Conditions" */
  readonly title: string;
  /** The edition whose wording is paraphrased: "2017/19". */
  readonly edition: string;
  /** The clause as secondary sources give it. Printed as current only where `clauseVerified`. */
  readonly clause: string;
  readonly clauseVerified: boolean;
  /** The duty in plain words. */
  readonly duty: string;
  readonly url: string;
}

/** One line of the checklist. */
export interface Reminder {
  readonly rule: RuleId;
  readonly status: Status;
  /** Verb first, tailored with what was found: "Ramipril: 3 days supplied, 7 needed". */
  readonly title: string;
  /** One or two sentences: what the page says or does not say, and what to do. */
  readonly message: string;
  /** The words that it was read from. */
  readonly evidence: readonly Evidence[];
  /** ISO time by which it is due, or null. */
  readonly due: string | null;
  readonly source: Source;
}
