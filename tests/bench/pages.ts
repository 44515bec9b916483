/**
 * Pages of any size to measure on, in the shapes that record systems have: mostly what stands beside the form makes them large.
 * All people on them are invented.
 */

/** A page's shape and how to make it with about so many text nodes. */
export interface Shape {
  readonly name: string;
  /** Whether it shows a screen. */
  readonly screen: boolean;
  readonly html: (textNodes: number) => string;
}

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title><style>
.quiet { display: none } .side { float: right; width: 40% } td, th { padding: 2px }
</style></head><body>${body}</body></html>`;

const banner =
  '<header><span>OKAFOR, Grace (Mrs)</span><span>Born 14-Mar-1951 (75y)</span><span>NHS 999 123 4567</span></header>';

/** Text nodes in the banner and the form. */
const formNodes = 40;

const dischargeForm = `<main><form id="form"><h1>Discharge summary</h1>
<label for="d1">Date of discharge</label><input id="d1" value="19/11/2026 16:20">
<label for="d2">Diagnosis</label><textarea id="d2">Community acquired pneumonia</textarea>
<label for="d3">Clinical summary</label><textarea id="d3">Admitted with cough and fever. Treated with oral antibiotics. Chest film in six weeks.</textarea>
<h2>Medicines on discharge</h2><table><tr><th>Medicine</th><th>Dose</th><th>Frequency</th><th>Days</th></tr>
<tr><td>Ramipril</td><td>5 mg</td><td>OD</td><td>3</td></tr><tr><td>Doxycycline</td><td>100 mg</td><td>OD</td><td>5</td></tr></table>
<label for="d4">Actions for GP</label><textarea id="d4">GP to chase sputum culture. Please refer to the respiratory clinic. Needs a fit note.</textarea>
<label for="d5">Information given to patient</label><textarea id="d5">Told to rest and drink.</textarea>
<p>Status: <b>draft</b></p><button type="submit">Complete and sign</button></form></main>`;

const many = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, at) => make(at)).join('');

const tests = [
  'Sodium',
  'Potassium',
  'Urea',
  'Creatinine',
  'Albumin',
  'Haemoglobin',
  'Platelets',
  'White cells',
  'C-reactive protein',
];
const two = (value: number): string => String(value).padStart(2, '0');
const day = (at: number): string => `${two(1 + (at % 28))}/${two(1 + (at % 12))}/2026`;

/** Six text nodes a row, and the white space between rows as servers write it. */
const resultRow = (at: number): string =>
  `<tr class="${at % 2 ? 'odd' : 'even'}"><td>${day(at)}</td><td>${tests[at % tests.length]}</td><td class="num">${(at * 37) % 190}</td><td>mmol/L</td><td>${(at * 7) % 90} - ${100 + (at % 60)}</td><td>${at % 9 ? 'Verified' : 'High'}</td></tr>`;

const resultsGrid = (textNodes: number): string =>
  `<aside class="side"><h2>Blood results</h2><table class="results"><thead><tr><th>Date</th><th>Test</th><th>Value</th><th>Unit</th><th>Range</th><th>Flag</th></tr></thead><tbody>${many(Math.ceil(textNodes / 6), resultRow)}</tbody></table></aside>`;

/** With a number, so that no two letters are the same. */
const letterLines = [
  'Thank you for referring this pleasant lady, who was seen in the chest clinic today.',
  'She takes amlodipine 5 mg once daily and salbutamol when required; no allergies are known.',
  'On examination the chest was clear. Oxygen saturation was 97% on air.',
  'I would be grateful if you could repeat her full blood count in four weeks.',
  'Spirometry showed an obstructive picture with good reversibility.',
  'We have discussed stopping smoking, and she has been given a leaflet.',
  'Follow-up has been arranged in six months’ time.',
];

/** Nine text nodes a letter. */
const earlierLetter = (at: number): string =>
  `<article class="entry"><h3>Clinic letter ${day(at)}</h3><div class="body">${many(7, (line) => `<p>${letterLines[(line + at) % letterLines.length]} Ref ${at}.${line}</p>`)}</div><div class="by">Dr A. Example, ${two(at % 24)}:15</div></article>`;

const history = (textNodes: number): string =>
  `<aside class="side" aria-label="History"><h2>Previous letters</h2>${many(Math.ceil(textNodes / 9), earlierLetter)}</aside>`;

/** Four text nodes in view and two that are not. */
const dividedRow = (at: number): string =>
  `<div class="row"><div class="cell"><span class="key">Entry ${at}</span><span style="display: none">template ${at}</span></div><div class="cell"><span>${day(at)}</span> <span>${tests[at % tests.length]} ${(at * 37) % 190}</span></div><div class="more" style="display:none">Older value ${at}</div></div>`;

const divided = (textNodes: number): string =>
  `<section class="side"><h2>Observations</h2>${many(Math.ceil(textNodes / 6), dividedRow)}</section>`;

/** Five text nodes a row; nothing a screen would say. */
const stockRow = (at: number): string =>
  `<tr><td>Shelf ${at}</td><td>${(at * 13) % 97}</td><td>boxes</td><td>${day(at)}</td><td><button>Edit</button></td></tr>`;

/** Five text nodes a row, in the words of screens: a list of the clinic, from which screens are opened. */
const clinicRow = (at: number): string =>
  `<tr><td>PATIENT ${at}, Test</td><td>999 ${two(at % 90)}1 ${1000 + (at % 9000)}</td><td>Clinic ${at % 12}</td><td>${at % 3 ? 'Attended' : 'Letter due'}</td><td><button>Open outcome</button></td></tr>`;

const table = (title: string, names: readonly string[], rows: string): string =>
  `<main><h1>${title}</h1><input placeholder="Find"><table><tr>${names.map((name) => `<th>${name}</th>`).join('')}</tr>${rows}</table><button>Save view</button></main>`;

/** One form around everything, with a field outside of the document, as some servers make their pages. */
const around = (beside: string): string =>
  `<form>${banner}<p><label for="find">Find</label><input id="find"></p>${beside}${dischargeForm.replace('<form id="form">', '<div>').replace('</form>', '</div>')}</form>`;

export const shapes: readonly Shape[] = [
  {
    name: 'form beside a results grid',
    screen: true,
    html: (textNodes) => page('Discharge', `${banner}${dischargeForm}${resultsGrid(textNodes - formNodes)}`),
  },
  {
    name: 'form beside earlier letters',
    screen: true,
    html: (textNodes) => page('Discharge', `${banner}${dischargeForm}${history(textNodes - formNodes)}`),
  },
  {
    name: 'form among rows with hidden parts',
    screen: true,
    html: (textNodes) => page('Discharge', `${banner}${dischargeForm}${divided(textNodes - formNodes)}`),
  },
  {
    name: 'form around a results grid',
    screen: true,
    html: (textNodes) => page('Discharge', around(resultsGrid(textNodes - formNodes))),
  },
  {
    name: 'form around earlier letters',
    screen: true,
    html: (textNodes) => page('Discharge', around(history(textNodes - formNodes))),
  },
  {
    name: 'results grid within the form',
    screen: true,
    html: (textNodes) =>
      page('Discharge', `${banner}${dischargeForm.replace('<h2>', `${resultsGrid(textNodes - formNodes)}<h2>`)}`),
  },
  {
    name: 'no screen, none of its words',
    screen: false,
    html: (textNodes) =>
      page('Stock', table('Stock', ['Place', 'Number', 'Unit', 'Counted', ''], many(Math.ceil(textNodes / 5), stockRow))),
  },
  {
    name: 'no screen, in its words',
    screen: false,
    html: (textNodes) =>
      page(
        'Clinic list',
        table('Clinic list', ['Patient', 'Number', 'Clinic', 'Status', ''], many(Math.ceil(textNodes / 5), clinicRow)),
      ),
  },
];
