import { describe, expect, it } from 'vitest';
import { saysMissed } from '@/lib/reading/attendance/missed';

describe('a missed appointment', () => {
  it.each([
    'DNA',
    'Was not brought today',
    'Did not attend clinic this morning',
    'Not here, two calls unanswered',
    'We were sorry that you did not come to your appointment',
    'Telephone clinic: rang twice, no answer',
    'Failed to attend for the second time',
  ])('is said: %s', (text) => {
    expect(saysMissed(text)).toBe(true);
  });

  it.each([
    ['a decision on resuscitation', 'DNACPR in place'],
    ['a test', 'DNA sequencing sent'],
    ['an earlier one', 'Did not attend in 2024'],
    ['a plan of the hospital', 'I do not need to see him again and am discharging him'],
    ['the state of things', 'He has no anticoagulation at present, and we shall start it'],
    ['a condition', 'If she does not attend she will be discharged'],
    ['an entry that was wrong', 'DNA entered in error'],
  ])('is not %s: %s', (_, text) => {
    expect(saysMissed(text)).toBe(false);
  });
});
