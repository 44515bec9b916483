import { describe, expect, it } from 'vitest';
import { isLeftToGp, type Standing } from './say';

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

/** Whether a sentence leaves an act to the GP after another, and whether its twin does. */
const twins = (act: Parameters<typeof isLeftToGp>[0], left: string, not: string, standing: Standing) => [
  isLeftToGp(act, left, standing),
  isLeftToGp(act, not, standing),
];

describe('a fit note that was spoken of', () => {
  it.each([
    ['will come from the surgery', 'Your surgery will give you the next one.', 'Your surgery will give you a ring.'],
    ['is called for at the surgery', 'Nobody here can certify, the surgery please.', 'Nobody here can certify on a Sunday.'],
    ['has one after it', 'The surgery can do the one after.', 'The ward can do the one after.'],
  ])('%s', (_, left, not) => {
    expect(twins('fit-note', left, not, { before: 'We gave you a sick note for a fortnight.', addressee: 'patient' })).toEqual([
      true,
      false,
    ]);
  });

  it.each([
    ['Expect to be off for about six weeks.', true],
    ['He has been off his food.', false],
  ])('may be spoken of by time off work: %s %s', (before, expected) => {
    expect(isLeftToGp('fit-note', 'The surgery can do the next one.', { before })).toBe(expected);
  });
});

describe('questions that were spoken of', () => {
  const before = 'Has questions about the stent.';

  it.each([
    ['are to be asked there', 'The place to ask is the surgery.', 'The place to ask is the ward.'],
    ['can be talked over there', 'He can d/w the surgery.', 'He had already d/w the surgery.'],
    ['are sent to the reader', 'I have suggested he goes over these with you.', 'I have suggested he goes over these with us.'],
    [
      'are not denied by an earlier denial',
      'No need to ring us, the surgery should be asked.',
      'No need to trouble the surgery.',
    ],
  ])('%s', (_, left, not) => {
    expect(twins('query', left, not, { before })).toEqual([true, false]);
  });
});

describe('a referral that was spoken of', () => {
  it.each([
    ['the patient is to be sent', 'Could his family doctor send him?', 'Could the ward send him?', 'He needs podiatry.'],
    [
      'the form is to come from the reader',
      'The form has to come from you.',
      'The form has to come from us.',
      'He needs referral to the sleep clinic.',
    ],
  ])('%s', (_, left, not, before) => {
    expect(twins('refer', left, not, { before })).toEqual([true, false]);
  });

  it('is none where another thing is to come', () => {
    const before = 'He needs referral to the sleep clinic.';
    expect(isLeftToGp('refer', 'It has to come from you.', { before })).toBe(true);
    expect(isLeftToGp('refer', 'The sick note has to come from you.', { before })).toBe(false);
  });
});

describe('a result that was spoken of is had at the GP', () => {
  it.each([
    [
      'who is to be rung',
      'The practice will have it by Friday, do give them a ring.',
      'The ward will have it by Friday, do give them a ring.',
      'Swab taken today.',
    ],
    [
      'who was named when it was asked about',
      'She wondered when she might learn of it and was told to try the surgery.',
      'She wondered when she might learn of it and was told to try the ward.',
      'Biopsy taken this morning.',
    ],
    ['by whom the question is answered', 'Via the surgery.', 'Via the ward.', 'How will I get my biopsy result?'],
  ])('%s', (_, left, not, before) => {
    expect(twins('result', left, not, { before, addressee: 'patient' })).toEqual([true, false]);
  });

  it('whom "him" speaks of in a letter to the patient', () => {
    const ask = (who: string) =>
      isLeftToGp('result', 'Do ask him what it showed.', { before: `${who} has the scan report.`, addressee: 'patient' });
    expect([ask('Your GP'), ask('Our registrar')]).toEqual([true, false]);
  });
});
