import { describe, expect, it } from 'vitest';
import { type Prescribing, prescribingIn } from '@/lib/reading/shared-care/agreement';

const says = (words: string, what: Prescribing, before = '') => prescribingIn(words, before).has(what);

describe('the GP has accepted', () => {
  it.each([
    'Dr Okafor (GP) phoned back: happy to have it on repeat',
    'The practice countersigned the form',
    'Your practice manager returned the shared care form with your signature',
    'You were kind enough to agree to prescribe it',
    'Thank you for your letter in which you agreed to take on its prescribing',
    'It was good to hear that the practice will gladly take it on',
    'Shared care: practice accepted (email 4/11)',
    'The practice has prescribed it since 2019',
    'Prescribed by GP under shared care agreement since 2024',
    'Dr Lomas has for some years prescribed it under the shared care agreement that we hold with her',
    'Spoke to own doctor, he has accepted and does the scripts now',
    'Practice ok with it? Yes, rang 17/11',
    'SCA signed both sides',
  ])('%s', (words) => {
    expect(says(words, 'accepted')).toBe(true);
  });

  it.each([
    ['wished for', 'I trust that the practice will agree to prescribe it'],
    ['asked', 'Please confirm that the practice is prepared to prescribe it'],
    ['not heard', 'Practice ok with it? Not heard'],
    ['silence', 'No objection has reached us and we shall take it that you agree'],
    ['a condition', 'Once the GP has agreed, prescribing passes over'],
    ['in principle', 'GP agreed in principle'],
    ['the patient’s', 'Patient and wife both agree that the GP takes it on'],
    ['the hospital’s own', 'SCA signed by us and sent to the surgery'],
    ['refused', 'The practice has not agreed to shared care'],
    ['about something else', 'GP agreed to refer him to physiotherapy'],
    ['a question', 'Has the practice agreed?'],
    ['what the GP is to do', 'GP to continue: Yes'],
    ['on its way', 'Shared care form gone for signature'],
  ])('not where it is %s: %s', (_, words) => {
    expect(says(words, 'accepted')).toBe(false);
  });

  it('"he" is whom the sentence before names', () => {
    expect(says('He agreed to prescribe it', 'accepted', 'I rang Dr Moss at the surgery.')).toBe(true);
    expect(says('He agreed to take it', 'accepted', 'I counselled the patient.')).toBe(false);
  });
});

describe('the hospital keeps it', () => {
  it.each([
    'Our lithium clinic carries on with the scripts and bloods, not GP',
    'We remain the prescribers',
    'All scripts stay with rheumatology',
    'It goes on being prescribed from the clinic here',
    'We will carry on with it',
    'Your surgery will not be prescribing it',
    'Tertiary centre only, never GP',
    'CAMHS look after all of it',
    'The practice does not feel able to take it on',
    'ADHD service issue monthly',
  ])('%s', (words) => {
    expect(says(words, 'hospital') || says(words, 'hospital-meanwhile')).toBe(true);
  });

  it.each([
    'I trust that you will take up the prescriptions from January',
    'We would like the GP to go on prescribing',
    'If we do not hear from you we shall assume that you accept',
    'Who prescribes it from here? Family doctor',
    'First four weeks dispensed by our outpatient pharmacy today',
  ])('or not: %s', (words) => {
    expect(says(words, 'hospital')).toBe(false);
  });
});

describe('the GP is to prescribe', () => {
  it.each([
    'Over to GP for scripts',
    'Practice scripts from here on',
    'Might I ask that it goes on your repeats from the New Year',
    'Further supplies from yourselves please',
    'Own doctor does the scripts now',
    'GP takes it on',
    'It would help if the practice were to take over',
  ])('%s', (words) => {
    expect(says(words, 'gp-asked')).toBe(true);
  });

  it.each(['NOT for transfer to primary care', 'GP please do not', 'Hospital continues'])('or not: %s', (words) => {
    expect(says(words, 'gp-asked')).toBe(false);
  });
});

describe('thanks for agreement record it', () => {
  it.each([
    'I am grateful to you for agreeing to prescribe it',
    'I am grateful for your letter agreeing to prescribe it',
    'I am grateful that you have taken it on',
    'Grateful for your having accepted shared care',
    'Thank you for returning the shared care paperwork signed',
  ])('%s', (words) => {
    expect(says(words, 'accepted')).toBe(true);
  });

  it.each([
    'We should be grateful if you agreed to prescribe it',
    'We would be grateful for your agreement',
    'Please return the shared care paperwork signed',
    'We await your agreement to share its care',
  ])('and a plea for it does not: %s', (words) => {
    expect(says(words, 'accepted')).toBe(false);
  });
});

describe('more ways to tell of an agreement', () => {
  it.each([
    ['a letter in which it was accepted', 'Dr Pym wrote to accept shared care', 'Dr Pym was asked to accept shared care'],
    [
      'a signature by name',
      'Shared care, Dr Pym at Mill Lane signed up to it',
      'Shared care, Dr Pym at Mill Lane is to sign up to it',
    ],
    ['what a colon answers', 'Shared care agreement: received', 'Shared care agreement: awaited'],
    ['no change besides', 'GP agreed, no change', 'GP agreed, no'],
    [
      'a practice that is agreeable',
      'The practice is agreeable to prescribing it',
      'The practice is not agreeable to prescribing it',
    ],
    ['paper that came back', 'Shared care paperwork back', 'Shared care paperwork stapled to the back'],
  ])('%s', (_, yes, no) => {
    expect([says(yes, 'accepted'), says(no, 'accepted')]).toEqual([true, false]);
  });
});

describe('an earlier practice speaks for nobody now', () => {
  it.each([
    ['Her previous GP had agreed to prescribe it', 'Her GP has agreed to prescribe it'],
    ['The old surgery accepted shared care', 'The surgery accepted shared care'],
    ['His former practice signed the agreement', 'His practice signed the agreement'],
  ])('%s', (before, now) => {
    expect([says(before, 'accepted'), says(now, 'accepted')]).toEqual([false, true]);
  });
});

describe('in a letter to the patient "you" is the patient', () => {
  const toPatient = (words: string) => [...prescribingIn(words, '', true)];

  it('whose agreement is none of the GP', () => {
    expect(toPatient('You have agreed to prescribe it')).not.toContain('accepted');
    expect(says('You have agreed to prescribe it', 'accepted')).toBe(true);
  });

  it('who gets it from the GP', () => {
    expect(toPatient('You will get the tablets from your GP')).toContain('gp-asked');
    expect(toPatient('You will get the tablets from our pharmacy')).not.toContain('gp-asked');
  });
});

describe('whom it is not for is said beside the matter', () => {
  it('and changes nothing of whom it is for', () => {
    expect(says('For the practice, not us, to prescribe', 'gp-asked')).toBe(true);
    expect(says('For us, not the practice, to prescribe', 'gp-asked')).toBe(false);
  });
});

describe('the hospital keeps it by other words', () => {
  it.each([
    ['All future scripts by the department', 'All future scripts by the surgery'],
    ['Any more from the department pharmacy', 'Any more from the village shop'],
    ['It is not something we ask of primary care', 'It is something we ask of primary care'],
    ['GP not involved in prescribing', 'GP involved in prescribing'],
  ])('%s', (keeps, not) => {
    expect([says(keeps, 'hospital'), says(not, 'hospital')]).toEqual([true, false]);
  });
});

describe('how it was put', () => {
  it.each([
    ['You wrote on 3 October to say you would take on prescribing, for which my thanks.', 'accepted'],
    ['Dr Amin wrote back on 4 Nov taking this on for him from January.', 'accepted'],
    ['On shared care w Marsh Lane surgery since 2022, carries on.', 'accepted'],
    ['I would be obliged if from here on you would write the monthly scripts.', 'gp-asked'],
    ['It will be supplied by our pharmacy for as long as he takes it.', 'hospital'],
    ['Your surgery will give you your methotrexate tablets from now on.', 'gp-asked'],
  ] as const)('%s', (text, expected) => {
    expect(prescribingIn(text).has(expected)).toBe(true);
  });

  it('what was supplied until now is supplied no more', () => {
    expect(prescribingIn('started August, our supply until now').size).toBe(0);
  });
});
