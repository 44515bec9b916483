import { describe, expect, it } from 'vitest';
import { Looks } from '@/lib/page/look';
import { isStruckThrough, visibility } from '@/lib/page/visible';
import { read, says } from './read';

const withStyle = (css: string, body: string): void => {
  document.head.innerHTML = `<style>${css}</style>`;
  document.body.innerHTML = body;
};

const shownTexts = (css: string, body: string, selector: string): readonly (string | null)[] => {
  withStyle(css, body);
  const isShown = visibility(new Looks());
  return Array.from(document.querySelectorAll(selector))
    .filter((element) => isShown(element))
    .map(({ textContent }) => textContent);
};

describe('what is not shown says nothing', () => {
  it.each([
    ['display: none', '<p style="display:none">GP to refer</p>'],
    ['visibility: hidden', '<p style="visibility:hidden">GP to refer</p>'],
    ['visibility: collapse', '<p style="visibility:collapse">GP to refer</p>'],
    ['the hidden attribute', '<p hidden>GP to refer</p>'],
    ['a hidden element around it', '<div hidden><section><p>GP to refer</p></section></div>'],
    ['a script or template', '<script>GP to refer</script><template>GP to refer</template>'],
    ['a struck-out run', '<p><s>GP to refer</s></p>'],
    ['an icon hidden from assistive technology', '<i aria-hidden="true">GP to refer</i>'],
  ])('%s', (_, html) => expect(says(read(`${html}<p>Plan</p>`))).toEqual(['Plan']));

  it('but for text that is folded until it is searched for', () => {
    expect(says(read('<p hidden="until-found">GP to refer</p>'))).toEqual(['GP to refer']);
  });

  it('but for a page that a dialog hides from assistive technology', () => {
    const text = 'GP to refer to cardiology for an echocardiogram in six weeks, please.';
    expect(says(read(`<div aria-hidden="true"><p>${text}</p></div>`))).toEqual([text]);
  });
});

describe('elements alike share a style look-up', () => {
  const rows = (count: number, attributes: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => `<li ${attributes(index)}>row ${index}</li>`).join('');

  it('but a row hidden by its own style in a long list stays hidden', () => {
    const list = `<ul>${rows(60, (index) => (index === 50 ? 'style="display:none"' : ''))}</ul>`;
    expect(shownTexts('', list, 'li')).not.toContain('row 50');
  });

  it('but a row hidden by its class in a long list stays hidden', () => {
    const list = `<ul>${rows(60, (index) => (index === 50 ? 'class="off"' : ''))}</ul>`;
    expect(shownTexts('.off { display: none }', list, 'li')).toHaveLength(59);
  });

  it('but a row hidden by its state in a long list stays hidden', () => {
    const list = `<ul>${rows(60, (index) => `data-state="${index === 50 ? 'closed' : 'open'}"`)}</ul>`;
    expect(shownTexts('[data-state=closed] { display: none }', list, 'li')).not.toContain('row 50');
  });

  it('but panes of one class, told apart by their place alone, are looked up one by one', () => {
    const panes = `<div>${'<section class="pane">words</section>'.repeat(6)}</div>`;
    expect(shownTexts('.pane:not(:nth-child(3)) { display: none }', panes, '.pane')).toHaveLength(1);
  });

  it('but the same class within another part has a look of its own', () => {
    const body = `<div class="a">${'<p class="x">a</p>'.repeat(30)}</div><div class="b"><p class="x">b</p></div>`;
    expect(shownTexts('.b .x { display: none }', body, '.x')).not.toContain('b');
  });
});

describe('deleted text', () => {
  it.each([
    ['<s>old</s>', true],
    ['<del>old</del>', true],
    ['<strike>old</strike>', true],
    ['<span style="text-decoration: line-through">old</span>', true],
    ['<u>kept</u>', false],
  ])('%s is struck through: %s', (html, struck) => {
    document.body.innerHTML = html;
    const element = document.body.firstElementChild as Element;
    expect(isStruckThrough(element, element.localName)).toBe(struck);
  });
});
