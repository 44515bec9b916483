import { afterEach, describe, expect, it } from 'vitest';
import { isReadByParent, reachableRoots } from '@/lib/page/roots';

afterEach(() => document.body.replaceChildren());

describe('the trees that a page is made of', () => {
  it('are the document alone where there is no more', () => expect(reachableRoots(document)).toEqual([document]));

  it('are its same-origin frames too, and the frames in those', () => {
    document.body.innerHTML = '<iframe id="outer"></iframe>';
    const outer = (document.getElementById('outer') as HTMLIFrameElement).contentDocument as Document;
    outer.body.innerHTML = '<iframe id="inner"></iframe>';
    const inner = (outer.getElementById('inner') as HTMLIFrameElement).contentDocument as Document;
    expect(reachableRoots(document)).toEqual([document, outer, inner]);
  });

  it('are open shadow roots, and what is nested in them', () => {
    document.body.innerHTML = '<my-app></my-app>';
    const app = (document.body.firstElementChild as Element).attachShadow({ mode: 'open' });
    app.innerHTML = '<my-form></my-form>';
    const form = (app.firstElementChild as Element).attachShadow({ mode: 'open' });
    expect(reachableRoots(document)).toEqual([document, app, form]);
  });

  it('are no closed shadow roots: the page wants those left alone', () => {
    document.body.innerHTML = '<my-app></my-app>';
    (document.body.firstElementChild as Element).attachShadow({ mode: 'closed' });
    expect(reachableRoots(document)).toEqual([document]);
  });

  it('are looked for among the first 1,000 elements only', () => {
    document.body.innerHTML = `${`<p>${'<i></i>'.repeat(40)}</p>`.repeat(40)}<my-app></my-app>`;
    (document.body.lastElementChild as Element).attachShadow({ mode: 'open' });
    expect(reachableRoots(document)).toEqual([document]);
  });

  it('are found after a long list', () => {
    document.body.innerHTML = `<ul>${'<li><i></i></li>'.repeat(1600)}</ul><my-app></my-app>`;
    const app = (document.body.lastElementChild as Element).attachShadow({ mode: 'open' });
    expect(reachableRoots(document)).toEqual([document, app]);
  });

  it('are looked for in the first 60 elements beside one another', () => {
    document.body.innerHTML = `${'<i></i>'.repeat(60)}<my-app></my-app>`;
    (document.body.lastElementChild as Element).attachShadow({ mode: 'open' });
    expect(reachableRoots(document)).toEqual([document]);
  });
});

describe('a frame is read by the page around it', () => {
  it('not where it is the page itself', () => expect(isReadByParent(window)).toBe(false));

  it('where that page can be reached', () => {
    document.body.innerHTML = '<iframe></iframe>';
    const { contentWindow } = document.querySelector('iframe') as HTMLIFrameElement;
    expect(isReadByParent(contentWindow as Window)).toBe(true);
  });

  it('not where that page is of another site', () => {
    const parent = Object.defineProperty({}, 'document', {
      get: () => {
        throw new DOMException('Blocked a frame', 'SecurityError');
      },
    });
    expect(isReadByParent({ parent } as unknown as Window)).toBe(false);
  });
});
