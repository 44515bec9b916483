import { describe, expect, it } from 'vitest';
import { said } from './say';

describe('a request that went to another service is the hospital’s referral', () => {
  it.each([
    ['the form went', 'Community physio via SPA, form went 13/11.', ''],
    ['the request is in', 'request in (SK, 19/11)', 'Dietetics'],
    ['they have the details', 'Pain team have her details from us, they will send for her.', ''],
    ['the slip was handed on', 'Hand therapy slip handed to our own dept, first visit 27/11.', ''],
    ['a choice says so', 'Syncope clinic (e-referral by ED)', 'Referral made'],
  ])('%s', (_, text, lead) => {
    expect(said('refer', text, { lead })).toContain('hospital done');
  });

  it.each([
    ['it has not gone', 'Community physio: form not yet sent.'],
    ['it came from the GP', 'Referral received from GP for the falls clinic.'],
    ['it is still to go', 'Falls clinic form needs to be sent.'],
  ])('but not where %s', (_, text) => {
    expect(said('refer', text)).not.toContain('hospital done');
  });
});
