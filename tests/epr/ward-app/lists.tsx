import { daysAgo } from '../calendar.ts';
import { listName, type Patient, patients } from '../hospital.ts';
import { Press } from './fields.tsx';

interface ListProps {
  readonly onOpen: (patient: Patient) => void;
}

export function WardList({ onOpen }: ListProps) {
  return (
    <div>
      <h1>Rowan Ward</h1>
      <input placeholder="Filter patients" />
      <table className="list_table__0c">
        <thead>
          <tr>
            {['Bed', 'Patient', 'Expected discharge', 'Discharge summary', 'TTO', ''].map((name) => (
              <th key={name}>{name}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {patients.map((patient, index) => (
            <tr key={patient.number}>
              <td>{index + 1}</td>
              <td>{listName(patient)}</td>
              <td>{daysAgo(-index)}</td>
              <td>{index < 2 ? 'Signed' : 'Not started'}</td>
              <td>{index < 2 ? 'Ready' : ''}</td>
              <td>
                <Press name={`Discharge ${patient.surname}`} onPress={() => onOpen(patient)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function ClinicList({ onOpen }: ListProps) {
  return (
    <div>
      <h1>Gastroenterology clinic, {daysAgo(0)}</h1>
      <table className="list_table__0c">
        <tbody>
          {patients.map((patient, index) => (
            <tr key={patient.number}>
              <td>{9 + index}:20</td>
              <td>{listName(patient)}</td>
              <td>{index === 0 ? 'Attended, discharged' : index === 1 ? 'DNA' : 'Booked'}</td>
              <td>
                <Press name={`Outcome ${patient.surname}`} onPress={() => onOpen(patient)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const current = [
  'Ramipril 5 mg capsules | 5 mg | OD | oral',
  'Metformin 500 mg tablets | 1 g | BD | oral',
  'Methotrexate 2.5 mg tablets | 15 mg | weekly | oral',
];

export function MedicationList({ onOpen, patient }: ListProps & { readonly patient: Patient }) {
  return (
    <div>
      <h1>
        {listName(patient)} · NHS {patient.nhs}
      </h1>
      <h2>Current medication</h2>
      <ul>
        {current.map((medicine) => (
          <li key={medicine}>{medicine}</li>
        ))}
      </ul>
      <Press name="New order" onPress={() => onOpen(patient)} />
    </div>
  );
}
