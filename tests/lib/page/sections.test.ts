import { describe, expect, it } from 'vitest';
import { read } from './read';

const sectionOf = (html: string, text: string) => read(html).passages.find((passage) => passage.text === text)?.section;

describe('a passage stands under the heading', () => {
  it.each([
    ['before it', '<h2>Plan</h2><p>words</p>', 'Plan'],
    ['of its own card', '<div><h3>Plan</h3><p>words</p></div><div><h3>Meds</h3><p>other</p></div>', 'Plan'],
    ['in the bar above its part', '<div><div class="bar"><h3>Plan</h3></div><div><p>words</p></div></div>', 'Plan'],
    ['of the page again, after a card', '<h1>Summary</h1><div><h3>Plan</h3><p>other</p></div><p>words</p>', 'Summary'],
    ['that bold words make', '<div><p><b>Plan</b></p><p>words</p><p>more</p></div>', 'Plan'],
    ['that a class makes', '<div><div class="panel-title">Plan</div><p>words</p><p>more</p></div>', 'Plan'],
    ['that names its dialog', '<h1>Ward list</h1><div role="dialog" aria-label="Plan"><p>words</p></div>', 'Plan'],
    ['that is the legend of its group', '<fieldset><legend>Plan</legend><p>words</p></fieldset>', 'Plan'],
  ])('%s', (_, html, section) => expect(sectionOf(html, 'words')).toBe(section));

  it('none, above the first', () => expect(sectionOf('<p>words</p><h2>Plan</h2>', 'words')).toBe(''));

  it('not under bold words within a sentence', () => {
    expect(sectionOf('<p><b>Dr Lark</b> saw her today.</p><p>words</p>', 'words')).toBe('');
  });
});
