import { hoursAgo } from '../calendar.ts';
import { okafor, type Patient, siddiqui, trevanion } from '../hospital.ts';
import { html, type Markup, options, paragraphs } from '../html.ts';
import type { ServedPage } from '../page.ts';
import { area, field, line, patientPage } from './layout.ts';

interface Letter {
  readonly left: string;
  readonly diagnosis: string;
  readonly comments: string;
  readonly medication: string;
  readonly actions: string;
  readonly told: string;
  readonly status: string;
}

const empty = (): Letter => ({
  left: '',
  diagnosis: '',
  comments: '',
  medication: '',
  actions: '',
  told: '',
  status: 'Not sent',
});

const badly = (): Letter => ({
  left: hoursAgo(4),
  diagnosis: 'First seizure, alcohol related',
  comments:
    '45M, witnessed GTC 2 min, nil since. CT NAD, bloods unremarkable, obs 24h. EEG requested as OP. DVLA advice given. Delivery driver.',
  medication: 'Thiamine 100 mg TDS - 3 days given, GP to continue\nPabrinex completed',
  actions:
    'GP to refer to first fit clinic asap.\nPlease give him a med 3 for 4/52.\nGP to obtain EEG result and inform patient.',
  told: 'Seizure leaflet. Direct all queries about EEG date to GP surgery.',
  status: 'Not sent',
});

const well = (): Letter => ({
  left: hoursAgo(6),
  diagnosis: 'L LL cellulitis',
  comments: 'IV fluclox 48h, marked margin receding. Doppler neg for DVT. Apyrexial.',
  medication: 'Flucloxacillin 1 g QDS, 5 days to finish the course\nEmollient 500 g OP',
  actions: 'No actions for GP, for information only. Referral to lymphoedema service made by ward. No results outstanding.',
  told: 'Skin care leaflet given. Larch Ward 01632 960461 for any queries.',
  status: 'Sent to GP',
});

const form = (patient: Patient, letter: Letter): Markup =>
  patientPage(
    patient,
    'Immediate Discharge Letter',
    html`<p>Letter status: <b>${letter.status}</b></p><form onsubmit="return false">
${field('Date and time of discharge', line(letter.left), { required: true })}
${field('Discharge destination', html`<select>${options(['Please choose', 'Usual residence', 'Care home'], letter.left === '' ? 'Please choose' : 'Usual residence')}</select>`)}
${field('Diagnosis', area(letter.diagnosis, 2), { required: true, hint: 'Main condition first. Abbreviations are not understood by patients.' })}
${field('Comments', area(letter.comments, 5), { required: true })}
${field('Discharge medication', area(letter.medication))}
${field('Actions for GP', area(letter.actions), { hint: 'Do not ask the GP to chase results or issue fit notes.' })}
${field('Information given to patient', area(letter.told, 2))}
${field('Fit note', line(letter.status === 'Sent to GP' ? 'Given, two weeks from today' : ''))}
<div class="footer-actions"><button type="button">Save draft IDL</button><button type="button">Complete</button></div></form>`,
  );

const finished = (): Markup => {
  const letter = badly();
  return patientPage(
    okafor,
    'Immediate Discharge Letter',
    html`<p>Completed and sent to GP ${hoursAgo(90)}</p><h3>Diagnosis</h3><p>${letter.diagnosis}</p><h3>Comments</h3>${paragraphs(letter.comments)}
<h3>Discharge medication</h3>${paragraphs(letter.medication)}<h3>Actions for GP</h3>${paragraphs(letter.actions)}<p><a href="#">Print</a></p>`,
  );
};

const render = (patient: Patient, letter: () => Letter) => (other: Patient | null) =>
  form(other ?? patient, (other === null ? letter : empty)());

/** The immediate discharge letter. */
export const letters: readonly ServedPage[] = [
  {
    path: '/portal/p/f/11',
    kind: 'discharge',
    state: 'empty',
    shows: 'Immediate discharge letter',
    render: render(siddiqui, empty),
  },
  {
    ...{
      path: '/portal/p/f/12',
      kind: 'discharge',
      state: 'badly done',
      shows: 'Immediate discharge letter: referral, fit note, result left to the GP',
    },
    rules: {
      'onward-referral': 'attention',
      'fit-note': 'attention',
      results: 'attention',
      'patient-queries': 'attention',
      'discharge-medication': 'attention',
    },
    render: render(okafor, badly),
  },
  {
    ...{
      path: '/portal/p/f/13',
      kind: 'discharge',
      state: 'well done',
      shows: 'Immediate discharge letter, sent, nothing left to the GP',
    },
    rules: {
      ...{ 'onward-referral': 'met', 'fit-note': 'met', 'patient-queries': 'met', 'discharge-summary': 'met' },
      ...{ 'shared-care-consent': 'absent', results: 'absent' },
    },
    render: render(trevanion, well),
  },
  { path: '/portal/p/f/14', kind: 'none', state: 'decoy', shows: 'A letter that was sent, for reading', render: finished },
];
