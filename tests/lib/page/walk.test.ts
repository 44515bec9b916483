import { describe, expect, it } from 'vitest';
import { reading, snapshot } from '@/lib/page/snapshot';
import { fields, read, says, wordsOf } from './read';

describe('a link', () => {
  it('leads elsewhere, and is no text of the page', () => {
    expect(read('<p>See <a href="/x">old letters</a></p>').passages.map(({ role }) => role)).toEqual(['text', 'menu']);
  });

  it.each(['<a class="btn-primary" href="#">Sign</a>', '<a onclick="save()">Sign</a>', '<a role="button">Sign</a>'])(
    'that acts is a button: %s',
    (html) => expect(wordsOf(read(html), 'button')).toEqual(['Sign']),
  );

  it('around whole blocks is read for what is in it', () => {
    expect(says(read('<a href="#"><h3>Plan</h3><div>words</div></a>'))).toEqual(['Plan', 'words']);
  });
});

describe('open shadow roots', () => {
  const host = (inner: string, light = ''): void => {
    document.head.innerHTML = '';
    document.body.innerHTML = `<x-card>${light}</x-card>`;
    (document.querySelector('x-card') as Element).attachShadow({ mode: 'open' }).innerHTML = inner;
  };

  it('are read in place of what their host holds', () => {
    host('<h2>Plan</h2><textarea>GP to refer</textarea>', 'light words');
    expect(says(snapshot(document).page)).toEqual(['Plan', 'GP to refer']);
  });

  it('show what is slotted, at its slot, and what a slot holds where nothing is', () => {
    host(
      '<h2><slot name="title"></slot></h2><slot></slot><slot name="foot">No notes</slot>',
      '<p>words</p><b slot="title">Plan</b>',
    );
    expect(says(snapshot(document).page)).toEqual(['Plan', 'words', 'No notes']);
  });

  it('name a button that takes its words from outside', () => {
    document.body.innerHTML = '<x-button>Sign</x-button>';
    (document.querySelector('x-button') as Element).attachShadow({ mode: 'open' }).innerHTML = '<button><slot></slot></button>';
    expect(wordsOf(snapshot(document).page, 'button')).toEqual(['Sign']);
  });
});

describe('a form whose fields are named as its own properties', () => {
  it('is read like any other', () => {
    const html = `<form><h2>Plan</h2><input name="children" value="a"><input name="parentNode" value="b"><input name="nodeType" value="c">
      <input name="firstChild" value="d"><input name="childNodes" value="e"><input name="attributes" value="f"></form>`;
    expect(fields(read(html)).map(([, text]) => text)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });
});

describe('the extension’s own element', () => {
  it('is no part of the page', () =>
    expect(says(read('<p>Plan</p><baton-sidebar>GP to refer</baton-sidebar>'))).toEqual(['Plan']));
});

describe('a long page', () => {
  it('is read without loss however deep it is', () => {
    const html = `${'<div>'.repeat(300)}GP to refer${'</div>'.repeat(300)}`;
    expect(says(read(html))).toEqual(['GP to refer']);
  });

  it('is read as if it were read in one go, with pauses, in the order of the page', () => {
    const rows = Array.from({ length: 900 }, (_, at) => `<div><p>${at}</p><span>of <b>it</b></span><input value="v${at}"></div>`);
    document.body.innerHTML = `<section>${rows.join('')}</section><p>End</p>`;
    const work = reading(document);
    let pauses = 0;
    let step = work.next();
    for (; !step.done; step = work.next()) pauses += 1;
    expect(pauses).toBeGreaterThan(10);
    expect(says(step.value.page)).toEqual([...rows.flatMap((_, at) => [String(at), 'of it', `v${at}`]), 'End']);
  });

  it('is not read where a script nests it deeper than any parser, and that is said', () => {
    document.body.innerHTML = '<p>Plan</p>';
    let inner: Element = document.body;
    for (let depth = 0; depth < 700; depth += 1) inner = inner.appendChild(document.createElement('div'));
    inner.append('GP to refer');
    const { page } = snapshot(document);
    expect([says(page), page.unread]).toEqual([['Plan'], ['what is nested too deeply']]);
  });
});
