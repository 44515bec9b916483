import { useId } from 'react';
import { runsOut } from '@/lib/checklist/runs-out';
import { supplyReason } from '@/lib/checklist/wording';
import type { Medicine } from '@/lib/model/facts';
import { amount, workingOf } from '@/lib/rules/wording';
import { Words } from './words';

interface MedicineTableProps {
  readonly medicines: readonly Medicine[];
  /** When the patient was or will be discharged, as an ISO time; null where the page does not tell. */
  readonly from: string | null;
  readonly now: Date;
}

/** The medicines as they were read, with the days of supply, how these were worked out and when each runs out. */
export function MedicineTable({ medicines, from, now }: MedicineTableProps) {
  const name = useId();
  if (medicines.length === 0) return null;
  const start = from === null ? now : new Date(from);
  return (
    <section className="section" aria-labelledby={name}>
      <h3 id={name}>Medicines read</h3>
      <table className="medicines" aria-labelledby={name}>
        <thead>
          <tr>
            <th scope="col">Medicine</th>
            <th scope="col">Supply</th>
            <th scope="col">Runs out</th>
          </tr>
        </thead>
        <tbody>
          {medicines.map((medicine) => (
            <tr key={medicine.evidence.passage + medicine.words} className={medicine.ended ? 'ended' : undefined}>
              <th scope="row">
                <bdi>
                  <Words text={medicine.name} />
                </bdi>
                {notes(medicine).map((note) => (
                  <span key={note} className="note">
                    {note}
                  </span>
                ))}
              </th>
              <td className="days">{supplyInWords(medicine)}</td>
              <td>
                <Words text={endOf(medicine, start)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="note">Counted from {from === null ? 'today' : 'discharge'}. As-required medicines have no date.</p>
    </section>
  );
}

function endOf({ days, ended, asRequired }: Medicine, start: Date): string {
  return ended || asRequired || days === null ? '–' : runsOut(start, days);
}

function supplyInWords({ days, ended }: Medicine): string {
  if (ended) return 'Not to be taken now';
  return days === null ? 'Unknown' : amount(days, 'day');
}

/** The working, where it says more than the days, and what else bears on them. */
function notes(medicine: Medicine): string[] {
  const { asRequired, reason } = medicine;
  const all = [workingOf(medicine), asRequired ? 'when required' : '', reason ? supplyReason[reason.kind] : ''];
  return all.filter((note) => note !== '');
}
