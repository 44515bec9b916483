import { describe, expect, it } from 'vitest';
import { hasRoundTimes, isMedicineTable } from '@/lib/screens/telling-tables';

const table = (...columns: string[]) => ({ part: 0, title: '', columns, rows: [], tab: '' });

describe('a list of medicines', () => {
  it.each([[['Drug', 'Dose', 'Days']], [['Medicine name', 'Directions']], [['Item', 'Quantity']]])('%j', (columns) =>
    expect(isMedicineTable(table(...columns))).toBe(true),
  );

  it.each([[['Drug', 'Prescriber']], [['Patient', 'Dose']], [['Drug chart', 'Route']], [[]]])('not %j', (columns: string[]) =>
    expect(isMedicineTable(table(...columns))).toBe(false),
  );
});

describe('a record of doses given has times of day for columns', () => {
  it('two or more', () => {
    expect(hasRoundTimes(table('Drug', '08:00', '12:00'))).toBe(true);
    expect(hasRoundTimes(table('Drug', '0800', '22.00'))).toBe(true);
  });
  it('not one, nor dates', () => {
    expect(hasRoundTimes(table('Drug', '08:00'))).toBe(false);
    expect(hasRoundTimes(table('Drug', '12/03', '13/03'))).toBe(false);
  });
});
