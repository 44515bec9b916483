import type { ScreenKind } from '../../lib/model/screen.ts';

/** A view of the app: how its address names it, and what Baton has to make of it. */
export interface RealView {
  readonly name: string;
  /** What it is, in words; the component of the library that makes it. */
  readonly shows: string;
  readonly component: string;
  readonly screen: ScreenKind | 'none';
  /** Statuses by rule; a rule that is not listed is not looked at. */
  readonly rules?: Readonly<Record<string, string>>;
  /** Days of supply by medicine, null where they cannot be told. */
  readonly medicines?: Readonly<Record<string, number | null>>;
}

/** The moment at which the views are looked at. */
export const now = '2026-03-18T10:00:00Z';

const dischargeDone = {
  'onward-referral': 'met',
  'discharge-medication': 'met',
  'fit-note': 'met',
  'shared-care-consent': 'met',
  results: 'met',
  'patient-queries': 'met',
  'discharge-summary': 'met',
} as const;

const dischargeUndone = {
  'onward-referral': 'attention',
  'discharge-medication': 'attention',
  'fit-note': 'attention',
  'shared-care-consent': 'attention',
  results: 'attention',
  'patient-queries': 'attention',
  'discharge-summary': 'attention',
} as const;

/** Every view: forms with work left on them, then what merely looks like one. */
export const views = [
  {
    name: 'discharge-undone',
    shows: 'discharge summary, hospital work left to the GP',
    component: 'QuestionnaireForm',
    screen: 'discharge',
    rules: dischargeUndone,
    medicines: { ramipril: 3, methotrexate: 28 },
  },
  {
    name: 'discharge-done',
    shows: 'the same, all done by the hospital',
    component: 'QuestionnaireForm',
    screen: 'discharge',
    rules: dischargeDone,
    medicines: { ramipril: 28, methotrexate: 28 },
  },
  {
    name: 'discharge-blank',
    shows: 'the same, nothing filled in',
    component: 'QuestionnaireForm',
    screen: 'discharge',
    rules: { 'onward-referral': 'reminder', 'discharge-medication': 'reminder', 'shared-care-consent': 'absent' },
  },
  {
    name: 'discharge-steps',
    shows: 'the same in steps, one of which is in the page',
    component: 'QuestionnaireForm, stepper',
    screen: 'discharge',
    rules: { 'discharge-summary': 'attention' },
  },
  {
    name: 'clinic-missed',
    shows: 'clinic outcome, not attended, GP to re-refer',
    component: 'QuestionnaireForm',
    screen: 'clinic-outcome',
    rules: { 'did-not-attend': 'attention', 'clinic-letter': 'attention' },
  },
  {
    name: 'clinic-attended',
    shows: 'clinic outcome, attended, followed up by the hospital',
    component: 'QuestionnaireForm',
    screen: 'clinic-outcome',
    rules: { 'did-not-attend': 'absent', 'onward-referral': 'met', 'clinic-medication': 'met', 'clinic-letter': 'met' },
  },
  {
    name: 'tto-short',
    shows: 'discharge prescription, three days of a regular medicine',
    component: 'QuestionnaireForm',
    screen: 'prescribing',
    rules: { 'discharge-medication': 'attention' },
    medicines: { bisoprolol: 3, apixaban: 28 },
  },
  {
    name: 'tto-enough',
    shows: 'the same with enough of each',
    component: 'QuestionnaireForm',
    screen: 'prescribing',
    rules: { 'discharge-medication': 'met' },
    medicines: { bisoprolol: 28, apixaban: 28 },
  },
  {
    name: 'medication-request',
    shows: 'one medication request to fill in',
    component: 'ResourceForm',
    screen: 'prescribing',
    rules: { 'discharge-medication': 'met' },
    medicines: { bisoprolol: 14 },
  },
  { name: 'medication-search', shows: 'search of medication requests', component: 'SearchControl', screen: 'none' },
  { name: 'encounter-search', shows: 'search of encounters', component: 'SearchControl', screen: 'none' },
  {
    name: 'patient-medications',
    shows: 'search of one patient’s medication requests',
    component: 'SearchControl',
    screen: 'none',
  },
  { name: 'patient-search', shows: 'search of patients', component: 'SearchControl', screen: 'none' },
  { name: 'summary', shows: 'summary of a patient', component: 'PatientSummary', screen: 'none' },
  { name: 'medication-table', shows: 'a medication request, read-only', component: 'ResourceTable', screen: 'none' },
  { name: 'medication-history', shows: 'versions of a medication request', component: 'ResourceHistoryTable', screen: 'none' },
  {
    name: 'discharge-finished',
    shows: 'a finished discharge summary, read-only',
    component: 'QuestionnaireResponseDisplay',
    screen: 'none',
  },
  { name: 'discharge-builder', shows: 'the discharge form being built', component: 'QuestionnaireBuilder', screen: 'none' },
  { name: 'patient-timeline', shows: 'documents and events of a patient', component: 'PatientTimeline', screen: 'none' },
  { name: 'encounter-timeline', shows: 'documents and events of a stay', component: 'EncounterTimeline', screen: 'none' },
] as const satisfies readonly RealView[];

/** The name of a view. */
export type ViewName = (typeof views)[number]['name'];
