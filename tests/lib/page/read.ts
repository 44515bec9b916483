import type { Page, Passage } from '@/lib/model/page';
import { snapshot } from '@/lib/page/snapshot';

/** Reads a page with this body. */
export const read = (body: string): Page => {
  document.head.innerHTML = '';
  document.body.innerHTML = body;
  return snapshot(document).page;
};

/** What fields, boxes and lists hold: their name and what they say, in reading order. */
export const fields = (page: Page): readonly (readonly [label: string, text: string])[] =>
  page.passages
    .filter(({ control, role }) => control !== undefined && role !== 'option')
    .map(({ label, text }) => [label, text] as const);

/** The passages of one role, as words. */
export const wordsOf = (page: Page, role: Passage['role']): readonly string[] =>
  page.passages.filter((passage) => passage.role === role).map(({ text }) => text);

/** All that the page says, in reading order. */
export const says = (page: Page): readonly string[] => page.passages.map(({ text }) => text).filter(Boolean);
