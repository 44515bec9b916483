import { describe, expect, it } from 'vitest';
import { fields, read } from './read';

const first = (html: string) => fields(read(html))[0];

describe('a field that its mark-up leaves nameless is named by the words before it', () => {
  it.each([
    ['a label without for, beside it', '<label>Plan</label><input value="x">'],
    ['a label without for, its field in a box beside', '<div><label>Plan</label></div><div><textarea>x</textarea></div>'],
    ['a cell of a layout table', '<table><tr><td>Plan:</td><td><input value="x"></td></tr></table>'],
    ['a term', '<dl><dt>Plan</dt><dd><input value="x"></dd></dl>'],
    ['a span', '<span>Plan *</span> <input value="x">'],
    [
      'absolutely placed words',
      '<div style="position:absolute;left:4px">Plan:</div><div style="position:absolute;left:90px"><input value="x"></div>',
    ],
    ['a heading of its own', '<h4>Plan</h4><textarea>x</textarea>'],
    ['words over a line of guidance', '<div>Plan</div><small>Do not ask the GP to chase results.</small><textarea>x</textarea>'],
    [
      'a label over the description of its field',
      '<label>Plan</label><p class="x-description">What is to be done, e.g. GP to refer. Be brief.</p><textarea>x</textarea>',
    ],
    ['words over a hint', '<div>Plan</div><div class="hint">Medicines too</div><textarea>x</textarea>'],
  ])('%s', (_, html) => expect(first(html)).toEqual(['Plan', 'x']));

  it('by a question that must be answered', () => {
    expect(first('<div>Did the patient attend? *</div><input value="x">')).toEqual(['Did the patient attend?', 'x']);
  });

  it('but not by a sentence, a date or a number', () => {
    expect(first('<p>Seen today. Doing well.</p><input value="x">')).toEqual(['', 'x']);
    expect(first('<p>Admitted 12/03/2026</p><input value="x">')).toEqual(['', 'x']);
    expect(first('<p>Hospital number 443321</p><input value="x">')).toEqual(['', 'x']);
  });

  it('and its name is no text of the page any more', () => {
    const { passages } = read('<span>Plan</span><input value="x"><span>Advice</span><input value="y">');
    expect(passages.map(({ role }) => role)).toEqual(['label', 'value', 'label', 'value']);
  });
});

describe('a list of which several things are chosen, each shown by itself', () => {
  const chip = (words: string) => `<span class="pill">${words}<button aria-hidden="true"></button></span>`;
  const searched = `${chip('Referred by us')}${chip('Not urgent')}<input aria-haspopup="listbox" placeholder="Select items">`;

  it('holds them under its name, and none of them names the box that it is searched by', () => {
    expect(fields(read(`<label for="gone">Referrals</label><div>${searched}</div>`))).toEqual([
      ['Referrals', 'Referred by us'],
      ['Referrals', 'Not urgent'],
      ['Referrals', ''],
    ]);
  });

  it('is named over a list that only says what kind of thing is chosen', () => {
    const kind = '<select><option>Code</option><option>Reference</option></select>';
    expect(fields(read(`<label>Medication</label>${kind}${chip('Ramipril')}`))).toEqual([
      ['', 'Code'],
      ['Medication', 'Ramipril'],
    ]);
  });

  it('gives its name to no other field after it', () => {
    expect(fields(read(`<label>Referrals</label>${chip('Referred by us')}<textarea>x</textarea>`))).toEqual([
      ['Referrals', 'Referred by us'],
      ['', 'x'],
    ]);
  });
});

describe('boxes and radio buttons', () => {
  it('share the name of their group, given by the words before the first', () => {
    const html = `<div>Did the patient attend?</div><input type="radio" name="a" id="y"><label for="y">Yes</label>
      <input type="radio" name="a" id="n" checked><label for="n">No</label>`;
    const choices = read(html).passages.filter(({ control }) => control === 'radio');
    expect(choices.map(({ role, label, text }) => [role, label, text])).toEqual([
      ['option', 'Did the patient attend?', 'Yes'],
      ['choice', 'Did the patient attend?', 'No'],
    ]);
  });

  it('speak by the words before them where none follow', () => {
    expect(first('<div><span>Letter sent</span></div><div><input type="checkbox" checked></div>')).toEqual(['', 'Letter sent']);
  });

  it('speak by the words beside the wrapper that styles them', () => {
    const html = '<div><span class="box"><input type="checkbox" checked></span><span>Letter sent to GP</span></div>';
    expect(first(html)).toEqual(['', 'Letter sent to GP']);
  });

  it('drawn as buttons that stay pressed are choices', () => {
    const page = read('<div>Attended</div><button aria-pressed="true">Yes</button><button aria-pressed="false">No</button>');
    expect(page.passages.filter(({ control }) => control === 'radio').map(({ role, text }) => [role, text])).toEqual([
      ['choice', 'Yes'],
      ['option', 'No'],
    ]);
  });
});

describe('plain text beside its name is named by it', () => {
  it.each([
    ['a term and its description', '<dl><dt>Consultant</dt><dd>Dr Lark</dd></dl>'],
    ['two boxes of a line', '<div><span><div>Consultant</div></span><span><div>Dr Lark</div></span></div>'],
    ['a label and a span', '<div><label>Consultant</label><span>Dr Lark</span></div>'],
  ])('%s', (_, html) => {
    const passage = read(html).passages.find(({ text }) => text === 'Dr Lark');
    expect(passage?.label).toBe('Consultant');
  });
});

describe('boxes without a label', () => {
  it('are named by the words that follow each, where those before belong to something else', () => {
    const { passages } = read(
      `<label>Letter <input value="typed"></label><input type="checkbox" checked>Treatment given<br><input type="checkbox">GP to refer`,
    );
    expect(passages.filter(({ control }) => control === 'box').map(({ role, text }) => [role, text])).toEqual([
      ['choice', 'Treatment given'],
      ['option', 'GP to refer'],
    ]);
  });
});

describe('a name in a line of its own over its value', () => {
  it('is the value’s label', () => {
    expect(read('<div>Attended<br>24/11/2026</div>').passages.map(({ role, label, text }) => [role, label, text])).toEqual([
      ['label', '', 'Attended'],
      ['text', 'Attended', '24/11/2026'],
    ]);
  });

  it('is none where it is a sentence or there are more lines', () => {
    expect(read('<div>Seen today.<br>Doing well</div>').passages.map(({ role }) => role)).toEqual(['text']);
    expect(read('<div>Plan<br>One<br>Two</div>').passages.map(({ role }) => role)).toEqual(['text']);
  });
});
