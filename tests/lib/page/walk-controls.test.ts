import { describe, expect, it } from 'vitest';
import { snapshot } from '@/lib/page/snapshot';
import { fields, read, says } from './read';

describe('fields say what they hold now', () => {
  it('not what they came with', () => {
    document.body.innerHTML = '<label>Plan <textarea>old</textarea></label>';
    (document.querySelector('textarea') as HTMLTextAreaElement).value = 'GP to refer';
    expect(fields(snapshot(document).page)).toEqual([['Plan', 'GP to refer']]);
  });

  it('and an example in one is not held', () => {
    expect(fields(read('<input placeholder="GP to refer">'))).toEqual([['GP to refer', '']]);
  });

  it('but never a password', () => {
    expect(fields(read('<input type="password" value="secret">'))).toEqual([['password', '']]);
  });

  it('but not a hidden text area that lags behind its editor', () => {
    const html =
      '<textarea hidden>GP to refer</textarea><label id="l">Letter</label><div contenteditable aria-labelledby="l">Seen.</div>';
    expect(fields(read(html))).toEqual([['Letter', 'Seen.']]);
  });
});

describe('a list', () => {
  it('says what is chosen; what is not chosen is there as options only', () => {
    const page = read('<label>Outcome <select><option>DNA<option selected>Follow up</select></label>');
    expect(page.passages.filter(({ control }) => control).map(({ role, text }) => [role, text])).toEqual([
      ['choice', 'Follow up'],
      ['option', 'DNA | Follow up'],
    ]);
  });

  it('with a catalogue of options keeps them to itself', () => {
    const page = read(`<select>${'<option>x'.repeat(60)}</select>`);
    expect(page.passages.filter(({ role }) => role === 'option')).toEqual([]);
  });
});

describe('a box', () => {
  it.each([
    ['with a label around it', '<label><input type="checkbox" checked> Letter sent</label>'],
    ['with a label beside it', '<input type="checkbox" checked id="b"><label for="b">Letter sent</label>'],
    ['with a label before it', '<label for="b">Letter sent</label><input type="checkbox" checked id="b">'],
    ['with bare words after it', '<p><input type="checkbox" checked> Letter sent</p>'],
    ['drawn by ARIA', '<div role="checkbox" aria-checked="true">Letter sent</div>'],
    ['with nothing but a value', '<input type="checkbox" checked value="Letter sent">'],
  ])('says its words once: %s', (_, html) => expect(says(read(html))).toEqual(['Letter sent']));

  it('that is not ticked says nothing', () => {
    expect(read('<label><input type="checkbox"> Letter sent</label>').passages.map(({ role }) => role)).toEqual(['option']);
  });
});

describe('an editor', () => {
  it('is read block by block, each under its name', () => {
    expect(fields(read('<div contenteditable aria-label="Letter"><p>Dear Doctor</p><p>Seen today.</p></div>'))).toEqual([
      ['Letter', 'Dear Doctor'],
      ['Letter', 'Seen today.'],
    ]);
  });

  it('that is empty is a field to fill in all the same', () => {
    const [passage] = read('<div contenteditable aria-label="Letter"></div>').passages;
    expect(passage).toMatchObject({ role: 'editor', text: '', label: 'Letter', control: 'editor', editable: true });
  });
});

describe('whether a field takes input', () => {
  it.each([
    ['<input value="x">', true],
    ['<input value="x" readonly>', false],
    ['<textarea disabled>x</textarea>', false],
    ['<div contenteditable aria-readonly="true"></div>', false],
  ])('%s: %s', (html, editable) => expect(read(html).passages[0]?.editable).toBe(editable));
});
