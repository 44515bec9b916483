import { describe, expect, it } from 'vitest';
import { Looks } from '@/lib/page/look';

const looksOf = (html: string, selector: string) => {
  document.body.innerHTML = html;
  const looks = new Looks();
  return Array.from(document.querySelectorAll(selector), (element) => looks.of(element));
};

describe('elements alike share one look', () => {
  it.each([
    ['rows of one class', '<p class="row"></p><p class="row"></p>'],
    ['rows with numbers of their own', '<p id="r1"></p><p id="r2"></p>'],
    ['fields with names of their own', '<p><input name="a" value="1"></p><p><input name="b" value="2"></p>'],
  ])('%s', (_, html) => {
    const [first, second] = looksOf(html, 'p');
    expect(first).toBe(second);
  });

  it.each([
    ['another class', '<p class="row"></p><p class="head"></p>'],
    ['another role', '<p role="note"></p><p></p>'],
    ['another state', '<p aria-expanded="true"></p><p aria-expanded="false"></p>'],
    ['a style of its own', '<p style="color:red"></p><p style="color:red"></p>'],
    ['the hidden attribute', '<p hidden></p><p hidden></p>'],
  ])('not with %s', (_, html) => {
    const [first, second] = looksOf(html, 'p');
    expect(first).not.toBe(second);
  });

  it('not within unlike parts', () => {
    const [first, second] = looksOf('<div class="a"><p></p></div><div class="b"><p></p></div>', 'p');
    expect(first).not.toBe(second);
  });
});

describe('a look says what an element is', () => {
  it.each([
    ['<nav></nav>', { part: 'navigation', block: true }],
    ['<div role="dialog"></div>', { part: 'dialog' }],
    ['<h3></h3>', { passage: 'heading' }],
    ['<dt></dt>', { passage: 'label' }],
    ['<span role="tab"></span>', { link: true, mayBeControl: true }],
    ['<b></b>', { bold: true, formatting: true, block: false }],
    ['<div class="panel-title"></div>', { titled: true }],
    ['<div class="panelTitle"></div>', { titled: true }],
    ['<div class="subtitled"></div>', { titled: false }],
    ['<div class="form-hint"></div>', { hint: true }],
    ['<p class="x-description"></p>', { description: true, hint: false }],
    ['<span class="x-pill"></span>', { mayBeControl: true }],
    ['<div contenteditable></div>', { mayBeControl: true }],
    ['<script></script>', { skipped: true }],
  ])('%s', (html, told) => expect(looksOf(html, 'body > *')[0]).toMatchObject(told));

  it('an inline element in a titled bar is part of the title, a block in it is not', () => {
    const html = '<div class="card-header"><span>Plan</span><div>Edit</div></div>';
    expect(looksOf(html, '.card-header > *').map(({ titled }) => titled)).toEqual([true, false]);
  });
});
