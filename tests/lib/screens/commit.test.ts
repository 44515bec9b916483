import { describe, expect, it } from 'vitest';
import type { Passage } from '@/lib/model/page';
import { hasWork } from '@/lib/screens/commit';
import generic from '@/lib/screens/profiles/generic.json' with { type: 'json' };

const button = (text: string): Passage => ({ id: 0, role: 'button', text, label: '', section: '', part: 0, tab: '' });
const field = (editable: boolean): Passage => ({ ...button(''), role: 'value', control: 'text', editable });

describe('work is left to do', () => {
  it.each(['Sign', 'Complete discharge', 'Verify', 'Send to GP', 'Submit TTO'])('where an action completes it: %s', (text) =>
    expect(hasWork([button(text)], generic)).toBe(true),
  );

  it('where a field is to be filled in and kept', () => expect(hasWork([field(true), button('Save')], generic)).toBe(true));
});

describe('no work is left to do', () => {
  it.each([
    ['where an action only keeps, and no field takes input', [field(false), button('Save')]],
    ['where fields take input and nothing keeps it', [field(true), button('Print')]],
    ['where nothing is there', []],
    ['where the word is part of another', [button('Designs'), button('Sender')]],
  ])('%s', (_, passages) => expect(hasWork(passages, generic)).toBe(false));
});

it('a list to choose another document from is nothing to fill in', () => {
  expect(hasWork([{ ...field(true), label: 'Documents' }, button('Close')], generic)).toBe(false);
  expect(hasWork([{ ...field(true), label: 'Document status' }, button('Close')], generic)).toBe(true);
});

describe('a link may be an action', () => {
  const link = (text: string): Passage => ({ ...button(text), role: 'menu' });

  it('right after the fields that it keeps', () => {
    expect(hasWork([field(true), link('Authorise and send')], generic)).toBe(true);
  });

  it.each([
    ['in a menu, with no field before it', [link('Sign letters')]],
    ['where its words begin with something else', [field(true), link('Letters to sign')]],
  ])('but not %s', (_, passages) => {
    expect(hasWork(passages, generic)).toBe(false);
  });
});
