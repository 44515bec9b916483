import { describe, expect, it } from 'vitest';
import { buttonWords, controlOf, fieldValue, isTicked, listChoice } from '@/lib/page/controls';

const element = (html: string): Element => {
  document.body.innerHTML = html;
  return document.body.firstElementChild as Element;
};

describe('what kind of control an element is', () => {
  it.each([
    ['<input>', { kind: 'line', editable: true }],
    ['<input type="date" readonly>', { kind: 'line', editable: false }],
    ['<input type="checkbox" disabled>', { kind: 'box', editable: false }],
    ['<input type="radio">', { kind: 'radio', editable: true }],
    ['<input type="password">', { kind: 'password', editable: true }],
    ['<input type="submit">', { kind: 'button', editable: true }],
    ['<input role="combobox" readonly>', { kind: 'list', editable: true }],
    ['<input aria-haspopup="listbox">', { kind: 'list', editable: true }],
    ['<input aria-haspopup="dialog">', { kind: 'line', editable: true }],
    ['<span class="x-chip">Home<button>×</button></span>', { kind: 'list', editable: true, chip: true }],
    ['<textarea></textarea>', { kind: 'text', editable: true }],
    ['<select></select>', { kind: 'list', editable: true }],
    ['<button role="combobox"></button>', { kind: 'list', editable: true }],
    ['<button aria-haspopup="listbox" disabled></button>', { kind: 'list', editable: false }],
    ['<button role="switch"></button>', { kind: 'box', editable: true }],
    ['<button aria-pressed="true">Yes</button>', { kind: 'radio', editable: true }],
    ['<div role="button" aria-disabled="true"></div>', { kind: 'button', editable: false }],
    ['<span role="checkbox"></span>', { kind: 'box', editable: true }],
    ['<div role="combobox">Home</div>', { kind: 'list', editable: true }],
    ['<div role="spinbutton"></div>', { kind: 'line', editable: true }],
    ['<div role="textbox"></div>', { kind: 'text', editable: true }],
    ['<div role="textbox" contenteditable="true"></div>', { kind: 'editor', editable: true }],
    ['<div contenteditable></div>', { kind: 'editor', editable: true }],
    ['<div contenteditable="plaintext-only"></div>', { kind: 'editor', editable: true }],
  ] as const)('%s', (html, control) => expect(controlOf(element(html))).toEqual(control));

  it.each([
    '<input type="hidden">',
    '<input type="file">',
    '<div contenteditable="false"></div>',
    '<div></div>',
    '<div role="combobox"><input></div>',
  ])('%s is none that is read', (html) => expect(controlOf(element(html))).toBeNull());
});

describe('what is chosen in a list', () => {
  it.each([
    ['<select><option>Home<option selected>Care home</select>', 'Care home'],
    ['<select multiple><option selected>Home<option selected>Ward</select>', 'Home, Ward'],
    ['<select><option>-- Select --<option>Home</select>', ''],
    ['<select><option value="">Please choose an outcome<option>Home</select>', ''],
    ['<select><option>Select...<option>Home</select>', ''],
    ['<select><option>---<option>Home</select>', ''],
    ['<select><option value="" disabled selected>Outcome<option>Home</select>', ''],
    ['<button role="combobox">Care home</button>', 'Care home'],
    ['<button role="combobox">Choose an option</button>', ''],
    ['<button aria-haspopup="listbox">[None selected]</button>', ''],
    ['<span class="Pill-root">Care home<button>×</button></span>', 'Care home'],
    ['<ul role="listbox"><li role="option">Home<li role="option" aria-selected="true">Ward</ul>', 'Ward'],
    ['<ul role="listbox"><li role="option">Home<li role="option">Ward</ul>', ''],
  ])('%s', (html, chosen) => expect(listChoice(element(html)).chosen).toBe(chosen));

  it('is shown beside the empty search box of a styled list', () => {
    document.body.innerHTML = '<div class="x-select"><div class="single">Care home</div><div><input role="combobox"></div></div>';
    expect(listChoice(document.querySelector('input') as Element).chosen).toBe('Care home');
  });

  it('is one of its options, all of which are known', () => {
    expect(listChoice(element('<select><option>Home<option label="Care home">2</select>')).options).toEqual([
      'Home',
      'Care home',
    ]);
  });

  it('of a catalogue is the chosen one alone', () => {
    const options = Array.from({ length: 41 }, (_, at) => `<option${at === 40 ? ' selected' : ''}>Ward ${at}</option>`);
    expect(listChoice(element(`<select>${options.join('')}</select>`))).toEqual({ chosen: 'Ward 40', options: [] });
  });
});

describe('what a field holds', () => {
  it('is its value as it stands now, not as it came', () => {
    const field = element('<textarea>old</textarea>') as HTMLTextAreaElement;
    field.value = 'GP to chase\r\nbloods';
    expect(fieldValue(field)).toBe('GP to chase\nbloods');
  });

  it('is nothing where a read-only box shows its prompt', () => {
    expect(fieldValue(element('<input readonly value="Select a ward">'))).toBe('');
    expect(fieldValue(element('<input value="Select a ward">'))).toBe('Select a ward');
  });
});

describe('a box', () => {
  it.each([
    ['<input type="checkbox" checked>', true],
    ['<input type="checkbox">', false],
    ['<span role="checkbox" aria-checked="true"></span>', true],
    ['<span role="checkbox" aria-checked="mixed"></span>', false],
    ['<button aria-pressed="true">Yes</button>', true],
  ])('%s is ticked: %s', (html, ticked) => expect(isTicked(element(html))).toBe(ticked));
});

describe('what a button says', () => {
  it.each([
    ['<button>Sign</button>', 'Sign'],
    ['<input type="submit" value="Complete discharge">', 'Complete discharge'],
    ['<input type="image" alt="Save">', 'Save'],
    ['<button aria-label="Save"><svg></svg></button>', 'Save'],
    ['<button title="Add outcome">+</button>', 'Add outcome'],
    ['<button title="Saves and closes">OK</button>', 'OK'],
    ['<button>+</button>', '+'],
  ])('%s', (html, words) => expect(buttonWords(element(html))).toBe(words));
});

it('a styled field that wraps the native one is no field of its own', () => {
  document.body.innerHTML =
    '<div role="textbox"><label for="a">Comments</label><textarea id="a">Sent round to his GP</textarea></div>';
  expect(controlOf(document.querySelector('[role="textbox"]') as Element)).toBeNull();
});
