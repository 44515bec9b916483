// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { screenKinds } from '@/lib/model/screen';
import { snapshot } from '@/lib/page/snapshot';
import { recogniseScreen } from '@/lib/screens/recognise';
import { banner, decoys, screens, styles } from './markups';

const pageOf = (body: string) => {
  document.body.innerHTML = body;
  return snapshot(document).page;
};

const recognise = (body: string) => recogniseScreen(pageOf(body))?.kind ?? 'none';

const menu =
  '<nav><a href="#">Discharge summaries</a><a href="#">Clinic outcome</a><a href="#">Prescribing</a><a href="#">TTO</a></nav>';

describe.each(screenKinds)('a screen of %s is that and no other kind', (kind) => {
  const written = screens[kind].flatMap((form) =>
    Object.entries(styles).map(([style, write]) => [form.title, style, write(form)] as const),
  );

  it.each(written)('%s, as %s', (_, __, body) => expect(recognise(body)).toBe(kind));

  it.each(written)('%s, as %s, below a menu that names all kinds', (_, __, body) => expect(recognise(menu + body)).toBe(kind));

  it.each(written)('%s, as %s, is none without a patient', (_, __, body) => {
    const withoutPatient = Object.values(banner).reduce((html, words) => html.replaceAll(words, ''), body);
    expect(recognise(withoutPatient)).toBe('none');
  });

  it.each(written)('%s, as %s, is none where it is hidden', (_, __, body) => {
    expect(recognise(`${banner.bar}<p>Home</p><div hidden>${body}</div>`)).toBe('none');
  });

  it.each(written)('%s, as %s, is none where nothing is left to do', (_, __, body) => {
    document.body.innerHTML = body;
    for (const control of document.querySelectorAll('input, textarea, [role="button"], [role="textbox"], button'))
      control.remove();
    expect(recogniseScreen(snapshot(document).page)).toBeNull();
  });
});

describe('no screen', () => {
  it.each(Object.entries(decoys))('%s', (_, body) => expect(recognise(body)).toBe('none'));

  it.each(Object.entries(decoys))('%s, below a menu that names all kinds', (_, body) =>
    expect(recognise(menu + body)).toBe('none'),
  );
});

describe('a screen beside something else', () => {
  const [summary] = screens.discharge;
  const body = styles.plain(summary as (typeof screens.discharge)[number]);

  it('is held to the part that it stands in: a list of other patients is not', () => {
    const list =
      '<h2>7B</h2><table><tr><th>Patient<th>Bed</tr><tr><td>TARN, Idris<td>4</tr><tr><td>OAKES, Wilma<td>5</tr></table>';
    const page = pageOf(`<div>${list}</div><div>${body}</div>`);
    const screen = recogniseScreen(page);
    const part = page.parts[screen?.part ?? -1];
    const words = page.passages.slice(part?.first, part?.end).map(({ text }) => text);
    expect(screen?.kind).toBe('discharge');
    expect(words).not.toContain('TARN, Idris');
  });

  it('goes before it where it is a dialog above it', () => {
    const [outcome] = screens['clinic-outcome'];
    expect(recognise(body + styles.dialog(outcome as (typeof screens.discharge)[number]))).toBe('clinic-outcome');
  });

  it('says what it was recognised by', () => {
    expect(recogniseScreen(pageOf(body))?.evidence).toContain('heading: discharge summary');
  });
});

describe('two patients', () => {
  it('are not one patient’s screen', () => {
    const second = '<header>OAKES, Wilma NHS 999 100 2011</header>';
    expect(recognise(second + styles.plain(screens.discharge[0] as (typeof screens.discharge)[number]))).toBe('none');
  });
});

describe('a record that names its document by what is chosen', () => {
  const chosen = (type: string): string =>
    `${banner.bar}<nav><span>Create correspondence</span><button>Save draft</button></nav><h2>Correspondence</h2>
    <label>Letter type <select><option>Clinic letter<option ${type}>Discharge letter</select></label><label>Text <textarea></textarea></label><button>Sign with PIN</button>`;
  it('is that document’s screen', () => {
    expect(recognise(chosen('selected'))).toBe('discharge');
    expect(recognise(chosen(''))).toBe('clinic-outcome');
  });
});

describe('an examination whose outcome is picked row by row', () => {
  it('is a clinic outcome, though it has no field for it in view', () => {
    const body = `${banner.bar}<nav><span>Create Examination</span><button>Save draft</button><button>Save</button></nav><h2>Examination</h2>
      <section><h3>History</h3><textarea></textarea></section><section><h3>Follow-up</h3><button title="Add outcome">+</button></section>`;
    expect(recognise(body)).toBe('clinic-outcome');
  });
});

describe('a main heading that names one kind outright', () => {
  const form = (heading: string) => `${banner.bar}<form><h1>${heading}</h1>
    <label>Arrived <input value="19/11/2026 20:52"></label>
    <label>GP letter <select><option>Queued</option><option>Sent</option></select></label>
    <label>Attendance <input value="1"></label>
    <label>Diagnosis <input value="Scaphoid fracture"></label>
    <label>Plan <textarea>Fracture clinic</textarea></label>
    <button>Sign</button></form>`;

  it.each([
    ['ED discharge letter', 'discharge'],
    ['Clinic outcome', 'clinic-outcome'],
  ])('is not outweighed by the fields of another: %s', (heading, kind) => {
    expect(recognise(form(heading))).toBe(kind);
  });
});

describe('what stands beside the screen does not name it', () => {
  const timeline = '<div><h3>Timeline</h3><h4>09 Oct 2026 · ED letter</h4><p>Second seizure. GP please refer.</p></div>';
  const letter = (body: string) =>
    `${banner.bar}${timeline}<div>Clinic<br>First seizure</div><div>Attended<br>24/11/2026</div>${body}<button>Approve and release</button>`;

  it('a dated entry of a timeline', () => {
    expect(
      recognise(letter('<textarea>Dear Dr Penhaligon, thank you for referring her to the clinic. Yours sincerely</textarea>')),
    ).toBe('clinic-outcome');
  });

  it('the heading over a part that begins with a section of its own does', () => {
    const body = `${banner.bar}<h2>Early pregnancy discharge</h2><div><h3>Attendance</h3><label>Arrived <input value="08:50"></label>
      <label>Time of discharge <input value="13:20"></label><label>Diagnosis <textarea>Ectopic</textarea></label>
      <label>Plan <textarea>Bloods here</textarea></label><button>Complete episode</button></div>`;
    expect(recognise(body)).toBe('discharge');
  });

  it('a record of doses given is no prescription', () => {
    const cell = (words: string) => `<td>${words}</td>`;
    const body = `${banner.bar}<p>Ward medicines</p><table><tr>${['Medicine', 'Dose', 'Due', 'Administration'].map((name) => `<th>${name}</th>`).join('')}</tr>
      <tr>${['Clozapine', '300 mg', '22:00', 'Given'].map(cell).join('')}</tr></table><label>Comment <input></label><button>Sign doses</button>`;
    expect(recognise(body)).toBe('none');
  });
});
