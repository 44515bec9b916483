import { describe, expect, it } from 'vitest';
import { leavesToReferAgain } from '@/lib/reading/attendance/re-referral';

describe('a new referral after a missed appointment', () => {
  it.each([
    'GP to re-refer if still needed',
    'Fresh referral from the practice if he still wants to be seen',
    'New referral required',
  ])('is left to the GP: %s', (text) => {
    expect(leavesToReferAgain(text)).toBe(true);
  });

  it.each(['No new referral needed', 'Another appointment sent', 'GP informed'])('is not: %s', (text) => {
    expect(leavesToReferAgain(text)).toBe(false);
  });
});
