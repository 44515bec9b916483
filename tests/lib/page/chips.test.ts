import { describe, expect, it } from 'vitest';
import { chipWords, isChip } from '@/lib/page/chips';

const element = (html: string): Element => {
  document.body.innerHTML = html;
  return document.body.firstElementChild as Element;
};

const remove = '<button aria-label="Remove"></button>';

describe('one of several things chosen in a list', () => {
  it.each([
    `<span class="Pill-root"><span>Referred by us</span>${remove}</span>`,
    '<div class="p-chip">Referred by us<span role="button">×</span></div>',
    `<div class="x-MuiChip y">Referred by us ${remove}</div>`,
  ])('%s', (html) => {
    expect(isChip(element(html))).toBe(true);
    expect(chipWords(element(html))).toBe('Referred by us');
  });

  it.each([
    ['a badge, which nothing takes out', '<span class="pill">Active</span>'],
    ['the box around them', `<div class="x-pill"><i>a</i>${remove}<i>b</i>${remove}</div>`],
    ['the box with the field that they are searched by', `<div class="chip">Home ${remove}<input></div>`],
    ['a card with an action', '<div class="chip">Ramipril <button>Stop</button></div>'],
    ['words that hold such a word', `<p class="pills-count chipped">Ramipril ${remove}</p>`],
    ['a sign alone', `<span class="chip">${remove}</span>`],
  ])('is not %s', (_, html) => expect(isChip(element(html))).toBe(false));
});
