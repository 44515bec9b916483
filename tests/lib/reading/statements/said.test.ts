import { describe, expect, it } from 'vitest';
import { unitsOf } from '@/lib/reading/sentences/units';
import { isSoughtFromGp, upToMark } from '@/lib/reading/statements/said';

const sought = (text: string, thing: string, addressee: 'gp' | 'patient' = 'gp') => {
  const units = unitsOf(text);
  const at = units.findIndex(({ word }) => word === thing);
  return isSoughtFromGp(units, at, { addressee, owner: null });
};

describe('a thing is to come from general practice', () => {
  it.each([
    ['from the GP', 'Script from GP', 'script'],
    ['by way of the surgery', 'Script via surgery', 'script'],
    ['by going to the GP for it', 'See GP for script', 'script'],
    ['by being told to', 'Told to ring GP about script', 'script'],
    ['the thing first', 'Wants a script, told to go to GP', 'script'],
  ])('%s: %s', (_, text, thing) => {
    expect(sought(text, thing)).toBe(true);
  });

  it('from "you" in a letter to the GP, from "your GP" in one to the patient', () => {
    expect(sought('He needs a script from you', 'script', 'gp')).toBe(true);
    expect(sought('You need a script from your GP', 'script', 'patient')).toBe(true);
    expect(sought('We need a script from you', 'script', 'patient')).toBe(false);
  });

  it.each([
    ['it has come already', 'Had script from GP', 'script'],
    ['it came with thanks', 'Thank you for the script from GP', 'script'],
    ['the hospital gives it', 'Script from ward', 'script'],
    ['the GP is not in it', 'Needs script', 'script'],
    ['it is denied', 'No script from GP', 'script'],
    ['another thought stands between', 'Needs script. GP aware', 'script'],
  ])('unless %s: %s', (_, text, thing) => {
    expect(sought(text, thing)).toBe(false);
  });
});

describe('a thought', () => {
  it('goes on up to a comma, full stop, semicolon or arrow', () => {
    const after = (text: string) => upToMark(unitsOf(text), 0, 12).map(({ word }) => word);
    expect(['home today, GP aware', 'home today -> GP', 'home today; GP', 'home today'].map(after)).toEqual(
      Array(4).fill(['home', 'today']),
    );
  });

  it('goes on for so many words at most', () => {
    expect(upToMark(unitsOf('one two three four'), 1, 2).map(({ word }) => word)).toEqual(['two', 'three']);
  });
});
