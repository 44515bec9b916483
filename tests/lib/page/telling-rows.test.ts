import { beforeEach, describe, expect, it } from 'vitest';
import { inOneGo } from '@/lib/model/in-one-go';
import { TellingRows } from '@/lib/page/telling-rows';

const table = () => document.querySelector('table') as HTMLTableElement;
const look = (telling: TellingRows) => inOneGo(telling.looking(table(), table().rows, 2));

beforeEach(() => {
  const row = (at: number) => `<tr><td>0${at}/05/2026<td>${at === 5 ? 'Repeat in a week' : 'Sodium'}<td>${at}</tr>`;
  document.body.innerHTML = `<table>${[1, 2, 3, 4, 5, 6].map(row).join('')}</table>`;
});

describe('the rows of a long table that say something new', () => {
  it('are found by their places', () => expect(look(new TellingRows())).toEqual([4]));

  it('are remembered as long as the table says the same', () => {
    const telling = new TellingRows();
    expect(telling.remembered(table(), table().rows)).toBeNull();
    look(telling);
    expect(telling.remembered(table(), table().rows)).toEqual([4]);
  });

  it.each([
    ['a word changes', () => (table().rows[2] as HTMLElement).append('GP to chase')],
    ['a figure changes', () => (table().rows[2] as HTMLElement).append('0')],
    ['a row comes', () => table().insertRow(0)],
  ])('are looked up anew where %s', (_, change) => {
    const telling = new TellingRows();
    look(telling);
    change();
    expect(telling.remembered(table(), table().rows)).toBeNull();
  });

  it('are looked for with pauses', () => {
    table().innerHTML = '<tr><td>Sodium</tr>'.repeat(1200);
    expect([...new TellingRows().looking(table(), table().rows, 2)]).toHaveLength(2);
  });
});
