import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readObstacles } from '@/lib/page/obstacles';

/** jsdom lays nothing out: each element says by `data-box` where it stands. */
function rectOf(this: Element): DOMRect {
  const [x = 0, y = 0, width = 0, height = 0] = (this.getAttribute('data-box') ?? '').split(' ').map(Number);
  return new DOMRect(x, y, width, height);
}

beforeEach(() => void vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(rectOf));

afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

const at = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });

it.each([
  ['<button data-box="10 20 80 30">Sign &amp; Complete</button>'],
  ['<input type="submit" value="Save Draft" data-box="10 20 80 30">'],
  ['<div role="button" data-box="10 20 80 30">Send to GP</div>'],
  ['<a href="#" data-box="10 20 80 30">Authorise</a>'],
  ['<span onclick="go()" data-box="10 20 80 30">Finalise letter</span>'],
  ['<button aria-label="Submit" data-box="10 20 80 30"><svg></svg></button>'],
])('takes %s for a committing button', (html) => {
  document.body.innerHTML = html;
  expect(readObstacles(document).buttons).toEqual([at(10, 20, 90, 50)]);
});

it.each([
  ['<button data-box="10 20 80 30">Add row</button>', 'a button that commits nothing'],
  ['<a href="/discharges" data-box="10 20 80 30">Sign</a>', 'a link that leads elsewhere'],
  ['<a href="javascript:go(5)" data-box="10 20 80 30">Discharge</a>', 'a noun of a menu'],
  ['<input value="to be sent" data-box="10 20 80 30">', 'a text field'],
  ['<button data-box="10 900 80 30">Sign</button>', 'a button out of view'],
  [`<div onclick="go()" data-box="0 0 900 700">Save ${'and more words '.repeat(9)}</div>`, 'a box full of words'],
])('does not take %s for one: it is %s', (html) => {
  document.body.innerHTML = html;
  expect(readObstacles(document).buttons).toEqual([]);
});

it('takes text fields, lists and editors for fields, and buttons for none', () => {
  document.body.innerHTML = `
    <textarea data-box="0 0 300 90"></textarea>
    <select data-box="0 100 300 30"></select>
    <div contenteditable="true" data-box="0 200 300 90"></div>
    <input type="submit" value="Add" data-box="0 300 300 30">`;
  expect(readObstacles(document).fields).toEqual([at(0, 0, 300, 90), at(0, 100, 300, 130), at(0, 200, 300, 290)]);
});

it('finds the button in a frame of the same site where it stands in the outer window, as far as the frame shows it', () => {
  document.body.innerHTML = '<iframe data-box="100 200 400 300"></iframe>';
  const inside = document.querySelector('iframe')?.contentDocument;
  inside?.body.insertAdjacentHTML('beforeend', '<button data-box="350 250 100 100">Sign</button>');
  Object.assign(inside?.querySelector('button') as Element, { getBoundingClientRect: rectOf });
  expect(readObstacles(document).buttons).toEqual([at(450, 450, 500, 500)]);
});

it('leaves out what is styled away', () => {
  document.body.innerHTML = '<button data-box="10 20 80 30">Sign</button>';
  Object.assign(document.body.firstElementChild as Element, { checkVisibility: () => false });
  expect(readObstacles(document).buttons).toEqual([]);
});
