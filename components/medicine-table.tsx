import { useId } from 'react';
import { supplyReason } from '@/lib/checklist/wording';
import type { Medicine } from '@/lib/model/facts';
import { amount, workingOf } from '@/lib/rules/wording';

/** The medicines as they were read, with the days of supply and how these were worked out. */
export function MedicineTable({ medicines }: { readonly medicines: readonly Medicine[] }) {
  const name = useId();
  if (medicines.length === 0) return null;
  return (
    <section className="section" aria-labelledby={name}>
      <h3 id={name}>Medicines read</h3>
      <table className="medicines" aria-labelledby={name}>
        <thead>
          <tr>
            <th scope="col">Medicine</th>
            <th scope="col">Supply</th>
          </tr>
        </thead>
        <tbody>
          {medicines.map((medicine) => (
            <tr key={medicine.evidence.passage + medicine.words} className={medicine.ended ? 'ended' : undefined}>
              <th scope="row">
                <bdi>{medicine.name}</bdi>
              </th>
              <td>
                <span className="days">{supplyInWords(medicine)}</span>
                {notes(medicine).map((note) => (
                  <span key={note} className="note">
                    {note}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
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
