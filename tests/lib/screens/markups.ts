/** Screens and look-alikes in several makers' ways of writing pages. All patients are invented. */

export const banner = {
  bar: '<header><b>FENWICK, Orla</b> <span>Born 04-Feb-1961 (65 y)</span> <span>NHS 999 028 1147</span></header>',
  line: '<div>FENWICK Orla (Ms) | DOB 04/02/1961 | MRN 4471209</div>',
  table: '<table><tr><td>Name</td><td>Orla Fenwick</td><td>NHS No.</td><td>999 028 1147</td></tr></table>',
} as const;

interface Form {
  readonly title: string;
  readonly fields: readonly string[];
  readonly action: string;
}

/** A server's page: headings, labels that point at their fields. */
const plain = ({ title, fields, action }: Form): string =>
  `${banner.bar}<main><h1>${title}</h1><form>${fields
    .map((name, index) => `<p><label for="f${index}">${name}</label><textarea id="f${index}"></textarea></p>`)
    .join('')}<input type="submit" value="${action}"></form></main>`;

/** An old page: everything in tables, names in cells, the title in bold. */
const tables = ({ title, fields, action }: Form): string =>
  `${banner.table}<table><tr><td colspan="2"><font size="4"><b>${title}</b></font></td></tr>${fields
    .map((name) => `<tr><td>${name}:</td><td><input type="text" size="60"></td></tr>`)
    .join('')}<tr><td></td><td><input type="button" value="${action}"></td></tr></table>`;

/** A component library's page: boxes only, roles, a panel beside the patient's chart. */
const boxes = ({ title, fields, action }: Form): string =>
  `<div id="app"><div class="pt">${banner.line}</div><div class="panel"><div class="panel-head"><span class="panel-title">${title}</span></div>
  <div class="body">${fields.map((name) => `<div class="fld"><div class="lbl">${name}</div><div role="textbox" contenteditable="true"></div></div>`).join('')}</div>
  <div class="foot"><div role="button" tabindex="0">${action}</div></div></div></div>`;

/** A dialog above a list of other work. */
const dialog = (form: Form): string =>
  `${banner.line}<div><a href="#">Ward map</a></div><div role="dialog" aria-label="${form.title}"><h2>${form.title}</h2>${form.fields
    .map((name) => `<label>${name} <input></label>`)
    .join('')}<button>${form.action}</button></div>`;

export const styles = { plain, tables, boxes, dialog } as const;

export const screens: Readonly<Record<'discharge' | 'clinic-outcome' | 'prescribing', readonly Form[]>> = {
  discharge: [
    { title: 'Discharge summary', fields: ['Diagnosis', 'Clinical summary', 'Actions for GP'], action: 'Sign and send' },
    {
      title: 'Immediate discharge letter',
      fields: ['Date of discharge', 'Hospital course', 'Medication on discharge'],
      action: 'Complete',
    },
    {
      title: 'ED discharge',
      fields: ['Presenting complaint', 'Diagnosis', 'Time left department'],
      action: 'Complete discharge',
    },
    { title: 'Discharge checklist', fields: ['Discharge destination', 'Transport booked', 'TTO'], action: 'Confirm discharge' },
  ],
  'clinic-outcome': [
    { title: 'Clinic outcome', fields: ['Attendance', 'Outcome', 'RTT status'], action: 'Save outcome' },
    { title: 'Clinic letter', fields: ['Clinic date', 'Diagnosis', 'Letter text'], action: 'Sign letter' },
    { title: 'Outpatient encounter', fields: ['Attendance status', 'Plan', 'Follow up'], action: 'Close encounter' },
    { title: 'Appointment outcome', fields: ['Appointment outcome', 'Seen by', 'RTT status'], action: 'End of appointment' },
  ],
  prescribing: [
    { title: 'TTO', fields: ['Drug', 'Dose', 'Frequency', 'Days supply'], action: 'Submit TTO' },
    { title: 'Discharge prescription', fields: ['Drug name', 'Dose', 'Route', 'Quantity'], action: 'Send to pharmacy' },
    { title: 'Medicines reconciliation', fields: ['Medicine', 'Dose', 'Source', 'Pharmacist note'], action: 'Verify' },
    { title: 'Clinic prescription', fields: ['Medication name', 'Dose', 'Duration'], action: 'Sign prescription' },
  ],
};

const patients = ['TARN, Idris', 'OAKES, Wilma', 'BRILL, Yusuf', 'HARGREAVE, Ann'];
const list = (columns: readonly string[]): string =>
  `<table><tr><th>Patient<th>NHS no.${columns.map((name) => `<th>${name}`).join('')}</tr>${patients
    .map((name, index) => `<tr><td>${name}<td>999 100 20${index}${index}${columns.map(() => '<td>Pending').join('')}</tr>`)
    .join('')}</table>`;

/** Pages that hold the words and are no screen. */
export const decoys: Readonly<Record<string, string>> = {
  'a list of discharges': `<h1>Discharge list</h1><label>Ward <select><option>7B</select></label>${list(['Discharge date', 'Summary'])}<button>Refresh</button>`,
  'a list of discharges with an action': `<h2>Discharge summaries outstanding</h2>${list(['Consultant', 'Discharge summary'])}<button>Complete</button>`,
  'a clinic list': `<h1>Clinic list</h1><input type="date">${list(['Attendance', 'Outcome', 'RTT status'])}<button>Save</button>`,
  'a prescription queue': `<div class="title">Prescription queue</div>${list(['Drug', 'TTO status'])}<button>Release</button>`,
  'a report on outcomes': `<h1>Clinic outcome report</h1><label>From <input type="date"></label><label>To <input type="date"></label><button>Run report</button>`,
  'a discharge dashboard': `<h1>Discharge dashboard</h1><p>24 hour compliance: 81 %</p><select><option>Medicine<option>Surgery</select><button>Export</button>`,
  'a search for a patient': `<h1>Find a patient</h1><label>Surname <input></label><label>NHS number <input></label><label>Discharge date <input></label><button>Search</button>`,
  'a search for letters of one patient': `${banner.bar}<h1>Search discharge letters</h1><label>From <input type="date"></label><label>Type <select><option>Discharge summary</select></label><button>Search</button>`,
  'a template editor': `<h1>Template editor: discharge summary</h1><label>Name <input value="Discharge summary"></label><textarea>Diagnosis: [diagnosis]</textarea><button>Save template</button>`,
  'a form that is being built': `${banner.bar}<h1>Discharge summary</h1><form><label>Date of discharge <input></label><a href="#">Add item</a> <a href="#">Add group</a><label>Diagnosis <textarea></textarea></label><label>Actions for GP <textarea></textarea></label><a href="#">Add item</a> <a href="#">Add group</a> <a href="#">Add page</a><button>Save</button></form>`,
  'settings of outcomes': `<h1>Configuration</h1><h2>Clinic outcomes</h2><label>Outcome <input value="Discharge to GP"></label><button>Save</button>`,
  'a finished summary': `${banner.bar}<h1>Discharge summary</h1><h2>Diagnosis</h2><p>Pneumonia</p><h2>Actions for GP</h2><p>None</p><a href="#">Print</a>`,
  'a finished letter in read-only fields': `${banner.bar}<h1>Clinic letter</h1><label>Letter text <textarea readonly>Seen today.</textarea></label><button>Close</button><a href="#">Print</a>`,
  'a login page': `<h1>e-Discharge</h1><h2>Sign in</h2><label>User name <input></label><label>Password <input type="password"></label><button>Log in</button>`,
  'a booking': `${banner.bar}<h1>Book appointment</h1><label>Clinic <select><option>Rheumatology</select></label><label>Slot <select><option>09:20</select></label><button>Confirm booking</button>`,
  'a rebooking': `${banner.line}<div class="panel-title">Reschedule appointment</div><div>Reason<select><option>DNA<option>Cancelled by patient</select></div><button>Reschedule</button>`,
  'a chart of doses given': `${banner.bar}<h1>Medicines administration record</h1><table><tr><th>Drug<th>Dose<th>Route<th>08:00<th>12:00<th>18:00</tr><tr><td>Ramipril<td>5 mg<td>PO<td><input type="checkbox"><td><input type="checkbox"><td><input type="checkbox"></tr></table><button>Sign</button>`,
  'a drug round': `${banner.line}<h2>Drug round</h2><div>Paracetamol 1 g<input type="checkbox"> given</div><button>Sign dose</button>`,
  'an inbox': `<h1>Inbox</h1><ul><li>Discharge summary: TARN, Idris</li><li>Clinic letter: OAKES, Wilma</li></ul><textarea placeholder="Reply"></textarea><button>Send reply</button>`,
  'a piece of news': `<article><h1>New discharge summary goes live</h1><p>From Monday all wards complete the discharge summary before the patient leaves. TTOs are sent to pharmacy.</p></article><textarea></textarea><button>Post comment</button>`,
  'e-learning': `<h1>E-learning: writing a good discharge summary</h1><p>Mr Example, born 01/01/1950, is ready to go home.</p><label>Diagnosis <input></label><button>Submit answer</button>`,
  advice: `<h1>Discharge planning guide</h1><p>Complete the discharge summary within 24 hours.</p><label>Was this page helpful? <input></label><button>Send</button>`,
  'a formulary': `<h1>Formulary</h1><h2>Methotrexate</h2><p>Dose 7.5 mg once weekly. Prescription by specialists.</p><input type="search"><button>Find</button>`,
  'a bed board': `<h1>Bed board</h1>${list(['Bed', 'Discharge today'])}<button>Update</button>`,
  'ward stock': `<h1>Ward stock</h1><table><tr><th>Item<th>Quantity</tr><tr><td>Paracetamol 500 mg<td><input value="20"></tr></table><button>Order</button>`,
  'a ward round': `${banner.bar}<h1>Ward round</h1><label>Problems <textarea></textarea></label><label>Examination <textarea></textarea></label><label>Plan <textarea></textarea></label><button>Save</button>`,
  'a clerking': `${banner.line}<h2>Medical clerking</h2><label>History <textarea></textarea></label><label>Diagnosis <textarea></textarea></label><label>Investigations <textarea></textarea></label><label>Plan <textarea></textarea></label><button>Sign</button>`,
  'an operation note': `${banner.bar}<h1>Operation note</h1><label>Procedure <input></label><label>Findings <textarea></textarea></label><label>Diagnosis <input></label><label>Investigations <input></label><label>Management <textarea></textarea></label><button>Sign</button>`,
  'a waiting list': `${banner.bar}<h1>Add to waiting list</h1><label>Procedure <input></label><label>Consultant <input></label><button>Save</button>`,
};
