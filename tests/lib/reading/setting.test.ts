import { describe, expect, it } from 'vitest';
import type { ScreenKind } from '@/lib/model/screen';
import { readSetting } from '@/lib/reading/setting';
import { page } from './page-builder';

const read = (it: ReturnType<typeof page>, kind: ScreenKind = 'prescribing', part = 0) =>
  readSetting(it.build(), { kind, profile: 'generic', evidence: [], part });

describe('what a prescription is for', () => {
  it.each([
    ['its heading', page().add('heading', 'Discharge medication'), 'discharge'],
    ['TTO', page().add('heading', 'TTO'), 'discharge'],
    ['TTAs', page().add('heading', 'TTAs for pharmacy check'), 'discharge'],
    ['its heading', page().add('heading', 'Clinic prescription'), 'clinic'],
    ['the form used', page().add('heading', 'FP10HP'), 'clinic'],
    ['its heading', page().add('heading', 'Drug chart'), 'ward'],
    ['its button', page().add('heading', 'Medicines').add('button', 'Complete TTO'), 'discharge'],
    [
      'its title in plain words, whatever the banner’s heading',
      page().add('heading', 'Ward 14').text('TTO - pharmacist check'),
      'discharge',
    ],
    ['its heading', page().add('heading', 'Pharmacist chart review'), 'ward'],
    ['its words', page().add('heading', 'Medicines').text('Inpatient prescription'), 'ward'],
    ['its fields', page().line('Ward', '6B'), 'ward'],
  ] as const)('is told by %s', (_, it, expected) => {
    expect(read(it)).toBe(expected);
  });

  it('is discharge where a ward’s heading speaks of both', () => {
    expect(read(page().add('heading', 'Ward 6: discharge prescription'))).toBe('discharge');
  });

  it('is told by its headings before its fields', () => {
    expect(read(page().add('heading', 'Clinic prescription').line('Discharge date', ''))).toBe('clinic');
  });

  it('is told by the nearest heading above the screen where it has none itself', () => {
    const it = page()
      .add('heading', 'Drug chart')
      .add('heading', 'TTO')
      .within('form', '', (form) => form.line('Drug', ''));
    expect(read(it, 'prescribing', 1)).toBe('discharge');
  });

  it('is not told where nothing says so', () => {
    expect(read(page().add('heading', 'Prescription').line('Drug', 'Ramipril'))).toBeNull();
  });

  it.each(['discharge', 'clinic-outcome'] as const)('does not concern a %s screen', (kind) => {
    expect(read(page().add('heading', 'TTO'), kind)).toBeNull();
  });
});
