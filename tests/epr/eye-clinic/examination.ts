import { barnaby, type Patient } from '../hospital.ts';
import { html, type Markup, options } from '../html.ts';
import type { ServedPage } from '../page.ts';
import { eventPage, panel } from './layout.ts';

interface Outcome {
  readonly history: string;
  readonly diagnoses: readonly string[];
  readonly rows: readonly { readonly status: 'Discharge' | 'Follow-up'; readonly words: string }[];
  readonly comments: string;
}

const empty: Outcome = { history: '', diagnoses: [], rows: [], comments: '' };

const badlyDone: Outcome = {
  history: 'Ref by optom, gradual ↓ VA R>L, glare driving at night. Also 2/12 transient visual obscurations on bending.',
  diagnoses: ['Nuclear sclerotic cataract, both eyes', 'Disc swelling, right eye ?cause'],
  rows: [{ status: 'Discharge', words: 'Discharge // back to GP // home' }],
  comments:
    'Cataracts not visually significant yet, d/c. R disc looks full - GP to refer to neuro-ophthalmology pls.\nIOP 31 R, GP to start latanoprost nocte today.',
};

const wellDone: Outcome = {
  history: 'Ref by own GP with floaters L eye 3/52. No flashes, no curtain. Retired.',
  diagnoses: ['Posterior vitreous detachment, left eye', 'Ocular hypertension, both eyes'],
  rows: [{ status: 'Follow-up', words: 'Follow-up 4 months with Consultant in glaucoma clinic' }],
  comments:
    'No tear on indented exam. Latanoprost started, supplied today from eye clinic pharmacy, 12/52.\nI have referred her to the low vision service from clinic today. Retired, no fit note needed. Any questions ring the eye clinic helpline 01632 960411.\nLetter sent to GP.',
};

const outcomeRow = (
  { status, words }: Outcome['rows'][number],
  index: number,
): Markup => html`<tr data-status="${status.toLowerCase()}">
<td>${words}<input type="hidden" name="entry[${index}][status_id]" value="${status === 'Discharge' ? 3 : 1}"><input type="hidden" name="entry[${index}][role_id]" value="1"></td>
<td><i class="trash" title="Remove" data-remove></i></td></tr>`;

const picker = html`<div class="picker" id="outcome-picker" hidden><ul>
<li data-status="follow-up">Follow-up</li><li data-status="discharge">Discharge</li><li data-status="follow-up">Virtual review</li></ul>
<ul><li>3 weeks</li><li>3 months</li><li>6 months</li></ul><ul><li>Consultant</li><li>Optometrist</li><li>Clinic nurse</li></ul>
<button type="button" data-pick>Click to add</button></div>`;

const followUp = ({ rows, comments }: Outcome): Markup =>
  panel(
    'Follow-up',
    html`<table class="rows" id="outcome-entries"><tbody>${rows.map(outcomeRow)}</tbody></table>
<div class="flex"><textarea id="outcome_comments" name="outcome[comments]" rows="3" placeholder="Comments" ${comments === '' ? html`hidden` : ''}>${comments}</textarea>
<button type="button" data-show="#outcome_comments" title="Comments">✎</button><button type="button" data-show="#outcome-picker" title="Add outcome">+</button></div>${picker}`,
  );

const findings = ({ history, diagnoses }: Outcome): readonly Markup[] => [
  panel('History', html`<textarea name="history[description]" rows="3">${history}</textarea>`),
  panel(
    'Visual Acuity',
    html`<table class="rows"><tr><th>Right</th><th>Left</th></tr><tr><td><select name="va[r]">${options(['6/6', '6/9', '6/12', '6/18'], '6/12')}</select></td>
<td><select name="va[l]">${options(['6/6', '6/9', '6/12'], '6/9')}</select></td></tr></table>`,
  ),
  panel(
    'Ophthalmic Diagnoses',
    html`<table class="rows">${diagnoses.map((name, index) => html`<tr><td>${name}<input type="hidden" name="dx[${index}]" value="${index + 4100}"></td></tr>`)}</table>
<button type="button">+</button>`,
  ),
];

const examination = (own: Outcome, outcome: (outcome: Outcome) => Markup) => (other: Patient | null) => {
  const shown = other === null ? own : empty;
  return eventPage({
    patient: other ?? barnaby,
    action: 'Create',
    type: 'Examination',
    panels: [...findings(shown), outcome(shown)],
    buttons: ['Save draft', 'Save', 'Cancel'],
  });
};

const view = () =>
  eventPage({
    patient: barnaby,
    action: 'View',
    type: 'Examination',
    panels: [
      panel('History', html`<p>${badlyDone.history}</p>`, 'view'),
      panel('Follow-up', html`<p>${badlyDone.rows[0]?.words}</p><p>${badlyDone.comments}</p>`, 'view'),
    ],
  });

/** The examination, with the outcome of the attendance as one of its elements. */
export const examinations: readonly ServedPage[] = [
  {
    ...{ path: '/eye-clinic/Exam/default/create/2001', kind: 'clinic-outcome', state: 'empty' },
    shows: 'Examination with its Follow-up element, rows over hidden inputs',
    render: examination(empty, followUp),
  },
  {
    ...{ path: '/eye-clinic/Exam/default/create/2002', kind: 'clinic-outcome', state: 'badly done' },
    shows: 'Examination: discharged to the GP, who is to refer and to start drops today',
    rules: { 'onward-referral': 'attention', 'clinic-medication': 'attention', 'clinic-letter': 'reminder' },
    render: examination(badlyDone, followUp),
  },
  {
    ...{ path: '/eye-clinic/Exam/default/create/2003', kind: 'clinic-outcome', state: 'well done' },
    shows: 'Examination: followed up, referred and supplied by the hospital',
    rules: {
      'onward-referral': 'met',
      'clinic-medication': 'met',
      'fit-note': 'met',
      'patient-queries': 'met',
      'clinic-letter': 'met',
    },
    render: examination(wellDone, followUp),
  },
  {
    ...{ path: '/eye-clinic/Exam/default/view/2004', kind: 'none', state: 'decoy' },
    shows: 'A finished examination, for reading',
    render: view,
  },
];
