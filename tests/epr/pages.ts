import { families } from './families.ts';
import type { PracticePage } from './page.ts';

/**
 * Every page of the practice EPR with what is right to say of it. What is a screen of one kind is a look-alike for all the
 * other kinds, so the list is closed: nothing on it may be left out of a count.
 */
export const pages: readonly PracticePage[] = families.flatMap(({ name, pages }) =>
  pages.map(({ render: _, ...page }) => ({ ...page, family: name })),
);
