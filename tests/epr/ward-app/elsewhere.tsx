import type { ReactNode } from 'react';
import { daysAgo } from '../calendar.ts';
import { lindqvist, listName, patients } from '../hospital.ts';
import { Press } from './fields.tsx';
import type { View } from './scenarios.ts';
import { dischargeWork } from './work.ts';

const documents = (
  <div>
    <h1>
      Documents · {listName(lindqvist)} · NHS {lindqvist.nhs}
    </h1>
    <h2>Discharge summary, signed and sent {daysAgo(40)}</h2>
    <h3>Diagnosis</h3>
    <p>{dischargeWork.badly.diagnosis}</p>
    <h3>Actions for GP</h3>
    <p>{dischargeWork.badly.actions}</p>
    <Press name="Print" />
  </div>
);

const reports = (
  <div>
    <h1>Discharge summaries within 24 hours</h1>
    <input aria-label="From" defaultValue={daysAgo(28)} />
    <input aria-label="To" defaultValue={daysAgo(0)} />
    <Press name="Run" />
    <Press name="Export" />
    <table className="list_table__0c">
      <tbody>
        {patients.map((patient) => (
          <tr key={patient.number}>
            <td>{listName(patient)}</td>
            <td>{daysAgo(3)}</td>
            <td>Clinic outcome missing</td>
          </tr>
        ))}
      </tbody>
    </table>
    <div>Page 1 of 12</div>
  </div>
);

const bookings = (
  <div>
    <h1>Book follow-up · {listName(lindqvist)}</h1>
    <select aria-label="Clinic">
      <option>Gastro follow-up</option>
    </select>
    <input aria-label="Preferred date" />
    <Press name="Book appointment" main />
  </div>
);

const find = (
  <div>
    <h1>Find a patient</h1>
    <input aria-label="NHS number" />
    <label>
      <input type="checkbox" /> Include discharged patients
    </label>
    <Press name="Search" main />
  </div>
);

const settings = (
  <div>
    <h1>Settings: attendance outcomes and order sets</h1>
    {['Discharged', 'Further appointment', 'DNA - discharge to GP', 'TTO default 14 days'].map((name) => (
      <div key={name}>
        <input aria-label={name} defaultValue={name} />
      </div>
    ))}
    <Press name="Save settings" main />
  </div>
);

const help = (
  <div>
    <h1>Help: discharging a patient</h1>
    <p>
      Press Discharge beside the patient. Fill in the diagnosis, medicines (dose, route, frequency, days of supply) and the
      actions for the GP.
    </p>
    <p>Press Confirm discharge. Never ask the GP to refer, to chase results or to issue a fit note: the hospital does so.</p>
    <p>For a clinic, press Outcome, choose attendance and outcome, and sign.</p>
    <Press name="Was this helpful? Yes" />
  </div>
);

/** The views in which no work on a patient's record is done. */
export const elsewhere: Readonly<Record<Exclude<View, 'Ward' | 'Clinic' | 'Chart'>, ReactNode>> = {
  Documents: documents,
  Reports: reports,
  Bookings: bookings,
  Find: find,
  Settings: settings,
  Help: help,
};
