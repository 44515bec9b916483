import { daysAgo } from '../calendar.ts';
import type { Patient } from '../hospital.ts';
import { html, type Markup, options } from '../html.ts';
import { innerPage } from './layout.ts';
import type { Work } from './transfer.ts';

interface Outcome {
  readonly attended: string;
  readonly disposition: string;
  readonly notes: string;
  readonly letter: string;
}

const written: Readonly<Record<Work, Outcome>> = {
  empty: { attended: '', disposition: '', notes: '', letter: '' },
  badly: {
    attended: 'Attended on time',
    disposition: 'Discharged to GP',
    notes:
      'L shoulder adhesive capsulitis. Inj today with good effect.\nGP to refer to physio. Will need sick cert from GP for 3/52 (bricklayer). Naproxen 500 bd - GP pls prescribe urgently.',
    letter: 'Not started',
  },
  well: {
    attended: 'Attended on time',
    disposition: 'Follow-up in clinic',
    notes:
      'R knee OA, moderate. Physio referral done by me on the system. MRI booked, will see with result in clinic.\nNo change to meds. Questions: ortho secretaries 01632 960452. Fit note issued today, 2/52.',
    letter: 'Sent to GP',
  },
};

const row = (label: string, control: Markup): Markup => html`<tr><td><b>${label}</b></td><td>${control}</td></tr>`;

/** What came of the attendance, as it is closed after clinic. */
export const outcomeForm =
  (work: Work) =>
  (other: Patient | null): Markup => {
    const outcome = written[other === null ? work : 'empty'];
    return innerPage(
      'Clinic Outcome',
      html`<form name="outcome" onsubmit="return false"><table>
${row('Clinic date', html`<input name="encounter_date" value="${daysAgo(0)}" size="12">`)}
${row('Attendance', html`<select name="attendance">${options(['', 'Attended on time', 'Attended late, seen', 'Did not attend'], outcome.attended)}</select>`)}
${row('Outcome of attendance', html`<select name="disposition">${options(['', 'Discharged to GP', 'Follow-up in clinic', 'Refer on', 'PIFU'], outcome.disposition)}</select>`)}
${row('RTT status', html`<select name="rtt">${options(['', '20 - Subsequent activity', '30 - First definitive treatment', '34 - Decision not to treat'])}</select>`)}
${row('Notes / plan', html`<textarea name="notes" rows="6" cols="90">${outcome.notes}</textarea>`)}
${row('Clinic letter', html`<select name="letter">${options(['', 'Not started', 'Dictated', 'Sent to GP'], outcome.letter)}</select>`)}
</table><input type="button" value="Save"> <input type="button" value="Close encounter"></form>`,
    );
  };
