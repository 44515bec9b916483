import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Page } from '../../../../lib/model/page';
import { readMedicines } from '../../../../lib/reading/medicines/read-medicines';
import { saysNoMedicines } from '../../../../lib/reading/medicines/says-no-medicines';
import { readSharedCare } from '../../../../lib/reading/shared-care/read-shared-care';
import { everything, page } from '../page-builder';

const tokens = fc.constantFrom(
  'Ramipril',
  'methotrexate',
  'Lactulose',
  'insulin',
  'Xyzabc',
  '5 mg',
  '10mg/5ml',
  '0 mg',
  '999999 mg',
  'TTO:',
  'Medication:',
  'Stopped:',
  'then',
  'BD',
  'OD',
  'ON',
  'q72h',
  'q0h',
  'weekly',
  '1/7',
  '0/7',
  '99/52',
  '12/11',
  '3/12',
  'x',
  'x 28',
  'x0',
  '28 tabs',
  '1 OP',
  '(28)',
  '1-2',
  'half',
  '½',
  'PRN',
  'supplied',
  'GP to continue',
  'shared care',
  'accepted',
  'not',
  '. ',
  ', ',
  '; ',
  '\n',
  ' | ',
  ' - ',
  ':',
  '(',
  ')',
  'until',
  'POD',
  'at home',
);
const words = fc.array(fc.oneof(tokens, fc.string({ maxLength: 12 })), { maxLength: 30 }).map((it) => it.join(' '));

const read = (it: Page) => {
  const medicines = readMedicines(it, everything);
  return { medicines, shared: readSharedCare(it, everything, medicines), none: saysNoMedicines(it, everything) };
};
const sane = (days: number | null): boolean => days === null || (Number.isFinite(days) && days >= 0 && days <= 1000);

it('never throws, and days are null or a sane number, whatever a field holds', () => {
  fc.assert(
    fc.property(words, fc.constantFrom('Medication', 'Plan', 'TTO', '', 'Stopped medicines'), (text, label) => {
      const { medicines } = read(page().field(label, text).build());
      expect(medicines.every((it) => sane(it.days))).toBe(true);
      for (const it of medicines) expect(text).toContain(it.evidence.quote);
    }),
    { numRuns: 600 },
  );
});

it('never throws, and days are null or a sane number, whatever a table holds', () => {
  const header = fc.constantFrom('Drug', 'Dose', 'Freq', 'Days', 'Qty', 'Comments', 'GP to continue', '', 'Supply', 'Date');
  fc.assert(
    fc.property(
      fc.array(header, { maxLength: 6 }),
      fc.array(fc.array(words, { maxLength: 6 }), { maxLength: 4 }),
      (columns, rows) => {
        const { medicines } = read(page().table('TTO', columns, rows).build());
        expect(medicines.every((it) => sane(it.days) && it.words !== undefined)).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});

it.each([
  ['one word without end', 'a'.repeat(1_000_000)],
  ['figures without end', '1'.repeat(1_000_000)],
  ['blanks without end', `TTO:${' '.repeat(1_000_000)}x`],
  ['commas without end', 'Ramipril 5 mg, '.repeat(70_000)],
  ['hyphens without end', 'a-'.repeat(500_000)],
  ['medicines without end, one a line', 'Ramipril 5 mg OD 28/7\n'.repeat(5000)],
  ['sentences without end', 'GP to continue methotrexate under shared care. '.repeat(20_000)],
  ['brackets without end', '('.repeat(500_000)],
  ['durations without end', '5/7 '.repeat(250_000)],
])('reads a megabyte of %s in sane time', (_, text) => {
  const started = performance.now();
  read(page().field('Medication', text).build());
  read(page().field('Plan', text).build());
  expect(performance.now() - started).toBeLessThan(6000);
});
