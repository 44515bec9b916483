import { expect, it } from 'vitest';
import { setsOf, someOf } from './case-sets.ts';

it('labelled pages are scored by set, and those held back with no other', () => {
  const files = [
    'open-1.html',
    'open-1.json',
    'open-1-menu.part.html',
    'own-1.html',
    'own-1.json',
    'own-2.html',
    'own-2.json',
    'README.md',
  ];
  expect(setsOf(files, ['own-2'])).toEqual([
    { name: 'open', pages: ['open-1'] },
    { name: 'own', pages: ['own-1'] },
    { name: 'held back', pages: ['own-2'] },
  ]);
  expect(setsOf(['own-1.html', 'own-1.json'], [])).toEqual([{ name: 'own', pages: ['own-1'] }]);
});

it('a quick look takes every fifth of the own pages and all of the others', () => {
  const pages = ['a', 'b', 'c', 'd', 'e', 'f'];
  expect(someOf({ name: 'own', pages }).pages).toEqual(['a', 'f']);
  expect(someOf({ name: 'open', pages }).pages).toEqual(pages);
});
