import { describe, expect, it } from 'vitest';
import { leavesToReferAgain } from '@/lib/reading/attendance/re-referral';

describe('a new referral left to the GP', () => {
  it.each([
    'GP to re-refer if still needed',
    'Fresh referral from the practice if he still wants to be seen',
    'It falls to you to decide whether he should be put forward afresh',
    'GP to re-refer if still a problem',
    'Back via practice referral only',
    'New ref needed',
    'Family doctor to start again with a new letter of referral',
    'You would need to write to us again',
    'Please ask your surgery to send you back to us',
    'We would need a fresh referral',
    'Not without another referral from primary care',
    'Practice can resubmit',
    'Please go back to your doctor and begin again',
    'Via GP if he wants to come back',
    'Please let us have a further referral',
    'The file is closed unless your practice wants him seen once more',
    'Only the surgery can put you forward again',
    'We cannot see him without your sending a fresh request',
    'The only route back is through your doctor',
    'Any later referral would have to come via the practice',
  ])('%s', (text) => {
    expect(leavesToReferAgain(text)).toBe(true);
  });

  it.each([
    'Another appointment sent',
    'GP informed',
    'Discharged, letter to GP and patient',
    'There is no need for the GP to re-refer',
    'No new referral is necessary',
    'You re-referred him after he missed one last year',
    'We will re-refer him to the falls team',
    'The original referral remains open',
    'We cannot see him this week',
    'The only route back is through the ticket hall',
    'The clinic is just past the surgery',
    'The surgery asked us to see him',
    'I have closed the referral',
    'Before you think of writing again: a date is offered',
  ])('or not: %s', (text) => {
    expect(leavesToReferAgain(text)).toBe(false);
  });
});
