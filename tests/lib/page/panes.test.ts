import { describe, expect, it } from 'vitest';
import { read } from './read';

const hidden = (html: string) =>
  read(html)
    .passages.filter(({ tab, control, role }) => tab && control !== undefined && role !== 'option')
    .map(({ tab, label, text }) => [tab, label, text]);

const plan = '<label>Plan <textarea>GP to refer</textarea></label>';
const meds = '<label>Drug <input value="Ramipril"></label>';

describe('fields on another tab of the same form count, under the name of the tab:', () => {
  it.each([
    [
      'ARIA tabs',
      `<div role="tablist"><button role="tab" aria-controls="p">Meds</button><button role="tab" aria-controls="q">Future plan</button></div>
       <div role="tabpanel" id="p">${meds}</div><div role="tabpanel" id="q" hidden>${plan}</div><button>Sign</button>`,
      'Future plan',
    ],
    [
      'tabs by their links',
      `<form><ul><li><a href="#p">Meds</a></li><li><a href="#q">Future plan</a></li></ul>
       <div id="p">${meds}</div><div id="q" style="display:none">${plan}</div><button>Sign</button></form>`,
      'Future plan',
    ],
    [
      'tabs at their places',
      `<div><span role="tab">Meds</span><span role="tab">Future plan</span></div>
       <form><div class="tab-pane">${meds}</div><div class="tab-pane" hidden>${plan}</div><button>Sign</button></form>`,
      'Future plan',
    ],
    [
      'steps, named by their own heading',
      `<form><div class="step">${meds}</div><div class="step" hidden><h3>Future plan</h3>${plan}</div><button>Sign</button></form>`,
      'Future plan',
    ],
    [
      'steps without any name',
      `<form><div class="wizard-step">${meds}</div><div class="wizard-step" hidden>${plan}</div><button>Sign</button></form>`,
      'another tab',
    ],
  ])('%s', (_, html, tab) => expect(hidden(html)).toEqual([[tab, 'Plan', 'GP to refer']]));

  it('tabs told by nothing but that one of several is in view', () => {
    const html = `<form><div>Meds</div><div>${meds}</div><div>Plan</div><div style="display:none">${plan}</div><div>Transport</div><div style="display:none"><input></div><button>Sign</button></form>`;
    expect(hidden(html)).toContainEqual(['another tab', 'Plan', 'GP to refer']);
  });

  it('its static words do not: old letters and charts are no part of what is signed', () => {
    const page = read(`<form><div class="step">${meds}</div>
      <div class="step" hidden><p>GP to chase the bloods</p>${plan}</div><button>Sign</button></form>`);
    expect(page.passages.filter(({ text, role }) => text.includes('chase') && role !== 'label')).toEqual([]);
  });
});

describe('what is hidden is on no tab of the form:', () => {
  it.each([
    [
      'a screen of its own kept alive beside it, with a form',
      `<div>${meds}</div><div hidden class="pane"><form>${plan}</form></div>`,
    ],
    [
      'a screen of its own, with an action that ends it',
      `<div class="pane">${meds}<button>Save</button></div><div class="pane" hidden>${plan}<button>Complete</button></div>`,
    ],
    ['a closed dialog', `<div>${meds}</div><div class="modal" hidden>${plan}</div>`],
    ['a pop-up of a list', `<div>${meds}</div><div role="listbox" hidden>${plan}</div>`],
    ['a field that waits for an answer', `<form><div>${meds}</div><div hidden>${plan}</div></form>`],
    [
      'a pane beside nothing that is filled in',
      `<div class="tab-pane"><p>Home</p></div><div class="tab-pane" hidden>${plan}</div>`,
    ],
  ])('%s', (_, html) => expect(hidden(html)).toEqual([]));
});

describe('a list of medicines on another tab', () => {
  const table = (column: string, action = '', heading = 'Medicines') =>
    read(`<form><div class="tab-pane"><label>Plan <textarea>Home</textarea></label></div>
      <div class="tab-pane" hidden><h3>${heading}</h3><table><thead><tr><th>Drug</th><th>${column}</th></tr></thead>
      <tbody><tr><td>Ramipril 5 mg</td><td>7/7</td><td>${action}</td></tr></tbody></table></div><button>Sign</button></form>`);

  it.each([
    ['its rows are edited in place', table('Given at', '<button type="button">Edit</button>')],
    ['it tells what is supplied', table('Supply')],
  ])('counts where %s', (_, { passages }) => {
    expect(passages).toContainEqual(expect.objectContaining({ role: 'cell', text: 'Ramipril 5 mg', tab: 'Medicines' }));
  });

  it.each([
    ['a chart', table('Given at')],
    ['a list from before', table('Supply', '', 'Previous discharge')],
  ])('says nothing where it is %s', (_, { passages }) => {
    expect(passages.filter(({ role, text }) => role === 'cell' && /Ramipril/.test(text))).toEqual([]);
  });
});
