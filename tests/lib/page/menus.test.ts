import { describe, expect, it } from 'vitest';
import { read, wordsOf } from './read';

const entries = ['Home', 'Clinics', 'Discharge', 'Prescribing', 'Letters'];

describe('a menu decides nothing, marked up as', () => {
  it.each([
    ['navigation', `<nav>${entries.map((entry) => `<span>${entry}</span>`).join(' ')}</nav>`],
    ['a list of links', `<ul>${entries.map((entry) => `<li><a href="#">${entry}</a></li>`).join('')}</ul>`],
    ['boxes that nothing declares', `<div>${entries.map((entry) => `<div>${entry}</div>`).join('')}</div>`],
    ['buttons', `<div>${entries.map((entry) => `<button>${entry}</button>`).join('')}</div>`],
    ['one line', `<div>${entries.join(' | ')}</div>`],
    ['words in a row', `<div>${entries.join(' ')}</div>`],
    ['tabs', `<div role="tablist">${entries.map((entry) => `<button role="tab">${entry}</button>`).join('')}</div>`],
  ])('%s', (_, html) => {
    const page = read(`${html}<p>Seen in clinic with daughter.</p>`);
    expect(page.passages.filter(({ role }) => role !== 'menu').map(({ text }) => text)).toEqual([
      'Seen in clinic with daughter.',
    ]);
  });
});

describe('no menu', () => {
  it.each([
    ['four short findings', '<div><div>Well</div><div>Afebrile</div><div>Chest clear</div><div>Eating</div></div>'],
    ['a few headings', '<div><div>Letters</div><div>Results</div></div>'],
    ['names beside numbers', '<div><div>Results 4</div><div>Letters 2</div><div>Tasks 1</div><div>Orders 9</div></div>'],
    ['labels of fields', '<div>Letters<input>Results<input>Orders<input>Outcome<input></div>'],
    ['a sentence about them', '<p>The discharge letters and results of these clinics were sent to the GP on the day.</p>'],
  ])('%s', (_, html) => expect(wordsOf(read(html), 'menu')).toEqual([]));
});

describe('a bar of actions marked up as navigation', () => {
  it('still keeps the work, and its places still lead elsewhere', () => {
    const page = read(
      '<nav><span>Create letter</span><button>Save draft</button><button>Sign</button><button>Discharge</button></nav>',
    );
    expect(wordsOf(page, 'button')).toEqual(['Save draft', 'Sign']);
    expect(wordsOf(page, 'menu')).toEqual(['Create letter', 'Discharge']);
  });
});
