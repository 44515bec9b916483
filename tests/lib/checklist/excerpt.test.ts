import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt } from '@/lib/checklist/excerpt';

describe('a quotation', () => {
  it('is shown whole where it is short', () => {
    expect(excerpt('GP to refer to cardiology.')).toBe('GP to refer to cardiology.');
  });

  it('is cut around what it says of the GP, at words', () => {
    const before = 'He was admitted with chest pain and had an uneventful stay, '.repeat(4);
    const after = ' and will be seen by the team once more before he goes'.repeat(4);
    const shown = excerpt(`${before}please could the GP refer him to cardiology${after}`);
    expect(shown).toContain('please could the GP refer him to cardiology');
    expect(shown).toMatch(/^….*…$/);
    expect(shown).not.toMatch(/^…\s|\s…$/);
  });

  it('is cut to its beginning where it says nothing of the GP', () => {
    const shown = excerpt('Bloods pending at discharge. '.repeat(12));
    expect(shown).toMatch(/^Bloods pending/);
    expect(shown.endsWith('…')).toBe(true);
  });

  it('is never longer than 160 letters and the signs for what is left out, and always the page’s own words', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('GP', 'to', 'refer', 'x'.repeat(70), 'results'), { maxLength: 60 }), (words) => {
        const quote = words.join(' ');
        const shown = excerpt(quote);
        expect(shown.length).toBeLessThanOrEqual(162);
        expect(quote).toContain(shown.replaceAll('…', ''));
      }),
    );
  });
});
