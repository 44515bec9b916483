import { expect, it } from 'vitest';
import { attentionInWords, count } from '@/lib/checklist/wording';

it('keeps a number and its unit together with a no-break space', () => {
  expect(count(7, 'day')).toBe('7\u00a0days');
  expect(count(1, 'day')).toBe('1\u00a0day');
  expect(count(2, 'duty', 'duties')).toBe('2\u00a0duties');
});

it('says how many items need attention, and never that all is well', () => {
  expect(attentionInWords(2)).toBe('2\u00a0items need attention');
  expect(attentionInWords(1)).toBe('1\u00a0item needs attention');
  expect(attentionInWords(0)).toBe('Nothing found that needs attention');
});
