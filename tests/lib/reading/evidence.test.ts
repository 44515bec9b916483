import { expect, it } from 'vitest';
import { evidenceFrom, placeOf } from '@/lib/reading/evidence';
import { page } from './page-builder';

const passage = (label: string, section: string, tab: string) => {
  const [only] = page().add('text', 'GP to refer', { label, section, tab }).build().passages;
  if (!only) throw new Error('The page has no passage');
  return only;
};

it.each([
  ['the field’s label', passage('Plan', 'Summary', ''), 'Plan'],
  ['the heading where there is no label', passage('', 'Summary', ''), 'Summary'],
  ['the tab where it is another one', passage('Plan', '', 'Letters'), 'Plan, tab Letters'],
  ['the tab alone', passage('', '', 'Letters'), 'tab Letters'],
  ['nothing where nothing names it', passage('', '', ''), ''],
])('words stand, for people, at %s', (_, it, place) => {
  expect(placeOf(it)).toBe(place);
});

it('words are shown without the blanks around them, with their passage', () => {
  expect(evidenceFrom(passage('Plan', '', ''), '  GP to refer\n')).toEqual({ quote: 'GP to refer', passage: 0, place: 'Plan' });
});
