import { describe, expect, it } from 'vitest';
import { unitsOf } from '@/lib/reading/sentences/units';
import { isCalledOn } from '@/lib/reading/statements/bare-ask';
import { said } from './say';

describe('a second verb goes on as the first', () => {
  it.each([
    ['a denial, after "or"', 'refer', 'GP need not chase the scan or refer', 'gp not-needed'],
    ['a request, after "or"', 'refer', 'GP to chase the scan or refer', 'gp asked'],
    ['nobody’s denial', 'refer', 'No need to chase or to refer', 'nobody not-needed'],
  ] as const)('%s: %s', (_, act, text, expected) => {
    expect(said(act, text)).toBe(expected);
  });

  it.each([
    ['denied by itself', 'The GP gets a copy and does not need to chase the scan', 'gp not-needed'],
    ['asked by itself', 'The GP gets a copy and is to chase the scan', 'gp asked'],
  ])('unless it is %s: %s', (_, text, expected) => {
    expect(said('result', text)).toBe(expected);
  });
});

describe('a second verb is done by who did the first', () => {
  it.each([
    ['the doctor who leads the sentence', 'Dr Obi holds the scan form and will chase it', 'hospital promised'],
    ['the GP who leads the sentence', 'GP holds the scan form and will chase it', 'gp asked'],
    ['not by who was rung', 'Dr Pym rang the GP and will chase the scan', 'hospital promised'],
  ])('%s: %s', (_, text, expected) => {
    expect(said('result', text)).toBe(expected);
  });
});

describe('a participle that stands alone', () => {
  it.each([
    ['is done here', 'refer', 'Referral made', 'hospital done'],
    ['of none is not needed', 'refer', 'No referral made', 'nobody not-needed'],
    ['of no scan is not needed', 'test', 'No scan requested', 'nobody not-needed'],
    ['is done after all, after "but"', 'refer', 'No cure, but referred to podiatry', 'hospital done'],
  ] as const)('%s: %s', (_, act, text, expected) => {
    expect(said(act, text)).toBe(expected);
  });
});

describe('the GP at the end of a sentence', () => {
  it.each([
    ['is called on', 'Chase the scan, GP', true],
    ['gets a copy', 'Chase the scan, copy GP', false],
    ['gets a copy, cut short', 'Chase the scan, cc GP', false],
  ])('%s: %s', (_, text, expected) => {
    expect(isCalledOn(unitsOf(text))).toBe(expected);
    expect(said('result', text).includes('gp asked')).toBe(expected);
  });
});
