import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readObstacles } from '@/lib/page/obstacles';

/** jsdom lays nothing out: each element says by `data-box` where it stands. */
function rectOf(this: Element): DOMRect {
  const [x = 0, y = 0, width = 0, height = 0] = (this.getAttribute('data-box') ?? '').split(' ').map(Number);
  return new DOMRect(x, y, width, height);
}

beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(rectOf);
  Range.prototype.getBoundingClientRect = function () {
    return rectOf.call(this.startContainer.parentElement as Element);
  };
});

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

it('takes the whole of an editor’s frame for a field, however little is written in it', () => {
  document.body.innerHTML = '<iframe data-box="100 200 400 300"></iframe>';
  document.querySelector('iframe')?.contentDocument?.body.setAttribute('contenteditable', 'true');
  expect(readObstacles(document).fields).toContainEqual(at(100, 200, 500, 500));
});

it('takes fields outside of what a button commits for less than fields', () => {
  document.body.innerHTML = `
    <input placeholder="Find a patient" data-box="0 0 200 20">
    <form><textarea data-box="0 100 300 90"></textarea><button data-box="0 200 60 20">Save</button></form>`;
  const { fields, others } = readObstacles(document);
  expect(fields).toEqual([at(0, 100, 300, 190)]);
  expect(others).toContainEqual(at(0, 0, 200, 20));
});

it('takes menus and the labels of the form for what is left free where there is a choice', () => {
  document.body.innerHTML = `
    <nav><a href="/wards" data-box="0 0 60 20">Wards</a></nav>
    <form><span data-box="0 80 50 16">Plan</span><textarea data-box="0 100 300 90"></textarea><button data-box="0 200 60 20">Save</button></form>`;
  const { others } = readObstacles(document);
  expect(others).toContainEqual(at(0, 0, 60, 20));
  expect(others).toContainEqual(at(0, 80, 50, 96));
});

it('finds the words that say who the patient is where they stand, not the bar around them', () => {
  document.body.innerHTML = `
    <header data-box="0 0 1000 40"><b data-box="10 10 150 20">OKAFOR, Daniel</b> <i data-box="200 10 150 20">NHS 999 326 7430</i></header>
    <main data-box="0 40 1000 700"><textarea data-box="0 100 300 90"></textarea></main>`;
  expect(readObstacles(document).banner).toEqual([at(10, 10, 160, 30), at(200, 10, 350, 30)]);
});

it('leaves what lies under the veil of a dialog', () => {
  document.body.innerHTML = `
    <main><div><div><div><div><textarea data-box="0 0 300 90"></textarea></div></div></div></div></main>
    <div class="veil"></div>`;
  const veil = document.querySelector('.veil') as Element;
  Object.assign(document, { elementsFromPoint: () => [veil] });
  expect(readObstacles(document).fields).toEqual([]);
  Reflect.deleteProperty(document, 'elementsFromPoint');
});

it('finds the button in a frame of the same site where it stands in the outer window, as far as the frame shows it', () => {
  document.body.innerHTML = '<iframe data-box="100 200 400 300"></iframe>';
  const inside = document.querySelector('iframe')?.contentDocument;
  inside?.body.insertAdjacentHTML('beforeend', '<button data-box="350 250 100 100">Sign</button>');
  Object.assign(inside?.querySelector('button') as Element, { getBoundingClientRect: rectOf });
  // The frame has a world of its own.
  Object.assign(inside?.defaultView?.Range.prototype ?? {}, { getBoundingClientRect: () => new DOMRect() });
  expect(readObstacles(document).buttons).toEqual([at(450, 450, 500, 500)]);
});

it('leaves out what is styled away', () => {
  document.body.innerHTML = '<button data-box="10 20 80 30">Sign</button>';
  Object.assign(document.body.firstElementChild as Element, { checkVisibility: () => false });
  expect(readObstacles(document).buttons).toEqual([]);
});
