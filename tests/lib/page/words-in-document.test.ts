import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { wordsInDocument } from '@/lib/page/words-in-document';

afterEach(() => document.body.replaceChildren());

function found(html: string, words: string): string | null {
  document.body.innerHTML = html;
  return wordsInDocument(document.body, words)?.toString() ?? null;
}

describe('words of a reminder are found in the page', () => {
  it.each([
    ['in one text', '<p>Plan: GP to refer to cardiology. Bye.</p>', 'GP to refer', 'GP to refer'],
    ['over several elements', '<p>GP <b>to</b> re<i>fer</i> now</p>', 'GP to refer', 'GP to refer'],
    ['where the page has more space than the reader kept', '<p>GP  to\n  refer</p>', 'GP to refer', 'GP  to\n  refer'],
    ['where the page has no space between two blocks', '<p>GP to</p><p>refer</p>', 'GP to\nrefer', 'GP torefer'],
    ['where the page has no-break spaces', '<p>GP&nbsp;to refer</p>', 'GP to refer', 'GP\u00a0to refer'],
    ['the first time they are said', '<p>chase. chase.</p>', 'chase.', 'chase.'],
  ])('%s', (_, html, words, expected) => expect(found(html, words)).toBe(expected));

  it.each([
    ['that are not there any more', '<p>Nothing to do</p>', 'GP to refer'],
    ['that are none', '<p>Nothing to do</p>', ' '],
  ])('but not words %s', (_, html, words) => expect(found(html, words)).toBeNull());

  it('from the text node itself', () => {
    document.body.innerHTML = '<p>GP to refer</p>';
    expect(wordsInDocument(document.querySelector('p')?.firstChild as Node, 'to refer')?.toString()).toBe('to refer');
  });

  it('whatever stretch of the text they are, over whatever elements', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 8 }), { minLength: 1, maxLength: 5 }),
        fc.nat(),
        fc.nat(),
        (pieces, one, other) => {
          document.body.replaceChildren(
            ...pieces.map((piece) => Object.assign(document.createElement('p'), { textContent: piece })),
          );
          const text = pieces.join('');
          const [from, to] = [one % (text.length + 1), other % (text.length + 1)].sort((a, b) => a - b) as [number, number];
          const bare = (words: string) => words.replace(/\s+/g, '');
          const sought = text.slice(from, to);
          const range = wordsInDocument(document.body, sought);
          return bare(sought) === '' ? range === null : bare(range?.toString() ?? '') === bare(sought);
        },
      ),
    );
  });
});
