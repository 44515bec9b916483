import { describe, expect, it } from 'vitest';
import { LabelIndex } from '@/lib/page/label-index';
import { controlHint, controlName, groupName, partName, wordsAfter } from '@/lib/page/names';

const field = (html: string): Element => {
  document.body.innerHTML = html;
  return document.body.querySelector('input, [role="textbox"], select') as Element;
};

describe('a control is named by its mark-up, by', () => {
  it.each([
    ['a label that points at it', '<label for="a">Plan</label><input id="a">', 'Plan'],
    ['a label around it', '<label>Plan<input></label>', 'Plan'],
    ['other words that it points at', '<b id="x">Plan</b><i id="y">for GP</i><input aria-labelledby="x y">', 'Plan for GP'],
    ['its own ARIA label', '<input aria-label="Plan">', 'Plan'],
    ['what it points at, before its label', '<b id="x">Plan</b><label>Other<input aria-labelledby="x"></label>', 'Plan'],
    ['its label, where it points at nothing', '<label>Plan<input aria-labelledby="gone"></label>', 'Plan'],
    ['nothing', '<span>Plan</span><input>', ''],
  ])('%s', (_, html, name) => expect(controlName(field(html), new LabelIndex())).toBe(name));

  it('its tooltip or example as a last resort', () => {
    expect(controlHint(field('<input title="Ward" placeholder="e.g. 7B">'))).toBe('Ward');
    expect(controlHint(field('<input placeholder="Ward">'))).toBe('Ward');
  });
});

describe('a group of boxes is named by', () => {
  it.each([
    ['the legend of its fieldset', '<fieldset><legend>Attended</legend><input type="radio"></fieldset>', 'Attended'],
    ['its ARIA group', '<div role="radiogroup" aria-label="Attended"><input type="radio"></div>', 'Attended'],
    [
      'what its ARIA group points at',
      '<p id="q">Attended</p><div role="group" aria-labelledby="q"><input type="radio"></div>',
      'Attended',
    ],
    ['nothing', '<div><input type="radio"></div>', ''],
  ])('%s', (_, html, name) => expect(groupName(field(html))).toBe(name));
});

describe('a part is named by', () => {
  it.each([
    ['its ARIA label', '<section aria-label="Plan"></section>', 'Plan'],
    ['what it points at', '<section aria-labelledby="h"><h2 id="h">Plan</h2></section>', 'Plan'],
    ['the title of a frame', '<iframe title="Letter"></iframe>', 'Letter'],
    ['no tooltip', '<div title="Letter"></div>', ''],
  ])('%s', (_, html, name) => {
    document.body.innerHTML = html;
    expect(partName(document.body.firstElementChild as Element)).toBe(name);
  });
});

describe('a box without a label speaks by the words', () => {
  it.each([
    ['after it', '<input type="checkbox"> Letter sent', 'Letter sent'],
    ['after it, up to the next control', '<input type="checkbox"> <b>Letter</b> sent <input> by post', 'Letter sent'],
    [
      'beside the wrapper that styles it',
      '<div><span class="tick"><input type="checkbox"></span><span>Letter sent</span></div>',
      'Letter sent',
    ],
    [
      'not beside one that holds other fields',
      '<div><span><input type="checkbox"></span><select></select> Letter sent</div>',
      '',
    ],
  ])('%s', (_, html, words) => expect(wordsAfter(field(html)).text).toBe(words));
});
