import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Page } from '@/lib/model/page';
import { longestText } from '@/lib/page/numbered';
import { read } from './read';

const tags = ['div', 'p', 'section', 'form', 'span', 'b', 'ul', 'h2', 'td', 'label', 'button', 'a', 'nav', 'fieldset', 'dialog'];

/** Any mark-up, also such as no maker would write. */
const markup = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom(
      'words',
      'Plan:',
      ' ',
      '<br>',
      '<input value="1">',
      '<textarea>x</textarea>',
      '<select><option>a</select>',
      '12/03',
    ),
    fc
      .tuple(fc.constantFrom(...tags), fc.array(tie('node'), { maxLength: 4 }))
      .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag}>`),
  ),
})).node;

const check = ({ passages, parts }: Page): void => {
  passages.forEach((passage, index) => {
    expect(passage.id).toBe(index);
    const part = parts[passage.part];
    expect(part !== undefined && part.first <= index && index < part.end).toBe(true);
  });
  parts.forEach((part, index) => {
    expect(part.id).toBe(index);
    expect(part.first).toBeLessThanOrEqual(part.end);
    const around = parts[part.parent];
    if (index === 0) expect(part).toMatchObject({ parent: -1, kind: 'page', first: 0, end: passages.length });
    else expect(around !== undefined && around.first <= part.first && part.end <= around.end).toBe(true);
  });
};

describe('the plain page of any mark-up', () => {
  it('is numbered in reading order, each passage within its part, each part within the one around it', () => {
    fc.assert(
      fc.property(markup, (html) => check(read(html))),
      { numRuns: 150 },
    );
  });
});

describe('a cell says what it shows and what its fields hold', () => {
  it('without options and help', () => {
    const html = `<table><tr><th>Drug<th>Supply</tr>
      <tr><td>Ramipril <span class="hint">ACE inhibitor</span><td><select><option>GP<option selected>Hospital</select></tr></table>`;
    expect(read(html).tables[0]?.rows[0]?.map(({ text }) => text)).toEqual(['Ramipril', 'Hospital']);
  });
});

describe('a text without end', () => {
  it('is read at its beginning, and it is said that the rest is not', () => {
    const { passages, unread } = read(`<label>Plan <textarea>${'GP to chase. '.repeat(10_000)}</textarea></label>`);
    const plan = passages.find(({ role }) => role === 'value');
    expect([plan?.text.length, unread]).toEqual([longestText, ['the rest of Plan']]);
  });

  it('makes no name', () => {
    const { passages } = read(`<input aria-label="${'Plan '.repeat(1000)}" value="GP to chase">`);
    expect(passages[0]?.label.length).toBe(500);
  });
});
