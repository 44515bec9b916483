import { createReference, type Filter, getReferenceString, Operator } from '@medplum/core';
import type { Questionnaire, ResourceType } from '@medplum/fhirtypes';
import {
  EncounterTimeline,
  PatientSummary,
  PatientTimeline,
  QuestionnaireBuilder,
  QuestionnaireForm,
  QuestionnaireResponseDisplay,
  ResourceForm,
  ResourceHistoryTable,
  ResourceTable,
  SearchControl,
} from '@medplum/react';
import type { JSX } from 'react';
import type { ViewName } from '../views';
import { attended, clinicOutcome, missed } from './clinic';
import { dischargeSummary, done, undone } from './discharge';
import { type Answers, filled, inSteps } from './questionnaire';
import { inpatient, outpatient, request, stay } from './record';
import { enough, short, tto } from './tto';

const ofAll = [{ code: '_lastUpdated', operator: Operator.GREATER_THAN_OR_EQUALS, value: '2020-01-01' }];
const ofInpatient = [{ code: 'subject', operator: Operator.EQUALS, value: getReferenceString(inpatient) }];

const ignore = (): void => undefined;

function form(questionnaire: Questionnaire, answers: Answers, submit: string): JSX.Element {
  return (
    <QuestionnaireForm
      questionnaire={questionnaire}
      questionnaireResponse={filled(questionnaire, answers)}
      submitButtonText={submit}
      onSubmit={ignore}
    />
  );
}

function search(resourceType: ResourceType, filters: Filter[], ...fields: string[]): JSX.Element {
  return (
    <SearchControl
      search={{ resourceType, fields: ['id', '_lastUpdated', ...fields], filters }}
      checkboxesEnabled
      onNew={ignore}
      onDelete={ignore}
      onExport={ignore}
    />
  );
}

/** What each view puts under the shell; the patient whose banner stands above it, or null for a view of many. */
export const viewOf: Readonly<
  Record<ViewName, { readonly patient: typeof inpatient | null; readonly render: () => JSX.Element }>
> = {
  'discharge-undone': { patient: inpatient, render: () => form(dischargeSummary, undone, 'Sign and send') },
  'discharge-done': { patient: inpatient, render: () => form(dischargeSummary, done, 'Sign and send') },
  'discharge-blank': { patient: inpatient, render: () => form(dischargeSummary, {}, 'Submit') },
  'discharge-steps': { patient: inpatient, render: () => form(inSteps(dischargeSummary), undone, 'Submit') },
  'clinic-missed': { patient: outpatient, render: () => form(clinicOutcome, missed, 'Submit') },
  'clinic-attended': { patient: outpatient, render: () => form(clinicOutcome, attended, 'Submit') },
  'tto-short': { patient: inpatient, render: () => form(tto, short, 'Submit') },
  'tto-enough': { patient: inpatient, render: () => form(tto, enough, 'Submit') },
  'medication-request': {
    patient: inpatient,
    render: () => <ResourceForm defaultValue={request} onSubmit={ignore} onPatch={ignore} onDelete={ignore} />,
  },
  'medication-search': {
    patient: null,
    render: () => search('MedicationRequest', ofAll, 'subject', 'status', 'medication', 'dosageInstruction', 'authoredOn'),
  },
  'encounter-search': { patient: null, render: () => search('Encounter', ofAll, 'subject', 'status', 'type', 'period') },
  'patient-medications': {
    patient: inpatient,
    render: () => search('MedicationRequest', ofInpatient, 'status', 'medication', 'dosageInstruction', 'authoredOn'),
  },
  'patient-search': { patient: null, render: () => search('Patient', ofAll, 'name', 'birthDate', 'identifier') },
  summary: { patient: inpatient, render: () => <PatientSummary patient={inpatient} onClickResource={ignore} /> },
  'medication-table': { patient: inpatient, render: () => <ResourceTable value={request} /> },
  'medication-history': {
    patient: inpatient,
    render: () => <ResourceHistoryTable resourceType="MedicationRequest" id={request.id} />,
  },
  'discharge-finished': {
    patient: inpatient,
    render: () => (
      <QuestionnaireResponseDisplay
        questionnaireResponse={{ ...filled(dischargeSummary, undone), status: 'completed', subject: createReference(inpatient) }}
      />
    ),
  },
  'discharge-builder': {
    patient: inpatient,
    render: () => <QuestionnaireBuilder questionnaire={dischargeSummary} onSubmit={ignore} />,
  },
  'patient-timeline': { patient: inpatient, render: () => <PatientTimeline patient={inpatient} /> },
  'encounter-timeline': { patient: inpatient, render: () => <EncounterTimeline encounter={stay} /> },
};
