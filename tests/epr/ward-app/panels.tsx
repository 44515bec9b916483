import type { ReactNode } from 'react';
import { ageOf, daysAgo, hoursAgo, written } from '../calendar.ts';
import { listName, type Patient } from '../hospital.ts';
import { Choice, DateParts, Line, Press, RichText, Text } from './fields.tsx';
import { type Done, dischargeWork, orderWork, outcomeWork } from './work.ts';

interface PanelProps {
  readonly patient: Patient;
  readonly done: Done;
  readonly onClose: () => void;
}

function Panel({
  patient,
  title,
  commit,
  onClose,
  children,
}: {
  readonly patient: Patient;
  readonly title: string;
  /** What its committing button says. */
  readonly commit: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  return (
    <div className="panel_root__9hTq">
      <div className="panel_who__b7">
        {listName(patient)} · {written(patient.born)} ({ageOf(patient.born)}) · NHS {patient.nhs} · {patient.number}
      </div>
      <h2>{title}</h2>
      {children}
      <div className="act_row__n1">
        <Press name={commit} main onPress={onClose} />
        <Press name="Close" onPress={onClose} />
      </div>
    </div>
  );
}

function Medicines({ start }: { readonly start: readonly string[] }) {
  return (
    <div>
      <h3>Discharge medicines</h3>
      <ul>
        {start.map((medicine) => (
          <li key={medicine}>{medicine}</li>
        ))}
      </ul>
      <Press name="Add medicine" />
    </div>
  );
}

export function DischargePanel({ patient, done, onClose }: PanelProps) {
  const work = dischargeWork[done];
  return (
    <Panel patient={patient} title="Discharge" commit="Confirm discharge" onClose={onClose}>
      <p>{work.sent ? 'Summary sent to GP' : 'Summary not sent'}</p>
      <DateParts name="Discharged on" start={work.hoursSince === null ? '' : hoursAgo(work.hoursSince)} />
      <Text name="Diagnosis" start={work.diagnosis} />
      <RichText name="Hospital course" start={work.course} />
      <Medicines start={work.medicines} />
      <Text name="Actions for GP" start={work.actions} />
      <Text name="Information given to patient" start={work.told} />
      <Line name="Fit note" start={work.fitNote} />
    </Panel>
  );
}

export function OutcomePanel({ patient, done, onClose }: PanelProps) {
  const work = outcomeWork[done];
  return (
    <Panel patient={patient} title="Attendance outcome" commit="Sign and close" onClose={onClose}>
      <DateParts name="Clinic date" start={daysAgo(0)} />
      <Choice name="Attendance" start={work.attendance} choices={['Attended', 'Was not brought / DNA', 'Cancelled']} />
      <Choice name="Outcome" start={work.outcome} choices={['Discharged', 'Further appointment', 'Refer on', 'PIFU']} />
      <Choice name="RTT status" start="" choices={['10', '20', '30', '34', '90']} />
      <Text name="Plan" start={work.notes} />
    </Panel>
  );
}

export function OrderPanel({ patient, done, onClose }: PanelProps) {
  const work = orderWork[done];
  return (
    <Panel patient={patient} title="New medication order" commit="Save order" onClose={onClose}>
      <Choice name="For" start="Discharge (TTO)" choices={['Discharge (TTO)', 'Ward', 'Clinic']} />
      <Line name="Medicine" start={work.medicine} />
      <Line name="Dose" start={work.dose} />
      <Choice name="Route" start={work.medicine === '' ? '' : 'Oral'} choices={['Oral', 'Subcutaneous', 'Topical']} />
      <Choice name="Frequency" start={work.frequency} choices={['once a day', 'twice a day', 'three times a day']} />
      <Line name="Days of supply" start={work.supply} />
      <Text name="Notes" start={work.notes} />
    </Panel>
  );
}
