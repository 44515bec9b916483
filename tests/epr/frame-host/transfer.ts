import { hoursAgo } from '../calendar.ts';
import type { Patient } from '../hospital.ts';
import { html, type Markup } from '../html.ts';
import { innerPage } from './layout.ts';

export type Work = 'empty' | 'badly' | 'well';

interface Transfer {
  readonly date: string;
  readonly diagnosis: string;
  readonly intervention: string;
  readonly status: string;
  readonly medication: string;
  readonly plan: string;
  readonly advice: string;
}

const written: Readonly<Record<Work, () => Transfer>> = {
  empty: () => ({ date: '', diagnosis: '', intervention: '', status: '', medication: '', plan: '', advice: '' }),
  badly: () => ({
    date: hoursAgo(5),
    diagnosis: 'Acute cholecystitis, gallstones. Incidental 9 mm R adrenal nodule',
    intervention: 'IV co-amox 48h then PO. USS: thick walled GB, no duct dilatation. For lap chole on waiting list',
    status: 'Afebrile, CRP 61, eating. Independent.',
    medication:
      'Co-amoxiclav 625 mg TDS 5/7 to complete course\nOmeprazole 20 mg OD 2/7 supply, long term\nAtorvastatin 40 mg ON - own supply at home',
    plan: 'GP to refer to endocrinology for adrenal nodule.\nBlood cultures x2 outstanding, GP please follow up the results',
    advice: 'Pt asked to contact GP if she has not heard about her operation date',
  }),
  well: () => ({
    date: hoursAgo(2),
    diagnosis: 'Community acquired pneumonia RLL, CURB 1',
    intervention: 'Amox + clari, O2 weaned day 2',
    status: 'Sats 96% RA, obs stable, home with husband',
    medication: 'Amoxicillin 1 g TDS 3/7, then stop\nRamipril 5 mg OD 28 days\nParacetamol 1 g QDS PRN 7/7',
    plan: 'No actions for GP. CXR in 6/52 requested by us, chest clinic will write to patient with result. No onward referral needed.\nFit note issued for 2 weeks by ward team',
    advice: 'Given pneumonia leaflet. Questions to Rowan Ward 01632 960440',
  }),
};

const row = (label: string, control: Markup): Markup =>
  html`<tr><td align="left" class="forms">${label}</td><td class="forms">${control}</td></tr>`;
const area = (name: string, value: string): Markup =>
  html`<textarea name="${name}" rows="3" cols="80" wrap="virtual">${value}</textarea>`;

/** The summary at the end of a stay: bare cells for labels, no ids. */
export const transferSummary =
  (work: Work) =>
  (other: Patient | null): Markup => {
    const transfer = written[other === null ? work : 'empty']();
    return innerPage(
      'Transfer / Discharge Summary',
      html`<form method="post" name="my_form" onsubmit="return false"><table border="0">
${row('Date of discharge:', html`<input type="text" name="transfer_date" value="${transfer.date}">`)}
${row('Transfer to:', html`<input type="text" name="transfer_to" value="${work === 'empty' ? '' : 'Home'}">`)}
${row('Diagnosis:', area('diagnosis', transfer.diagnosis))}
${row('Intervention provided:', area('intervention_provided', transfer.intervention))}
${row('Overall status on discharge:', area('overall_status', transfer.status))}
${row('Discharge medication:', area('medication', transfer.medication))}
${row('Follow up / actions for GP:', area('plan', transfer.plan))}
${row('Information given to patient:', area('advice', transfer.advice))}
</table><div><a href="javascript:void(0)" class="css_button">Save</a> <a href="javascript:void(0)" class="css_button">Sign and lock</a></div></form>`,
    );
  };
