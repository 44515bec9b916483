// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { snapshot } from '@/lib/page/snapshot';
import { recogniseScreen } from '@/lib/screens/recognise';
import { banner } from './markups';

const pageOf = (body: string) => {
  document.body.innerHTML = `${banner.bar}<main>${body}</main>`;
  return snapshot(document).page;
};

const kindOf = (body: string) => recogniseScreen(pageOf(body))?.kind ?? 'none';

const fields = (...names: readonly string[]) => names.map((name) => `<label>${name} <textarea></textarea></label>`).join('');

describe('a list of medicines with actions of its own', () => {
  const medicines = `<section aria-label="Medicines to take home"><h2>Discharge medication</h2>
    <table><tr><th>Drug<th>Dose<th>Frequency<th>Days supplied</tr><tr><td>Senna<td>15 mg<td>ON<td><input value="14"></tr></table>
    <button>Add drug</button><button>Complete TTO</button></section>`;
  const around = (title: string, ...names: readonly string[]) =>
    `<form aria-label="Record"><h1>${title}</h1>${fields(...names)}${medicines}<button>Sign</button></form>`;

  it('is a part of the summary that it stands in', () => {
    const page = pageOf(around('Discharge summary', 'Diagnosis', 'Investigations', 'Plan', 'Date of discharge'));
    const screen = recogniseScreen(page);
    const part = page.parts[screen?.part ?? -1];
    const labels = page.passages.slice(part?.first, part?.end).map(({ label }) => label);
    expect(screen?.kind).toBe('discharge');
    expect(labels).toEqual(expect.arrayContaining(['Diagnosis', 'Plan', 'Days supplied']));
  });

  it('is a screen of its own where nothing around it is a document', () => {
    expect(kindOf(around('Patient record', 'Weight'))).toBe('prescribing');
    expect(kindOf(medicines)).toBe('prescribing');
  });
});

describe('a heading that speaks against every screen', () => {
  const form = (above: string, within = '') =>
    `${above}<form>${fields('Diagnosis', 'Date of discharge')}${within}${fields('Plan')}<button>Sign</button></form>`;

  it('takes little from a screen that the heading above it names', () => {
    expect(kindOf(form('<h1>Discharge record</h1><h2>Nursing handover</h2>'))).toBe('discharge');
  });

  it.each([
    ['it stands at the top', '<h1>Nursing handover</h1><h2>Discharge record</h2>'],
    ['the heading above it names no screen', '<h1>Ward page</h1><h2>Nursing handover</h2>'],
    ['it stands alone', '<h1>Nursing handover</h1>'],
  ])('counts in full where %s', (_, above) => {
    expect(kindOf(form(above))).toBe('none');
  });

  it('names a section, and no more, after the first fields', () => {
    expect(kindOf(form('<h1>Ward page</h1>', '<h2>Nursing handover</h2>'))).toBe('discharge');
  });
});

describe('a discharge by the name of the unit', () => {
  const named = (title: string) => `<h1>${title}</h1><form>${fields('Diagnosis', 'Plan')}<button>Sign</button></form>`;

  it.each([
    'Neonatal discharge',
    'Surgical discharge',
    'Mental health discharge',
    'Community hospital discharge',
    'Discharge screen',
  ])('%s', (title) => {
    expect(kindOf(named(title))).toBe('discharge');
  });

  it.each(['Neonatal unit', 'Surgical page', 'Community hospital'])('but not %s', (title) => {
    expect(kindOf(named(title))).toBe('none');
  });
});
