import { expect, it } from 'vitest';
import { announcement } from '@/lib/checklist/announcement';

const discharge = { kind: 'discharge', patient: '9990000018', attention: 2 } as const;

it('says which checklist appeared and how many items need attention', () => {
  expect(announcement(null, discharge)).toBe('Baton: discharge checklist. 2\u00a0items need attention.');
  expect(announcement(null, { ...discharge, attention: 1 })).toContain('1\u00a0item needs attention.');
});

it('gives no all-clear where nothing was found', () => {
  expect(announcement(null, { ...discharge, attention: 0 })).toBe(
    'Baton: discharge checklist. Nothing found that needs attention.',
  );
});

it('says that the patient changed, and never who it is', () => {
  const said = announcement(discharge, { ...discharge, patient: '9990000026' });
  expect(said).toMatch(/^The patient on this screen has changed\./);
  expect(said).not.toMatch(/999/);
});

it('takes a patient who is seen for the first time for no change', () => {
  expect(announcement({ ...discharge, patient: '' }, discharge)).toBeNull();
});

it('says nothing again where nothing changed that is told', () => {
  expect(announcement(discharge, { ...discharge })).toBeNull();
});

it('names the checklist again where its kind changed', () => {
  expect(announcement(discharge, { ...discharge, kind: 'prescribing' })).toMatch(/^Baton: prescribing checklist\./);
});
