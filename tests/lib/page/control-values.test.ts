import { afterEach, expect, it } from 'vitest';
import { controlValues } from '@/lib/page/control-values';

afterEach(() => document.body.replaceChildren());

const field = (selector: string) => document.querySelector(selector) as Element;

const set = (selector: string, state: Partial<HTMLInputElement & HTMLSelectElement>) => {
  Object.assign(field(selector), state);
};

it.each([
  ['a value is set by a script', () => set('[name=a]', { value: 'x' })],
  ['a text is set', () => set('textarea', { value: 'x' })],
  ['another option is chosen', () => set('select', { selectedIndex: 1 })],
  ['a box is ticked', () => set('[type=checkbox]', { checked: true })],
  ['a field is locked', () => set('[name=a]', { readOnly: true })],
  ['a field is disabled', () => set('[name=a]', { disabled: true })],
  [
    'words move from one field to the next',
    () => {
      set('[name=b]', { value: 'two' });
      set('[name=a]', { value: '' });
    },
  ],
])('the number changes when %s', (_, change) => {
  document.body.innerHTML =
    '<input name="a" value="two"><input name="b"><textarea></textarea><input type="checkbox"><select><option>1<option>2</select>';
  const before = controlValues([document]);
  change();
  expect(controlValues([document])).not.toBe(before);
});

it('the number stays while nothing changes', () => {
  document.body.innerHTML = '<input value="two"><textarea>three</textarea>';
  expect(controlValues([document])).toBe(controlValues([document]));
});
