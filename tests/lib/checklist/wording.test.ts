import { expect, it } from 'vitest';
import { attentionInWords, dutiesInWords, stillOpen } from '@/lib/checklist/wording';

it('says how many items need attention, and never that all is well', () => {
  expect(attentionInWords(2)).toBe('2\u00a0items need attention');
  expect(attentionInWords(1)).toBe('1\u00a0item needs attention');
  expect(attentionInWords(0)).toBe('Nothing found that needs attention');
});

it('names what still needs attention in one line, as much of it as fits', () => {
  expect(stillOpen(['fit-note'], 'besideTab')).toBe('Still needs attention: fit note');
  expect(stillOpen(['fit-note', 'results'], 'besideTab')).toBe('Still needs attention: fit note and results');
  expect(stillOpen(['onward-referral', 'fit-note', 'results', 'clinic-letter'], 'besideTab')).toBe(
    'Still needs attention: onward referral, fit note and 2 more',
  );
  expect(stillOpen(['fit-note'], 'inPanel')).toBe('Still needs attention: fit note');
  expect(stillOpen(['fit-note', 'results'], 'inPanel')).toBe('2\u00a0items still need attention');
});

it('lists duties as a sentence begins', () => {
  expect(dutiesInWords(['onward-referral', 'fit-note', 'results'])).toBe('Onward referral, fit note and results');
});
