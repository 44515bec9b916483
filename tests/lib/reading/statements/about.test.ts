import { describe, expect, it } from 'vitest';
import { aboutOf } from '@/lib/reading/statements/about';

describe('a statement is about what the page names', () => {
  it.each([
    ['refer', 'GP to refer to endocrinology for adrenal nodule.', 'endocrinology'],
    ['refer', 'Seen by cardiology, please refer him on to the falls clinic', 'falls clinic'],
    ['refer', 'GP to refer to first fit clinic asap.', 'first fit clinic'],
    ['refer', 'GP to refer.', ''],
    ['result', 'GP please chase histology', 'histology'],
    ['result', 'GP to chase results', ''],
    ['fit-note', 'GP to issue fit note', ''],
  ] as const)('%s: %s', (act, words, about) => {
    expect(aboutOf(act, words)).toBe(about);
  });
});
