import { describe, expect, it } from 'vitest';
import { namesService, serviceIn } from '@/lib/reading/statements/services';
import { isLeftToGp, said } from './say';

describe('another service is asked of the GP without the word "refer"', () => {
  it.each([
    'Practice to send to fracture liaison',
    'GP to arrange cardiology review',
    'GP to organise physiotherapy',
    'GP please set up district nurses',
    'GP to involve the community heart failure team',
    'Physio via GP',
    'For GP: kindly send to TIA clinic',
    'Patient to see GP for physiotherapy',
    'Needs cardiology review as outpatient, GP to arrange',
  ])('%s', (text) => {
    expect(isLeftToGp('refer', text)).toBe(true);
  });
});

describe('the hospital asks another service itself', () => {
  it.each([
    ['We have written to neurology to see him', 'hospital done'],
    ['I have asked cardiology to review her', 'hospital done'],
    ['We will ask the diabetes nurses to see him', 'hospital promised'],
    ['Ward to arrange district nurses to review the wound', 'hospital promised'],
  ])('%s', (text, expected) => {
    expect(said('refer', text)).toBe(expected);
  });
});

describe('nothing is passed on', () => {
  it.each([
    ['where no service is named', 'GP to arrange a chat'],
    ['where a test is asked for', 'GP to request a CT'],
    ['where a letter goes', 'GP to send letter to DVLA'],
    ['where the service is known already', 'Known to physio via GP'],
  ])('%s: %s', (_, text) => {
    expect(isLeftToGp('refer', text)).toBe(false);
  });
});

describe('what was misread once', () => {
  it('how the patient came: Sent in by GP to surgeons', () => {
    expect(isLeftToGp('refer', 'Sent in by GP to surgeons')).toBe(false);
  });
});

describe('services', () => {
  it.each([
    'dietician',
    'dietitians',
    '2nd opinion',
    'cardiology',
    'ENT',
    'T&O',
    'district nurses',
    'talking therapies',
    'fracture liaison service',
    'OT',
  ])('%s is one', (name) => {
    expect(namesService(`to ${name}.`)).toBe(true);
  });

  it.each(['patient', 'presented', 'parent', 'other', 'gynaesthetic'])('no part of another word: %s', (word) => {
    expect(namesService(word)).toBe(false);
  });

  it('are given in the page’s own words', () => {
    expect([serviceIn('GP to refer to Heart Failure Team'), serviceIn('home')]).toEqual(['Heart Failure Team', '']);
  });
});
