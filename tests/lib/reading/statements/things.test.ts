import { describe, expect, it } from 'vitest';
import { said } from './say';

const listed = { owner: 'gp' } as const;

describe('a service in the GP’s list is asked for by its name', () => {
  it.each(['Physio', 'Renal', 'Dietitian'])('%s', (text) => {
    expect(said('refer', text, listed)).toBe('gp asked');
  });

  it.each([
    ['it was talked over', 'Physio discussed'],
    ['it was talked over, cut short', 'Renal d/w'],
    ['it has seen to it', 'Physio has seen him'],
    ['it is to be rung', 'Phone the vascular registrar'],
    ['its leaflet was given', 'Physio leaflet'],
  ])('unless %s: %s', (_, text) => {
    expect(said('refer', text, listed)).toBe('');
  });
});

describe('a referral that came in asks for none', () => {
  it.each(['GP earlier referral noted', 'Your first referral to podiatry'])('%s', (text) => {
    expect(said('refer', text)).toBe('');
  });

  it('but a new one does', () => {
    expect(said('refer', 'Referral to podiatry please')).toBe('gp asked');
  });
});
