import { describe, expect, it } from 'vitest';
import type { Passage } from '@/lib/model/page';
import { isFormBuilder } from '@/lib/screens/form-builder';
import generic from '@/lib/screens/profiles/generic.json' with { type: 'json' };

const acting = (text: string, role: Passage['role'] = 'button'): Passage => {
  return { id: 0, role, text, label: '', section: '', part: 0, tab: '' };
};

const isBuilder = (...passages: Passage[]) => isFormBuilder(passages, generic);

describe('a form is being built', () => {
  it('where several kinds of things can be added to it', () => {
    expect(isBuilder(acting('Add question'), acting('+ Add section'), acting('Save'))).toBe(true);
  });

  it('where links do that', () => expect(isBuilder(acting('Add group', 'menu'), acting('Add Page', 'menu'))).toBe(true));
});

describe('a form is being filled in', () => {
  it('where one kind of thing can be added, however often', () => {
    expect(isBuilder(acting('Add section'), acting('Add section'), acting('Save'))).toBe(false);
  });

  it('where what is added is named', () => {
    expect(isBuilder(acting('Add group: medicines'), acting('Add item'), acting('Add medicine'))).toBe(false);
  });

  it('where such words are no action', () => {
    expect(isBuilder(acting('Add group', 'text'), acting('Add page', 'text'))).toBe(false);
  });
});
