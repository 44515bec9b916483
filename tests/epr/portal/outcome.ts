import { daysAgo } from '../calendar.ts';
import { lindqvist, type Patient, trevanion } from '../hospital.ts';
import { html, type Markup, options } from '../html.ts';
import type { ServedPage } from '../page.ts';
import { area, field, line, patientPage } from './layout.ts';

interface Outcome {
  readonly date: string;
  readonly attended: 'Yes' | 'No' | '';
  readonly outcome: string;
  readonly summary: string;
  readonly medicines: string;
  readonly next: string;
  readonly letter: string;
}

const empty = (): Outcome => ({
  date: daysAgo(0),
  attended: '',
  outcome: '',
  summary: '',
  medicines: '',
  next: '',
  letter: 'Not sent',
});

const badly = (): Outcome => ({
  date: daysAgo(16),
  attended: 'Yes',
  outcome: 'Discharge to GP',
  summary: 'Seropositive RA, DAS28 5.2. Baseline bloods + CXR requested.',
  medicines: 'Start methotrexate 15 mg weekly + folic acid, GP to prescribe from today',
  next: 'Bloods pending - GP to review results. Any questions re new tablets, ask your GP.',
  letter: 'Not sent',
});

const well = (): Outcome => ({
  date: daysAgo(1),
  attended: 'Yes',
  outcome: 'Further appointment',
  summary: 'PMR, good response to steroids.',
  medicines: 'Prednisolone reduce to 10 mg od, outpatient prescription given today for 6/52',
  next: 'ESR/CRP taken today, we will ring her with results. No onward referral needed. Rheum helpline 01632 960470. Works from home, self-certified for the week, no fit note needed.',
  letter: 'Sent to GP',
});

const radio = (name: string, chosen: boolean): Markup =>
  html`<label><input type="radio" name="attended" ${chosen ? html`checked` : ''}> ${name}</label> `;

const form = (patient: Patient, outcome: Outcome): Markup =>
  patientPage(
    patient,
    'Clinical outcome form',
    html`<form onsubmit="return false">${field('Appointment date', line(outcome.date))}
${field('Did the patient attend?', html`${radio('Yes', outcome.attended === 'Yes')}${radio('No', outcome.attended === 'No')}`, { required: true })}
${field('Appointment outcome', html`<select>${options(['Please choose', 'Discharge to GP', 'Further appointment', 'Refer on', 'PIFU'], outcome.outcome)}</select>`, { required: true })}
${field('Summary', area(outcome.summary))}${field('Medication changes', area(outcome.medicines, 2))}${field('Plan and next steps', area(outcome.next))}
<p>Clinic letter: ${outcome.letter}</p><div class="footer-actions"><button type="button">Save</button><button type="button">End of Appointment</button></div></form>`,
  );

const render = (patient: Patient, outcome: () => Outcome) => (other: Patient | null) =>
  form(other ?? patient, (other === null ? outcome : empty)());

/** The clinical outcome form. */
export const outcomes: readonly ServedPage[] = [
  {
    path: '/portal/p/c/31',
    kind: 'clinic-outcome',
    state: 'empty',
    shows: 'Clinical outcome form',
    render: render(lindqvist, empty),
  },
  {
    ...{
      path: '/portal/p/c/32',
      kind: 'clinic-outcome',
      state: 'badly done',
      shows: 'Outcome: methotrexate and results left to the GP, no letter for 16 days',
    },
    rules: {
      ...{ 'shared-care-consent': 'attention', results: 'attention', 'patient-queries': 'attention' },
      ...{ 'clinic-medication': 'attention', 'clinic-letter': 'attention' },
    },
    render: render(trevanion, badly),
  },
  {
    ...{ path: '/portal/p/c/33', kind: 'clinic-outcome', state: 'well done', shows: 'Outcome with all seen to by the hospital' },
    rules: {
      ...{ 'onward-referral': 'met', results: 'met', 'patient-queries': 'met', 'fit-note': 'met' },
      ...{ 'clinic-medication': 'met', 'clinic-letter': 'met', 'did-not-attend': 'absent' },
    },
    render: render(lindqvist, well),
  },
];
