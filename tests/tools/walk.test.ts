import { describe, expect, it } from 'vitest';
import { landmarkName } from '@/lib/checklist/wording';
import { checklistName } from './checklist-names.ts';
import { surpriseOf } from './walk.ts';

describe('a walk is surprised', () => {
  it('by a screen without its checklist, or with another one', () => {
    expect(surpriseOf({ path: '/a', kind: 'discharge' }, null)).toBe('/a: wanted Baton: discharge checklist, got none');
    expect(surpriseOf({ path: '/a', kind: 'discharge' }, checklistName.prescribing)).not.toBeNull();
    expect(surpriseOf({ path: '/a', kind: 'discharge' }, checklistName.discharge)).toBeNull();
  });

  it('by a checklist beside a look-alike', () => {
    expect(surpriseOf({ path: '/a', kind: 'none' }, checklistName.discharge)).toBe(
      '/a: wanted no checklist, got Baton: discharge checklist',
    );
    expect(surpriseOf({ path: '/a', kind: 'none' }, null)).toBeNull();
  });
});

it('the landmarks keep the names that other tools rely on', () => expect(landmarkName).toEqual(checklistName));
