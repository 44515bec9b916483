import { describe, expect, it } from 'vitest';
import { namesFitNote, saysIssued, saysNotNeeded, speaksOfWork } from '@/lib/reading/statements/fit-note-words';
import { isLeftToGp } from './say';

describe('more names of a fit note', () => {
  it.each([
    ['a line to cover', 'Needs a line to cover June', 'Needs a line to draw on'],
    ['the note that runs now', 'His current note runs to Friday', 'His current notes are long'],
    ['a line for the boss', 'A line for his boss', 'A line for his kite'],
    ['a line up to a day', 'We gave him a line to Friday', 'We took the line to Friday Street'],
  ])('%s: %s', (_, names, not) => {
    expect([namesFitNote(names), namesFitNote(not)]).toEqual([true, false]);
  });

  it('by what the employer wants', () => {
    expect(isLeftToGp('fit-note', 'Employer wants it in writing, surgery please')).toBe(true);
    expect(isLeftToGp('fit-note', 'Bank wants it in writing, surgery please')).toBe(false);
  });
});

describe('a fit note is not needed', () => {
  it.each([
    ['he signs himself off', 'Signs himself off for a week', 'Signs the form for a week'],
    ['she goes back to her job', 'Fit to go back to her desk', 'Hopes to go back to her desk'],
    ['he gave up work', 'Gave up paid work in spring', 'Gave up sugar in spring'],
    ['the employer wants none', 'Nothing wanted for the employer', 'Something wanted for the employer'],
    ['none is needed', 'No note needed', 'No note of fever made'],
    ['the week is the patient’s own', 'Self-certifies after one chat', 'Self-certifies, GP after one week'],
  ])('%s: %s, but not: %s', (_, none, not) => {
    expect([saysNotNeeded(none, ''), saysNotNeeded(not, '')]).toEqual([true, false]);
  });
});

describe('a fit note is issued', () => {
  it.each([
    ['it is not still to be signed', 'Fit note signed', 'Fit note to be signed'],
    ['it is not still to be certified', 'Sick note certified, 2/52', 'Sick note to certify, 2/52'],
    ['another doctor’s still covers', 'Sick note from own doctor until Friday', 'Sick note given by own doctor'],
  ])('where %s: %s, but not: %s', (_, issued, not) => {
    expect([saysIssued(issued, ''), saysIssued(not, '')]).toEqual([true, false]);
  });
});

describe('a note of the past, or of another, is none that was issued', () => {
  it.each([
    'The practice covered him with a sick note in September.',
    'Had been signed off by his GP with back pain until last Friday.',
    'Was signed off by one of your partners for two weeks in October, fit note.',
  ])('%s', (text) => {
    expect(saysIssued(text, '')).toBe(false);
  });

  it.each(['eMed done, not fit for work to 24/02', 'Already has a Med3 from our team running to the end of February'])(
    'but: %s',
    (text) => {
      expect(saysIssued(text, '')).toBe(true);
    },
  );

  it.each(['Bus mechanic, certificate not needed.', 'Fill in your own form for work for this first week.'])(
    'none is needed: %s',
    (text) => {
      expect(saysNotNeeded(text, '')).toBe(true);
    },
  );

  it('a job with a number is a transport, and no work', () => {
    expect(speaksOfWork('PTS 2 crew chair, job 77120')).toBe(false);
  });
});
