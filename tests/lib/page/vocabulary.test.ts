import { describe, expect, it } from 'vitest';
import {
  chipClass,
  descriptionClass,
  dialogClass,
  hintClass,
  isSign,
  keepsWork,
  partKind,
  passageRole,
  titleClass,
} from '@/lib/page/vocabulary';

describe('class names that makers give', () => {
  it.each(['form-hint', 'help-block', 'MuiFormHelperText-root', 'tooltip', 'field_guidance'])('%s is help', (name) =>
    expect(hintClass.test(name)).toBe(true),
  );
  it.each(['row', 'ship-helm', 'whelp'])('%s is no help', (name) => expect(hintClass.test(name)).toBe(false));

  it.each(['title', 'panel-title', 'card-header', 'MuiCardTitle', 'section_heading', 'x_title_y'])('%s is a title', (name) =>
    expect(titleClass.test(name)).toBe(true),
  );
  it.each(['titled', 'headline-grid', 'page'])('%s is no title', (name) => expect(titleClass.test(name)).toBe(false));

  it.each(['modal', 'ui-dialog', 'Drawer', 'popup open'])('%s is a dialog', (name) => expect(dialogClass.test(name)).toBe(true));
  it.each(['pill', 'p-chip', 'MuiChip-root', 'x-Pill-root y', 'css-1-multiValue'])('%s is a chip', (name) =>
    expect(chipClass.test(name)).toBe(true),
  );
  it.each(['pills', 'spill', 'chipped', 'microchip', 'tokens'])('%s is no chip', (name) =>
    expect(chipClass.test(name)).toBe(false),
  );

  it.each(['description', 'field-description', 'InputWrapper-description', 'FormDescription'])('%s describes', (name) =>
    expect(descriptionClass.test(name)).toBe(true),
  );
  it.each(['descriptions', 'undescribed'])('%s does not', (name) => expect(descriptionClass.test(name)).toBe(false));

  it.each(['modality', 'dialogue'])('%s is no dialog', (name) => expect(dialogClass.test(name)).toBe(false));
});

describe('what a role says goes before what the tag says', () => {
  it('of parts', () => {
    expect(partKind('section', 'dialog')).toBe('dialog');
    expect(partKind('section', '')).toBe('section');
    expect(partKind('div', '')).toBeUndefined();
  });

  it('of passages', () => {
    expect(passageRole('div', 'heading')).toBe('heading');
    expect(passageRole('legend', '')).toBe('heading');
    expect(passageRole('p', '')).toBeUndefined();
  });
});

describe('a bar of actions marked up as navigation', () => {
  it.each(['Save', 'Save draft', 'Save and print', 'Sign', 'Sign & send', 'Confirm & Save', 'Cancel', 'Complete'])(
    '%s keeps the work',
    (words) => expect(keepsWork.test(words)).toBe(true),
  );
  it.each(['Sign out', 'Sign in', 'Discharge', 'Prescribing', 'Letters', 'Completed', 'Complete list', 'Send queue', 'Prints'])(
    '%s leads elsewhere',
    (words) => expect(keepsWork.test(words)).toBe(false),
  );
});

describe('a sign in place of a word', () => {
  it.each(['+', '✎', '×', 'x', ''])('%s', (text) => expect(isSign(text)).toBe(true));
  it.each(['OK', 'GP', '28'])('is not %s', (text) => expect(isSign(text)).toBe(false));
});
