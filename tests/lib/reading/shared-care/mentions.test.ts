import { describe, expect, it } from 'vitest';
import { readMedicines } from '@/lib/reading/medicines/read-medicines';
import { readSharedCare } from '@/lib/reading/shared-care/read-shared-care';
import { everything, page } from '../page-builder';

/** The shared-care medicines of a page, each with whether the GP has agreed and who is to prescribe. */
const read = (it: ReturnType<typeof page>) => {
  const built = it.build();
  return readSharedCare(built, everything, readMedicines(built, everything))
    .map(({ generic, accepted, prescriber }) => `${generic} ${accepted ? 'accepted' : 'open'} ${prescriber ?? 'nobody'}`)
    .join();
};
const plan = (words: string) => read(page().field('Plan', words));
const letter = (words: string) => read(page().field('Letter', words));

describe('a medicine is taken, or only spoken of', () => {
  it.each([
    ['a polite question asks for it', 'Could azathioprine go on his repeat template?', 'azathioprine open gp'],
    ['a question of the team does not', 'Could we try azathioprine?', ''],
    ['talk of it is no treatment', 'We talked of azathioprine', ''],
    ['coming off the repeats is none', 'Azathioprine to come off her repeats, GP please', ''],
    ['a dose missed leaves it taken', 'Azathioprine 50 mg, missed one dose, GP to continue', 'azathioprine open gp'],
    ['a single dose is over', 'Azathioprine, one dose in the infusion suite', ''],
  ])('%s: %s', (_, words, expected) => {
    expect(plan(words)).toBe(expected);
  });
});

describe('"you" in a letter is whoever it is written to', () => {
  it.each([
    [
      'the GP, whose agreement counts',
      'Dear Dr Reed\nYou have agreed to prescribe azathioprine 50 mg.',
      'azathioprine accepted gp',
    ],
    [
      'the patient, whose does not',
      'Dear Mrs Reed\nYou have agreed to have azathioprine 50 mg from your GP.',
      'azathioprine open nobody',
    ],
    [
      'the patient, whose GP is to prescribe',
      'Dear Mrs Reed\nYour GP will prescribe azathioprine 50 mg.',
      'azathioprine open gp',
    ],
  ])('%s', (_, words, expected) => {
    expect(letter(words)).toBe(expected);
  });

  it('in another field of the same letter as well', () => {
    const body = 'You have agreed to take on azathioprine 50 mg.';
    expect(read(page().field('Greeting', 'Dear Dr Reed').field('Body', body))).toContain('accepted');
    expect(read(page().field('Greeting', 'Dear Mrs Reed').field('Body', body))).not.toContain('accepted');
  });
});

describe('an earlier practice', () => {
  it.each([
    ['his previous practice', 'Azathioprine 50 mg OD. His previous practice accepted shared care.', 'azathioprine open nobody'],
    ['his practice', 'Azathioprine 50 mg OD. His practice accepted shared care.', 'azathioprine accepted nobody'],
  ])('is not the one that he has now: %s', (_, words, expected) => {
    expect(plan(words)).toBe(expected);
  });
});

describe('a sentence that names no medicine is about the one before', () => {
  it.each([
    [
      'where it speaks of each script',
      'He starts azathioprine 50 mg. Every script will come from you please.',
      'azathioprine open gp',
    ],
    [
      'but not where it speaks of something else',
      'He starts azathioprine 50 mg. Every bus passes your door.',
      'azathioprine open nobody',
    ],
  ])('%s', (_, words, expected) => {
    expect(letter(`Dear Dr Reed\n${words}`)).toBe(expected);
  });
});

describe('an answer under a label', () => {
  const answered = (label: string) => read(page().text('Azathioprine 50 mg OD').line(label, 'GP agreed'));

  it('counts for the medicine on the page, unless the label is an example', () => {
    expect(answered('Shared care')).toBe('azathioprine accepted nobody');
    expect(answered('e.g. shared care')).toBe('azathioprine open nobody');
  });
});
