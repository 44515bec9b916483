import { describe, expect, it } from 'vitest';
import { read } from './read';

const tableIn = (html: string) => {
  const { tables } = read(html);
  return tables.map(({ columns, rows }) => ({ columns, rows: rows.map((row) => row.map(({ text }) => text)) }));
};

const medicines = {
  columns: ['Drug', 'Dose', 'Days'],
  rows: [
    ['Ramipril', '5 mg', '28'],
    ['Amoxicillin', '500 mg', '5'],
  ],
};

describe('a list of medicines is a table, written as', () => {
  it.each([
    [
      'a table with header cells',
      '<table><tr><th>Drug<th>Dose<th>Days</tr><tr><td>Ramipril<td>5 mg<td>28</tr><tr><td>Amoxicillin<td>500 mg<td>5</tr></table>',
    ],
    [
      'a table whose first row is bold',
      '<table><tr><td><b>Drug</b><td><b>Dose</b><td><b>Days</b></tr><tr><td>Ramipril<td>5 mg<td>28</tr><tr><td>Amoxicillin<td>500 mg<td>5</tr></table>',
    ],
    [
      'an ARIA grid',
      `<div role="grid"><div role="row"><div role="columnheader">Drug</div><div role="columnheader">Dose</div><div role="columnheader">Days</div></div>
       <div role="row"><div role="gridcell">Ramipril</div><div role="gridcell">5 mg</div><div role="gridcell">28</div></div>
       <div role="row"><div role="gridcell">Amoxicillin</div><div role="gridcell">500 mg</div><div role="gridcell">5</div></div></div>`,
    ],
    [
      'rows of boxes',
      '<div><div><p>Drug</p><p>Dose</p><p>Days</p></div><div><p>Ramipril</p><p>5 mg</p><p>28</p></div><div><p>Amoxicillin</p><p>500 mg</p><p>5</p></div></div>',
    ],
    [
      'a header in a table of its own above the rows',
      `<div><div><table><tr><th>Drug<th>Dose<th>Days</tr></table></div>
       <div><table><tr><td>Ramipril<td>5 mg<td>28</tr><tr><td>Amoxicillin<td>500 mg<td>5</tr></table></div></div>`,
    ],
  ])('%s', (_, html) => expect(tableIn(html)).toEqual([medicines]));

  it('a table of fields: each cell says what its fields hold now', () => {
    const html = `<table><tr><th>Drug<th>Days</tr><tr><td>Ramipril<td><input value="28"></tr>
      <tr><td>Senna<td><select><option>7<option selected>14</select></tr></table>`;
    expect(tableIn(html)[0]?.rows).toEqual([
      ['Ramipril', '28'],
      ['Senna', '14'],
    ]);
  });
});

describe('a cell', () => {
  it('without a label of its own is named by its column', () => {
    const { passages } = read('<table><tr><th>Drug<th>Days</tr><tr><td>Ramipril<td><input value="28"></tr></table>');
    expect(passages.filter(({ role }) => role === 'cell' || role === 'value').map(({ label }) => label)).toEqual([
      'Drug',
      'Days',
    ]);
  });

  it('that is not shown is left out', () => {
    const html =
      '<table><tr><th>Drug<th hidden>Id<th>Days</tr><tr><td>Ramipril<td hidden>7781<td>28</tr><tr hidden><td>Old<td hidden>1<td>7</tr></table>';
    expect(tableIn(html)).toEqual([{ columns: ['Drug', 'Days'], rows: [['Ramipril', '28']] }]);
  });
});

describe('a table is titled', () => {
  const table = '<tr><th>Drug<th>Days</tr><tr><td>Ramipril<td>28</tr></table>';
  it('by its caption', () =>
    expect(read(`<table><caption>Discharge medicines</caption>${table}`).tables[0]?.title).toBe('Discharge medicines'));
  it('by the heading above', () => expect(read(`<h2>TTO</h2><table>${table}`).tables[0]?.title).toBe('TTO'));
});

describe('no table of data', () => {
  it.each([
    ['a table that places labels and fields', '<table><tr><td>Ward<td><input></tr><tr><td>Consultant<td><input></tr></table>'],
    ['a table with a table in it', '<table><tr><td>Menu<td><table><tr><td>a</table></tr></table>'],
    ['a table of one column', '<table><tr><td>Plan</tr><tr><td>Advice</tr></table>'],
    ['a table that is for presentation', '<table role="presentation"><tr><th>Drug<th>Dose</tr><tr><td>a<td>b</tr></table>'],
    ['a menu of boxes', '<div><ul><li>Drug</li><li>Dose</li><li>Days</li></ul><ul><li>a</li><li>b</li><li>c</li></ul></div>'],
    [
      'cards of three lines each',
      '<div><div><p>Bay 1</p><p>Bed 2</p><p>Mr A</p></div><div><p>Bay 1</p><p>Bed 3</p><p>Ms B</p></div></div>',
    ],
  ])('%s', (_, html) => expect(tableIn(html)).toEqual([]));
});

describe('a list of medicines is a table as well', () => {
  const rows = (cell: (text: string, column: number) => string, row: (cells: string) => string) =>
    medicines.rows.map((cells) => row(cells.map(cell).join(''))).join('');

  it('with its column names in a box of their own, above a box with a table for each row', () => {
    const names = medicines.columns.map((name) => `<div><span>${name}</span></div>`).join('');
    const below = rows(
      (text) => `<td><div>${text}</div></td>`,
      (cells) => `<table role="presentation"><tr>${cells}</tr></table>`,
    );
    expect(tableIn(`<div><b>Medicines</b><div class="header">${names}</div><div class="view">${below}</div></div>`)).toEqual([
      medicines,
    ]);
  });

  it('with its first column pinned, each row in two parts of one number', () => {
    const cell = (role: string) => (text: string, column: number) =>
      `<div role="${role}" aria-colindex="${column + 1}">${text}</div>`;
    const header = medicines.columns.map(cell('columnheader'));
    const part = (from: number, to: number) =>
      medicines.rows
        .map((cells, at) => `<div role="row" row-index="${at}">${cells.map(cell('gridcell')).slice(from, to).join('')}</div>`)
        .join('');
    const html = `<div role="grid"><div><div role="row">${header[0]}</div><div role="row">${header.slice(1).join('')}</div></div>
      <div><div>${part(0, 1)}</div><div>${part(1, 3)}</div></div></div>`;
    expect(tableIn(html)).toEqual([medicines]);
  });

  it('with a header of two rows, where a column spans those below it', () => {
    const html = `<table><tr><td rowspan="2">Drug</td><td colspan="2">Doses to be taken at</td><td rowspan="2">Quantity</td></tr>
      <tr><td>Breakfast</td><td>Bedtime</td></tr><tr><td>Ramipril</td><td>1</td><td>–</td><td>28</td></tr></table>`;
    expect(tableIn(html)).toEqual([
      { columns: ['Drug', 'Breakfast', 'Bedtime', 'Quantity'], rows: [['Ramipril', '1', '–', '28']] },
    ]);
  });

  it('but not where the rows below have cells of another number', () => {
    expect(
      tableIn('<div><div><p>Drug</p><p>Dose</p><p>Days</p></div><div><table><tr><td>Ramipril<td>5 mg</tr></table></div></div>'),
    ).toEqual([]);
  });
});

it('a column named by a link to sort by it has that name', () => {
  const html = `<table><tr>${medicines.columns.map((name) => `<th><a href="#">${name}</a></th>`).join('')}</tr>
    ${medicines.rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
  expect(tableIn(html)).toEqual([medicines]);
});

it('a grid in two parts keeps all of its rows together, however many there are', () => {
  const many = Array.from({ length: 150 }, (_, at) => at);
  const part = (cell: (at: number) => string) =>
    many.map((at) => `<div role="row" aria-rowindex="${at + 2}">${cell(at)}</div>`).join('');
  const name = '<div role="columnheader" aria-colindex="1">Drug</div>';
  const days = '<div role="columnheader" aria-colindex="2">Days</div>';
  const [table] = tableIn(`<div role="grid"><div><div role="row">${name}</div><div role="row">${days}</div></div>
    <div>${part((at) => `<div role="gridcell" aria-colindex="1">Medicine ${at}</div>`)}</div>
    <div>${part((at) => `<div role="gridcell" aria-colindex="2">${at}</div>`)}</div></div>`);
  expect(table?.rows).toHaveLength(150);
  expect(table?.rows[120]).toEqual(['Medicine 120', '120']);
});
