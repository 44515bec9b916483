import { describe, expect, it } from 'vitest';
import { namesFitNote, saysIssued, saysNotNeeded, speaksOfWork } from '@/lib/reading/statements/fit-note-words';
import { isLeftToGp } from './say';

describe('a fit note has many names', () => {
  it.each([
    'fit note',
    'sick note',
    'sick line',
    'Med3',
    'eMED3',
    'MED 3',
    'sickness certificate',
    'doctor’s note',
    'statement of fitness for work',
  ])('%s', (name) => {
    expect(namesFitNote(`GP to issue ${name.replace('’', "'")}`)).toBe(true);
  });

  it.each([
    'fit-to-fly letter',
    'death certificate',
    'school note',
    'signed off by physio',
    'self-certify',
    'clinic note',
    'fit for discharge',
  ])('but not %s', (name) => {
    expect(namesFitNote(name)).toBe(false);
  });

  it('with a curled apostrophe', () => {
    expect(namesFitNote('doctor’s note')).toBe(true);
  });
});

describe('a fit note is left to the GP', () => {
  it.each([
    ['to issue', 'GP please issue Med 3 for 4 weeks'],
    ['passive', 'Fit note to be issued by GP'],
    ['from the GP', 'Will need sick note from GP'],
    ['after a colon', 'Fit note: GP'],
    ['to extend', 'Fit note for a week given, GP to extend'],
    ['because the hospital has not', 'Fit note not given, GP to do'],
    ['on a condition', 'If still unwell after this, GP to extend sick note'],
    ['by certifying', 'No pads on the ward, GP kindly certify'],
    ['where the patient is sent', 'Told to get a sick line from their own doctor'],
    ['for the employer', 'Asked to see his GP for a note for his employer'],
  ])('%s: %s', (_, text) => {
    expect(isLeftToGp('fit-note', text)).toBe(true);
  });

  it.each([
    ['in the field for it', 'GP to issue', { lead: 'Fit note' }],
    ['in the GP’s list', 'fit note', { owner: 'gp', lead: 'Actions for GP' }],
    ['in a letter to the GP', 'He will need a further sick note from you', { addressee: 'gp' }],
    ['in a letter to the patient', 'Your GP can give you a sick note', { addressee: 'patient' }],
  ] as const)('%s: %s', (_, text, standing) => {
    expect(isLeftToGp('fit-note', text, standing)).toBe(true);
  });

  it.each([
    ['issued here', 'Fit note issued for 4 weeks'],
    ['not needed', 'No fit note needed'],
    ['denied', 'GP need not issue a fit note'],
    ['history', 'Sick note issued by GP in June'],
    ['run out', 'Sick note from GP ran out last week'],
    ['promised here', 'We will issue the fit note'],
  ])('unless it is %s: %s', (_, text) => {
    expect(isLeftToGp('fit-note', text)).toBe(false);
  });
});

describe('what was misread once', () => {
  it.each(['No fit note needed from GP'])('%s', (text) => {
    expect(isLeftToGp('fit-note', text)).toBe(false);
  });
});

describe('a fit note is issued', () => {
  it.each([
    ['Fit note issued for 4 weeks', ''],
    ['Med3 given to patient on ward', ''],
    ['We have provided a fit note to 12/12/2026', ''],
    ['Already holds a Med3 from GP, covered until January', ''],
    ['Given, 2/52', 'Fit note'],
    ['Signed off for 2/52 by us', ''],
  ])('%s (%s)', (text, lead) => {
    expect(saysIssued(text, lead)).toBe(true);
  });

  it.each([
    ['not yet', 'Fit note not yet issued', ''],
    ['to be', 'Fit note to be issued', ''],
    ['run out', 'Sick note expired', ''],
    ['a relative’s', 'His wife has a sick note until June', ''],
    ['from the GP, in the past', 'GP issued a sick note for his back', ''],
    ['a question', 'Fit note issued?', ''],
    ['another paper', 'Leaflet given', ''],
    ['an answer of no', 'No', 'Fit note'],
  ])('unless it is %s: %s', (_, text, lead) => {
    expect(saysIssued(text, lead)).toBe(false);
  });
});

describe('a fit note is not needed', () => {
  it.each([
    ['said so', 'No fit note needed', ''],
    ['declined', 'Patient declined a fit note', ''],
    ['retired', 'Retired teacher', ''],
    ['not in work', 'Not currently working', ''],
    ['self-certifying', 'Will self-certify', ''],
    ['fit for work', 'Fit to return to work on Monday', ''],
    ['at school', 'Schoolgirl', ''],
    ['in the field for it', 'Not required', 'Fit note'],
  ])('%s: %s', (_, text, lead) => {
    expect(saysNotNeeded(text, lead)).toBe(true);
  });

  it.each([
    ['a relative is retired', 'Wife is retired', ''],
    ['it is about later', 'Can go back once fit for work', ''],
    ['it cannot be done by the patient', 'Beyond self-certification', ''],
    ['it is about something else', 'No stick needed', ''],
    ['it is not issued yet', 'Fit note not yet issued', ''],
    ['unfit', 'Unfit for work', ''],
  ])('unless %s: %s', (_, text, lead) => {
    expect(saysNotNeeded(text, lead)).toBe(false);
  });

  it("doesn't need a fit note", () => {
    expect(saysNotNeeded("Doesn't need a fit note", '')).toBe(true);
  });
});

describe('words of work', () => {
  it.each([
    ['Works as a builder', true],
    ['HGV driver', true],
    ['Self-employed', true],
    ['Wants to be back at her job', true],
    ['Inhaler works well', false],
    ['Working diagnosis: sepsis', false],
    ['Lives alone', false],
  ])('%s: %s', (text, expected) => {
    expect(speaksOfWork(text)).toBe(expected);
  });
});

describe('a task that follows a fit note already given', () => {
  it.each([
    'GP to arrange physio.',
    'GP to continue ramipril.',
    'GP to give flu jab.',
    'GP to obtain EEG result and inform patient.',
  ])('is no request for another: %s', (task) => {
    expect(isLeftToGp('fit-note', task, { before: 'Fit note given for 2 weeks.' })).toBe(false);
  });

  it.each(['GP to extend.', 'GP to issue another.', 'GP to extend for 2 weeks if needed.', 'GP to provide from then.'])(
    'may ask for one more: %s',
    (task) => {
      expect(isLeftToGp('fit-note', task, { before: 'Fit note given for 2 weeks.' })).toBe(true);
    },
  );
});
