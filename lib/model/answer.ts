/** What a clinician may answer to an item. Codes alone: free text could hold words about a patient. */
import type { RuleId } from './reminder';

/** Why a duty does not apply here. Ids are stable and never used again. */
export const reasonIds = [
  'done-elsewhere',
  'agreed-with-gp',
  'unrelated',
  'patient-declined',
  'clinical-reason',
  'own-supply',
  'course-ends',
  'not-started',
  'hospital-continues',
  'existing-agreement',
  'not-working',
  'self-certifies',
  'nothing-pending',
  'given-on-paper',
  'reviewed',
  'nothing-for-gp',
  'not-written-here',
] as const;

export type ReasonId = (typeof reasonIds)[number];

/** What is wrong with an item: the page is no such screen, its words mean something else, or the duty is not so. */
export const faultIds = ['wrong-screen', 'misread', 'rule-wrong'] as const;

export type FaultId = (typeof faultIds)[number];

/** `at-signing`: not now, but when the screen is about to be signed. */
export type Answer = 'done' | 'at-signing' | ReasonId | FaultId;

/** The answers of one patient's episode on one kind of screen. */
export type Answers = ReadonlyMap<RuleId, Answer>;
