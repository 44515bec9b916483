import { describe, expect, it } from 'vitest';
import { inTime, namesTest, saysNoTests, testIn } from '@/lib/reading/statements/tests';
import { said } from './say';

describe('blood is a test where it was taken for one', () => {
  it.each(['Blood taken on arrival', 'Blood sent', 'A blood film', 'Bloods', 'Bloods in a month', 'Blood for ferritin'])(
    '%s',
    (text) => {
      expect(namesTest(text)).toBe(true);
    },
  );

  it.each(['Blood pressure 120/80', 'Blood-stained sputa', 'Bloods group', 'Coughed up blood'])('but not %s', (text) => {
    expect(namesTest(text)).toBe(false);
  });
});

describe('tests that only some services send', () => {
  it.each(['paraprotein', 'loop recorder', 'sweat test', 'light chains', 'malaria film', '24 hour urine', 'microarray'])(
    '%s is one',
    (name) => {
      expect(testIn(`Awaiting ${name} from the lab`)).not.toBe('');
    },
  );

  it.each(['chained', 'sweats', 'a filmy eye', 'microwave'])('%s is none', (name) => {
    expect(testIn(`Awaiting ${name}`)).toBe('');
  });
});

describe('a set time ahead makes a new test', () => {
  it.each(['yearly', 'once a year', 'twice a month', 'each spring', 'every May', 'a fortnight from today', "in a month's time"])(
    '%s',
    (when) => {
      expect(inTime.test(when)).toBe(true);
    },
  );

  it.each(['today', 'each time', 'a year ago', 'once a day', 'May Dale'])('but not %s', (when) => {
    expect(inTime.test(when)).toBe(false);
  });

  it('that the GP is asked to do, and no result', () => {
    expect(said('test', 'GP to check ferritin once a year')).toContain('gp asked');
    expect(said('result', 'GP to check ferritin once a year')).toBe('');
    expect(said('result', 'GP to check ferritin result')).toContain('gp asked');
  });

  it('and to act on, which is one request', () => {
    expect(said('result', 'GP to repeat LFTs in 4 weeks and act on results')).toBe('');
    expect(said('result', 'GP to look up LFTs and act on results')).toContain('gp asked');
  });

  it('as is one that falls due', () => {
    expect(said('test', 'Smear is due', { owner: 'gp' })).toBe('gp asked');
    expect(said('result', 'Smear is due', { owner: 'gp' })).toBe('');
    expect(said('result', 'Smear is awaited', { owner: 'gp' })).toBe('gp asked');
  });
});

describe('nothing is outstanding', () => {
  it.each(['No swabs outstanding', 'No biopsies taken', 'Nil specimens sent'])('%s', (text) => {
    expect(saysNoTests(text)).toBe(true);
  });

  it.each(['Swabs outstanding', 'No drains left in', 'Biopsies sent'])('or is: %s', (text) => {
    expect(saysNoTests(text)).toBe(false);
  });
});

describe('what lies with the letter is no result to see to', () => {
  it.each([
    ['a copy', 'GP to keep a copy of the echo report'],
    ['an enclosure', 'GP to note the enclosed CT report'],
  ])('%s: %s', (_, text) => {
    expect(said('result', text)).not.toContain('asked');
  });

  it('and thanks for one ask for none', () => {
    expect(said('result', 'Many thanks for the ferritin result, GP')).not.toContain('asked');
    expect(said('result', 'The ferritin result please, GP')).toContain('gp asked');
  });
});
