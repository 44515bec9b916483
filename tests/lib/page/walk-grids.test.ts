import { describe, expect, it } from 'vitest';
import { read, says } from './read';

describe('a grid is read', () => {
  it('header first, then row by row, each cell once', () => {
    expect(says(read('<table><tr><th>Drug<th>Days</tr><tr><td>Ramipril<td>28</tr></table>'))).toEqual([
      'Drug',
      'Days',
      'Ramipril',
      '28',
    ]);
  });

  it('with the rows of a list that keeps its header in a table of its own, once', () => {
    const html = `<div><table><tr><th>Drug<th>Days</tr></table><table><tr><td>Ramipril<td>28</tr></table></div><p>Plan</p>`;
    expect(says(read(html))).toEqual(['Drug', 'Days', 'Ramipril', '28', 'Plan']);
  });

  it('with the passages of each cell under their numbers', () => {
    const { tables, passages } = read(
      '<table><tr><th>Drug<th>Days</tr><tr><td>Ramipril <i>po</i><td><input value="28"> days</tr></table>',
    );
    const cells = tables[0]?.rows[0]?.map((cell) => cell.passages.map((id) => passages[id]?.text));
    expect(cells).toEqual([['Ramipril po'], ['28', 'days']]);
  });

  it('with its own part, which holds all of it', () => {
    const { tables, parts, passages } = read(
      '<p>Above</p><table><tr><th>Drug<th>Days</tr><tr><td>Ramipril<td>28</tr></table><p>Below</p>',
    );
    const part = parts[tables[0]?.part ?? -1];
    expect(part?.kind).toBe('table');
    expect(passages.slice(part?.first, part?.end).map(({ text }) => text)).toEqual(['Drug', 'Days', 'Ramipril', '28']);
  });
});
