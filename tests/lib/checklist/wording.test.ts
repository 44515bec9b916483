import { expect, it } from 'vitest';
import { attentionInWords } from '@/lib/checklist/wording';

it('says how many items need attention, and never that all is well', () => {
  expect(attentionInWords(2)).toBe('2\u00a0items need attention');
  expect(attentionInWords(1)).toBe('1\u00a0item needs attention');
  expect(attentionInWords(0)).toBe('Nothing found that needs attention');
});
