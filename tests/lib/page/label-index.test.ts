import { describe, expect, it } from 'vitest';
import { LabelIndex } from '@/lib/page/label-index';

const wordsFor = (html: string, selector = 'input, select, textarea'): string => {
  document.body.innerHTML = html;
  return new LabelIndex().wordsFor(document.querySelector(selector) as Element);
};

describe('the labels of a control', () => {
  it.each([
    ['one that points at it', '<label for="a">Plan</label><input id="a">', 'Plan'],
    ['one around it', '<label>Plan <input></label>', 'Plan'],
    ['two that point at it', '<label for="a">Plan</label><label for="a">for GP</label><input id="a">', 'Plan for GP'],
    ['without what other controls in them hold', '<label>Stay <select><option>3 days</select> in</label>', 'Stay in'],
    ['without help', '<label for="a">Plan <span role="tooltip">Say who</span></label><input id="a">', 'Plan'],
  ])('%s', (_, html, words) => expect(wordsFor(html)).toBe(words));

  it.each([
    ['one that points elsewhere', '<label for="b">Plan <input id="a"></label><input id="b">', ''],
    ['one around two controls is the first one’s', '<label>Plan <input id="b"> <input id="a"></label>', ''],
    ['one of a thing that is no native control', '<label for="a">Plan</label><div role="textbox" id="a"></div>', ''],
  ])('not %s', (_, html, words) => expect(wordsFor(html, '#a')).toBe(words));

  it('are those of its own row, where rows repeat their ids', () => {
    const row = (label: string) => `<div><label for="a">${label}</label><div><input id="a"></div></div>`;
    document.body.innerHTML = row('Drug') + row('Second drug');
    const labels = new LabelIndex();
    expect(Array.from(document.querySelectorAll('input'), (input) => labels.wordsFor(input))).toEqual(['Drug', 'Second drug']);
  });

  it('are those of its own shadow root', () => {
    document.body.innerHTML = '<label for="a">Outside</label><div></div>';
    const root = (document.querySelector('div') as Element).attachShadow({ mode: 'open' });
    root.innerHTML = '<label for="a">Inside</label><input id="a">';
    expect(new LabelIndex().wordsFor(root.querySelector('input') as Element)).toBe('Inside');
  });
});
