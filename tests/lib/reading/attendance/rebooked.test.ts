import { describe, expect, it } from 'vitest';
import { saysRebooked } from '@/lib/reading/attendance/rebooked';

describe('another appointment', () => {
  it.each([
    'Rebooked for 9 December',
    'Another appointment sent',
    'To be offered one more slot',
    'Rebook 6/52',
    'Slot found 9/12, letter gone',
    'We have kept you another place',
    'A second appointment, in January, is on its way',
    'She has been given the 3rd of December instead',
    'Stays on the waiting list',
    'Will try him again next Tuesday',
    'Next available appt please',
    'Your appointment has been changed to 2 Feb',
    'We have put you down for 4 January',
    'He did not attend and I have asked for a further appointment',
    'To be seen in 4 weeks',
  ])('%s', (text) => {
    expect(saysRebooked(text)).toBe(true);
  });

  it.each([
    'Not rebooked, discharged',
    'Discharged back to GP',
    'Off the list',
    'No further appointment will be sent',
    'I have not offered another',
    'DNA 2nd appt',
    'Needs a new referral to be offered an appointment',
    'If she should still wish to be seen another appointment would need a new letter',
    'Failed to keep her appointment today',
  ])('or none: %s', (text) => {
    expect(saysRebooked(text)).toBe(false);
  });
});

describe('the missed appointment itself is no new one', () => {
  it.each(['Mr Hale did not come to his appointment on Monday.', 'DNA today, second time.'])('%s', (text) => {
    expect(saysRebooked(text)).toBe(false);
  });

  it('a date offered and taken is one', () => {
    expect(saysRebooked('Rang her, offered and took 14 Jan.')).toBe(true);
  });
});
