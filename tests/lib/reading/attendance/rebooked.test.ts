import { describe, expect, it } from 'vitest';
import { saysRebooked } from '@/lib/reading/attendance/rebooked';

describe('another appointment', () => {
  it.each([
    'Rebooked for 9 December',
    'Another appointment sent',
    'We have kept you another place in January',
    'To be offered one more slot',
  ])('is offered: %s', (text) => {
    expect(saysRebooked(text)).toBe(true);
  });

  it.each(['No further appointment', 'Not rebooked, discharged', 'Discharged back to GP'])('is not offered: %s', (text) => {
    expect(saysRebooked(text)).toBe(false);
  });
});
