/** The record of the invented hospital, as the library's client finds it: all in memory, nothing asked of a network. */

import { searchParameters, structures } from 'virtual:definitions';
import { createReference, indexSearchParameterBundle, indexStructureDefinitionBundle } from '@medplum/core';
import type { Encounter, MedicationRequest, Patient, Practitioner, Resource } from '@medplum/fhirtypes';
import { MockClient } from '@medplum/mock';
import { type Patient as Invented, lindqvist, okafor, patients } from '../../epr/hospital';

const doctor: Practitioner & { id: string } = {
  resourceType: 'Practitioner',
  id: 'dr-quayle',
  name: [{ prefix: ['Dr'], given: ['Hester'], family: 'Quayle' }],
};

function patientOf({ surname, forename, title, sex, born, nhs, number }: Invented): Patient & { id: string } {
  return {
    resourceType: 'Patient',
    id: number.toLowerCase(),
    identifier: [
      { system: 'https://fhir.nhs.uk/Id/nhs-number', value: nhs },
      { system: 'https://hallowdene.example/hospital-number', value: number },
    ],
    name: [{ prefix: [title], given: [forename], family: surname }],
    gender: sex === 'Female' ? 'female' : 'male',
    birthDate: born,
  };
}

function stayOf(patient: Patient, index: number): Encounter & { id: string } {
  return {
    resourceType: 'Encounter',
    id: `stay-${index + 1}`,
    status: 'in-progress',
    class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'IMP', display: 'inpatient encounter' },
    type: [{ text: 'Emergency admission, discharge planned' }],
    subject: createReference(patient),
    period: { start: '2026-03-11T08:00:00Z' },
    hospitalization: { dischargeDisposition: { text: 'Usual residence' } },
  };
}

const medicines = [
  { drug: 'Ramipril 2.5 mg capsules', text: 'One once a day', days: 28 },
  { drug: 'Bisoprolol 2.5 mg tablets', text: 'One once a day', days: 14 },
  { drug: 'Apixaban 5 mg tablets', text: 'One twice a day', days: 28 },
];

function requestOf(patient: Patient, index: number): MedicationRequest & { id: string } {
  const { drug, text, days } = medicines[index % medicines.length] ?? { drug: '', text: '', days: 0 };
  return {
    resourceType: 'MedicationRequest',
    id: `request-${index + 1}`,
    status: 'active',
    intent: 'order',
    category: [{ text: 'Discharge', coding: [{ code: 'discharge', display: 'Discharge' }] }],
    medicationCodeableConcept: { text: drug, coding: [{ code: drug.toLowerCase(), display: drug }] },
    subject: createReference(patient),
    requester: createReference(doctor),
    authoredOn: '2026-03-15T09:00:00Z',
    dosageInstruction: [{ text, route: { text: 'Oral' } }],
    dispenseRequest: { expectedSupplyDuration: { value: days, unit: 'days' } },
  };
}

/** The patient of the discharge and prescribing views. */
export const inpatient = patientOf(okafor);
/** The patient of the clinic views. */
export const outpatient = patientOf(lindqvist);
/** The inpatient's stay. */
export const stay = stayOf(inpatient, patients.indexOf(okafor));
/** A request for one of the inpatient's medicines. */
export const request = requestOf(inpatient, patients.indexOf(okafor));

function resources(): Resource[] {
  const subject = createReference(inpatient);
  const everyone = patients.map(patientOf);
  return [
    doctor,
    ...everyone,
    ...everyone.map(stayOf),
    ...everyone.map(requestOf),
    { resourceType: 'Condition', id: 'fibrillation', subject, code: { text: 'Atrial fibrillation' } },
    { resourceType: 'AllergyIntolerance', id: 'penicillin', patient: subject, code: { text: 'Penicillin' } },
    {
      resourceType: 'Communication',
      id: 'letter',
      status: 'completed',
      subject,
      encounter: createReference(stay),
      sender: createReference(doctor),
      sent: '2026-03-15T16:00:00Z',
      payload: [{ contentString: 'Discharge summary: GP to refer to cardiology and to chase the echo result.' }],
    },
  ];
}

/** A client with the hospital's record in it. */
export async function openRecord(): Promise<MockClient> {
  const client = new MockClient({ profile: doctor, seedDefaultData: false });
  for (const resource of resources()) await client.updateResource(resource as Resource & { id: string });
  // After the client's own, which are fewer and come with its first answer.
  indexStructureDefinitionBundle(structures);
  indexSearchParameterBundle(searchParameters);
  return client;
}
