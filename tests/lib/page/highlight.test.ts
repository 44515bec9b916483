import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clearMarks, markAll, markWords } from '@/lib/page/highlight';

/** jsdom has no highlights: a plain map stands for the registry. */
const highlights = new Map<string, readonly Range[]>();
const scrolled = vi.fn();

beforeEach(() => {
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal('Highlight', class extends Array<Range> {});
  Element.prototype.scrollIntoView = scrolled;
});

afterEach(() => {
  vi.unstubAllGlobals();
  highlights.clear();
  scrolled.mockClear();
  document.body.replaceChildren();
});

const marked = () => highlights.get('baton')?.map(String);
const first = (selector: string) => document.querySelector(selector) as HTMLInputElement;

describe('words on the page', () => {
  it('are scrolled to and marked, and no element is changed', () => {
    document.body.innerHTML = '<p>Plan: GP to refer.</p>';
    const before = document.body.innerHTML;
    expect(markWords('baton', first('p'), 'GP to refer')).toBe(true);
    expect(marked()).toEqual(['GP to refer']);
    expect(scrolled).toHaveBeenCalledOnce();
    expect(document.body.innerHTML).toBe(before);
  });

  it('are marked as a whole where the very words have gone', () => {
    document.body.innerHTML = '<p>Plan: none.</p>';
    markWords('baton', first('p'), 'GP to refer');
    expect(marked()).toEqual(['Plan: none.']);
  });

  it('take the place of those marked before', () => {
    document.body.innerHTML = '<p>GP to refer</p><p>GP to chase</p>';
    markWords('baton', first('p'), 'GP to refer');
    markWords('baton', first('p:last-child'), 'GP to chase');
    expect(marked()).toEqual(['GP to chase']);
  });

  it('lose their marks again', () => {
    document.body.innerHTML = '<p>GP to refer</p>';
    markWords('baton', first('p'), 'GP to refer');
    clearMarks('baton');
    expect(highlights.size).toBe(0);
  });

  it('are left alone where they no longer stand in the page', () => {
    expect(markWords('baton', document.createElement('p'), 'GP to refer')).toBe(false);
    expect(scrolled).not.toHaveBeenCalled();
  });

  it('are only scrolled to where the browser has no highlights', () => {
    vi.stubGlobal('CSS', {});
    document.body.innerHTML = '<p>GP to refer</p>';
    expect(markWords('baton', first('p'), 'GP to refer')).toBe(true);
    expect(scrolled).toHaveBeenCalledOnce();
  });
});

describe('words in a field', () => {
  it.each([
    '<label>Plan <textarea>Rest. GP to refer.</textarea></label>',
    '<label>Plan <input value="Rest. GP to refer."></label>',
  ])('are selected without moving the focus, and the label is marked: %s', (html) => {
    document.body.innerHTML = html;
    const field = first('textarea,input');
    markWords('baton', field, 'GP to refer');
    expect(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)).toBe('GP to refer');
    expect(document.activeElement).toBe(field);
    expect(field.value).toBe('Rest. GP to refer.');
    expect(marked()).toEqual([first('label').textContent]);
  });

  it.each(['<input type="checkbox">', '<input type="date" value="2026-11-21">', '<select><option>GP to refer</select>'])(
    'cannot be selected in %s, which does no harm',
    (html) => {
      document.body.innerHTML = `<label>Plan ${html}</label>`;
      expect(markWords('baton', first('input,select'), 'GP to refer')).toBe(true);
      expect(marked()).toHaveLength(1);
    },
  );
});

describe('words that need attention', () => {
  it('are all marked where they stand, and nothing is scrolled or changed', () => {
    document.body.innerHTML = '<p>Plan: GP to refer.</p><p>GP to chase bloods.</p>';
    const before = document.body.innerHTML;
    markAll('found', [
      { node: first('p'), quote: 'GP to refer' },
      { node: first('p:last-child'), quote: 'GP to chase' },
    ]);
    expect(highlights.get('found')?.map(String)).toEqual(['GP to refer', 'GP to chase']);
    expect(scrolled).not.toHaveBeenCalled();
    expect(document.body.innerHTML).toBe(before);
  });

  it('are left out where they have gone, and in fields, whose selection stays as it is', () => {
    document.body.innerHTML = '<p>Plan: none.</p><textarea>GP to refer</textarea>';
    markAll('found', [
      { node: first('p'), quote: 'GP to refer' },
      { node: first('textarea'), quote: 'GP to refer' },
    ]);
    expect(highlights.size).toBe(0);
    expect(document.activeElement).toBe(document.body);
  });

  it('keep their marks while others are shown and dropped', () => {
    document.body.innerHTML = '<p>GP to refer</p>';
    markAll('found', [{ node: first('p'), quote: 'GP to refer' }]);
    markWords('baton', first('p'), 'GP to refer');
    clearMarks('baton');
    expect([...highlights.keys()]).toEqual(['found']);
    markAll('found', []);
    expect(highlights.size).toBe(0);
  });
});
