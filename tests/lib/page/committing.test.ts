import { afterEach, describe, expect, it } from 'vitest';
import { formAround, isCommitting } from '@/lib/page/committing';

const first = (selector: string) => document.querySelector(selector) as Element;

afterEach(() => void document.body.replaceChildren());

describe('a button that commits', () => {
  const row = (name: string) => `<tr><td>${name}, 4B</td><td><button>Discharge ${name}</button></td></tr>`;

  it('is none in each row of a ward list: there it opens a screen', () => {
    document.body.innerHTML = `<table><tbody>${row('OKAFOR')}${row('SIDDIQUI')}</tbody></table>`;
    expect([...document.querySelectorAll('button')].some(isCommitting)).toBe(false);
  });

  it('is none in a list built of boxes, either', () => {
    const card = (name: string) => `<div><p>${name}</p><div><span role="button">Sign letter</span></div></div>`;
    document.body.innerHTML = card('OKAFOR') + card('SIDDIQUI');
    expect(isCommitting(first('[role=button]'))).toBe(false);
  });

  it.each([
    '<table><tr><td><button>Save draft</button></td><td><button>Save and print</button></td></tr></table>',
    '<ul><li><button>Save</button></li><li><button>Save and close</button></li></ul>',
    '<div><p>Plan</p><textarea></textarea><button>Save</button></div><div><p>Letter</p><textarea></textarea><button>Save</button></div>',
  ])('is one in a toolbar and in each of several forms: %s', (html) => {
    document.body.innerHTML = html;
    expect([...document.querySelectorAll('button')].every(isCommitting)).toBe(true);
  });

  it('is none in a menu where it names a place, and one where it says what it does', () => {
    document.body.innerHTML = '<nav><button>Discharge</button><button>Save draft</button></nav>';
    expect([...document.querySelectorAll('button')].map(isCommitting)).toEqual([false, true]);
  });
});

describe('the form around a button', () => {
  it('is what holds the text that it ends', () => {
    document.body.innerHTML = '<main><form><textarea></textarea><p><button>Sign</button></p></form></main>';
    expect(formAround(first('button'))).toBe(first('form'));
  });

  it('is not the box for a PIN beside it', () => {
    document.body.innerHTML = '<main><textarea></textarea><p><input type="password"><button>Sign</button></p></main>';
    expect(formAround(first('button'))).toBe(first('main'));
  });
});
