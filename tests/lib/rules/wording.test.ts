import { describe, expect, it } from 'vitest';
import { amount, inWords, shorten, workingOf } from '@/lib/rules/wording';
import { noBreakSpace } from './facts-builder';

describe('wording', () => {
  it('keeps a number with its unit, in the singular for one', () => {
    expect([amount(0, 'day'), amount(1, 'day'), amount(24, 'hour')]).toEqual([
      `0${noBreakSpace}days`,
      `1${noBreakSpace}day`,
      `24${noBreakSpace}hours`,
    ]);
  });

  it('keeps any number and its unit together with a no-break space', () => {
    expect(amount(7, 'day')).toBe('7\u00a0days');
    expect(amount(1, 'day')).toBe('1\u00a0day');
    expect(amount(2, 'duty', 'duties')).toBe('2\u00a0duties');
  });

  it('joins names as a sentence does', () => {
    expect([inWords([]), inWords(['plan']), inWords(['diagnosis', 'medication', 'plan'])]).toEqual([
      '',
      'plan',
      'diagnosis, medication and plan',
    ]);
  });

  it('tells how a supply was worked out only where that says more than the days', () => {
    expect(workingOf({ days: 5, working: 'written: 5 days' })).toBe('');
    expect(workingOf({ days: 2, working: 'written: 2/7 is 2 days' })).toBe('2/7 is 2 days');
    expect(workingOf({ days: null, working: '' })).toBe('');
  });

  it('cuts a long name at a word, and leaves a short one as it is', () => {
    expect(shorten('Ramipril 2.5 mg', 50)).toBe('Ramipril 2.5 mg');
    expect(shorten('Lansoprazole 30 mg gastro-resistant capsules', 20)).toBe('Lansoprazole 30 mg…');
    expect(shorten('Hydroxychloroquinesulfate', 10)).toBe('Hydroxychl…');
  });
});
