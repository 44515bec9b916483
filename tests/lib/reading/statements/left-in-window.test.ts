import { describe, expect, it } from 'vitest';
import { isLeftToGp } from './say';

describe('what it is about may stand in the sentence before', () => {
  it.each([
    [
      'the rest of a fit note',
      'fit-note',
      "Two weeks' note done by us today, GP to provide the rest.",
      'We expect eight weeks off.',
    ],
    [
      'one more note, by an ellipsis',
      'fit-note',
      'We cannot do these here, but your surgery will be happy to.',
      'You asked for a sick note.',
    ],
    ['an appointment to hurry', 'query', 'GP pls ring WL office to push this along.', 'Still has no theatre date.'],
    ['questions to run past', 'query', 'Advised to run these past GP.', 'Has questions about the anaesthetic.'],
    [
      'a result to hear',
      'result',
      'Your surgery should have them, so give them a call to find out how they were.',
      'Bloods taken in clinic.',
    ],
  ] as const)('%s', (_, act, text, before) => {
    expect(isLeftToGp(act, text, { before })).toBe(true);
  });

  it.each([
    ['no need to', 'fit-note', 'There is no need to get in touch with the practice.', 'Your sick note is enclosed.'],
    ['no call for', 'fit-note', 'Reg did it on the round, no call for the GP.', 'Sick cert?'],
    ['safety net', 'query', 'Worried by anything new? See your own GP or ring 111.', ''],
    [
      'anything else',
      'query',
      'For anything else your own doctor remains the right person.',
      'Questions about the thyroid: our secretary.',
    ],
    ['thanks', 'query', 'Thank you for chasing us about his appointment.', ''],
    ['another task', 'fit-note', 'GP to arrange physio.', 'Fit note given for two weeks.'],
  ] as const)('but not %s', (_, act, text, before) => {
    expect(isLeftToGp(act, text, { before })).toBe(false);
  });
});
