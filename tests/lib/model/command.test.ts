import { expect, it } from 'vitest';
import { commands } from '@/lib/model/command';

const all = Object.values(commands).map(({ keys }) => keys);

it('every shortcut has keys of its own, as many as browsers take', () => {
  expect(new Set(all).size).toBe(all.length);
  // Chrome and Edge suggest no more than four.
  expect(all.length).toBeLessThanOrEqual(4);
});

it('no shortcut takes what browsers keep for themselves', () => {
  // With Alt and Shift: the toolbar, the favourites, dialogs, feedback, groups of tabs and split tabs.
  for (const keys of all) expect(keys).toMatch(/^Alt\+Shift\+[^ABCINPTWX]$/);
});
