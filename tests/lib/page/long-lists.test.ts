import { describe, expect, it } from 'vitest';
import { type ListLimits, LongLists, type OwnLists } from '@/lib/page/long-lists';
import { type Snapshot, snapshot } from '@/lib/page/snapshot';
import { TellingRows } from '@/lib/page/telling-rows';

const limits: ListLimits = { most: 6, head: 3, tail: 2 };
const none: OwnLists = new WeakMap();
/** Every list is part of the screen. */
const every: OwnLists = { get: () => new TellingRows(), set: () => new WeakMap() };

const look = (body: string, own = none): Snapshot => {
  document.body.innerHTML = body;
  return snapshot(document, new LongLists(own, limits));
};
const says = ({ page }: Snapshot) => page.passages.map(({ text }) => text).filter(Boolean);

const times = (count: number, entry: (at: number) => string) => Array.from({ length: count }, (_, at) => entry(at + 1)).join('');
const ends = ['1', '2', '3', '8', '9'];

describe('a long list is read by its beginning and end, written as', () => {
  it.each([
    ['list items', `<ul>${times(9, (at) => `<li>${at}</li>`)}</ul>`, ends],
    ['boxes', `<div>${times(9, (at) => `<div><p>${at}</p></div>`)}</div>`, ends],
    ['boxes under a heading', `<div><h2>All</h2>${times(9, (at) => `<div>${at}</div>`)}</div>`, ['All', '1', '2', '8', '9']],
    [
      'entries with a heading for each day',
      `<div>${times(9, (at) => `${at % 4 === 3 ? '<h4>Day</h4>' : ''}<article>${at}</article>`)}</div>`,
      ['1', '2', 'Day', '8', '9'],
    ],
    [
      'entries with buttons',
      `<ul>${times(9, (at) => `<li>${at} <input type="button" value="Open"></li>`)}</ul>`,
      ['1', 'Open', '2', 'Open', '3', 'Open', '8', 'Open', '9', 'Open'],
    ],
  ])('%s', (_, body, words) => {
    const seen = look(body);
    expect(says(seen)).toEqual(words);
    expect(seen.abridged).toHaveLength(1);
  });

  it.each([
    ['a table', `<table><tr><th>Test<th>Value</tr>${times(9, (at) => `<tr><td>Sodium<td>${at}</tr>`)}</table>`],
    [
      'an ARIA grid',
      `<div role="grid"><div role="row"><b role="columnheader">Test</b><b role="columnheader">Value</b></div>${times(9, (at) => `<div role="row"><b role="cell">Sodium</b><b role="cell">${at}</b></div>`)}</div>`,
    ],
    [
      'rows of boxes',
      `<div><div><b>Test</b><b>Result</b><b>Date</b></div>${times(9, (at) => `<div><b>Sodium</b><b>${at}</b><b></b></div>`)}</div>`,
    ],
  ])('%s', (_, body) => {
    const seen = look(body);
    expect(seen.page.tables[0]?.rows.map((row) => row[1]?.text)).toEqual(['1', '2', '8', '9']);
    expect(seen.abridged).toMatchObject([{ part: seen.page.tables[0]?.part }]);
  });

  it('with the part that holds it', () => {
    const { page, abridged } = look(`<p>Above</p><ul>${times(9, (at) => `<li>${at}</li>`)}</ul>`);
    const part = page.parts[abridged[0]?.part ?? -1];
    expect(part?.kind).toBe('list');
    expect(abridged[0]?.list).toBe(document.querySelector('ul'));
  });
});

describe('a list is read in full', () => {
  const rows = times(9, (at) => `<li>${at}</li>`);

  it.each([
    ['that is short', `<ul>${times(6, (at) => `<li>${at}</li>`)}</ul>`, 6],
    ['with a field in an entry', `<ul>${rows}<li><input value="10"></li></ul>`, 10],
    ['with a list to choose from in an entry', `<ul>${rows}<li><select><option selected>10</select></li></ul>`, 11],
    ['with an editor in an entry', `<ul>${rows}<li><p contenteditable>10</p></li></ul>`, 10],
    [
      'that is many things under one roof',
      `<div>${times(9, (at) => `<${['p', 'ul', 'section'][at % 3]}>${at}</${['p', 'ul', 'section'][at % 3]}>`)}<h2>10</h2></div>`,
      10,
    ],
    [
      'with an action between its entries',
      `<div>${times(5, (at) => `<p>${at}</p>`)}<div><button>6</button></div>${times(4, (at) => `<p>${at + 6}</p>`)}</div>`,
      10,
    ],
    ['of lines, not of blocks', `<p>${times(9, (at) => `<span>${at}</span><br>`)}</p>`, 1],
    ['of web components', `<div>${times(9, (at) => `<div><x-row>${at}</x-row></div>`)}</div>`, 9],
  ])('%s', (_, body, count) => {
    const seen = look(body);
    expect(says(seen)).toHaveLength(count);
    expect(seen.abridged).toEqual([]);
  });

  it('where it was found to be part of the screen', () => {
    expect(says(look(`<ul>${rows}</ul>`, every))).toHaveLength(9);
  });

  it('where a filter hides most of its rows', () => {
    const filtered = times(9, (at) => `<tr${at === 5 ? '' : ' hidden'}><td>Sodium<td>${at}</tr>`);
    expect(says(look(`<table><tr><th>Test<th>Value</tr>${filtered}</table>`))).toEqual(['Test', 'Value', 'Sodium', '5']);
    expect(says(look(`<ul>${times(9, (at) => `<li${at === 5 ? '' : ' hidden'}>${at}</li>`)}</ul>`))).toEqual(['5']);
  });
});

describe('of a long table that is part of the screen', () => {
  const heads = '<tr><th>Date<th>Test<th>Value<th>Note</tr>';
  const row = (...cells: readonly string[]) => `<tr><td>${cells.join('<td>')}</tr>`;
  const plain = (at: number) => row(`0${at}/05/2026`, at % 2 ? 'Sodium' : 'Urea', `${at}.${at} - ${at * 9}`, 'Verified');
  const values = (rows: string) =>
    look(`<table>${heads}${rows}</table>`, every).page.tables[0]?.rows.map((cells) => cells[2]?.text);

  it('rows that only repeat the words of others are left out', () => {
    expect(values(times(12, plain).replaceAll('012/', '12/'))).toEqual(['1.1 - 9', '2.2 - 18', '11.11 - 99', '12.12 - 108']);
  });

  it.each([
    ['a new word', row('05/05/2026', 'Sodium', '5', 'Repeat, GP to chase')],
    ['an NHS number', row('05/05/2026', '999 123 4567', '5', 'Verified')],
    ['a telephone', row('05/05/2026', '01632 960123', '5', 'Verified')],
  ])('a row is read with %s', (_, telling) => {
    expect(values(times(4, plain) + telling + times(4, plain))).toHaveLength(5);
  });

  it('all rows of medicines are read, whose doses differ', () => {
    const medicine = (at: number) => row(`0${at}/05/2026`, 'Ramipril', `${at} mg`, 'daily');
    expect(values(times(9, medicine))).toHaveLength(9);
  });
});
