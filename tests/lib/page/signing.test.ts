import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { watchSigning } from '@/lib/page/signing';

let ending: AbortController;
let heard: boolean[];

beforeEach(() => {
  ending = new AbortController();
  heard = [];
  document.body.innerHTML = '<textarea></textarea><button id="save"><span>Save</span></button><button id="other">Print</button>';
});

afterEach(() => ending.abort());

const first = (selector: string) => document.querySelector(selector) as HTMLElement;

function watch() {
  const signing = watchSigning(ending.signal, (near) => heard.push(near));
  signing.listen(document);
  return signing;
}

const point = (selector: string) => first(selector).dispatchEvent(new Event('pointerover', { bubbles: true, composed: true }));

describe('signing is near', () => {
  it('when a committing button, or what is painted in it, gets the pointer, and no longer when something else does', () => {
    watch();
    point('#save span');
    point('#save');
    expect(heard).toEqual([true]);
    point('textarea');
    expect(heard).toEqual([true, false]);
  });

  it('when it gets the focus, and no longer when it loses it', () => {
    watch();
    first('#save').focus();
    first('textarea').focus();
    expect(heard).toEqual([true, false]);
  });

  it('not when another button gets either', () => {
    watch();
    point('#other');
    first('#other').focus();
    expect(heard).toEqual([]);
  });

  it('no longer once the page has taken the button away', () => {
    const signing = watch();
    point('#save');
    first('#save').remove();
    signing.lookAgain();
    expect(heard).toEqual([true, false]);
  });

  it('for a button in an open shadow root, whose document sees its host alone', () => {
    const signing = watch();
    const root = first('#other').appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    root.innerHTML = '<button>Sign</button>';
    signing.listen(root);
    root.firstElementChild?.dispatchEvent(new Event('pointerover', { bubbles: true, composed: true }));
    expect(heard).toEqual([true]);
  });
});

it('leaves the press to the page', () => {
  watch();
  const press = new MouseEvent('click', { bubbles: true, cancelable: true });
  expect(first('#save').dispatchEvent(press)).toBe(true);
});
