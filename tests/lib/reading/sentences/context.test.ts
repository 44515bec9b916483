import { describe, expect, it } from 'vitest';
import { addresseeOf, asides, isForPatient, ownerOf, saysYourGp } from '@/lib/reading/sentences/context';

describe('a label or heading makes a list of tasks', () => {
  it.each([
    ['Actions for GP', 'gp'],
    ['GP actions', 'gp'],
    ['GP to', 'gp'],
    ['Actions required by the practice', 'gp'],
    ['Plan for GP', 'gp'],
    ['Requests to GP', 'gp'],
    ['For the GP', 'gp'],
    ['Recommendations for primary care', 'gp'],
    ['GP please', 'gp'],
    ['Actions for hospital', 'hospital'],
    ['Ward to do', 'hospital'],
    ['Follow-up by the clinic', 'hospital'],
    ['Actions for patient', 'patient'],
  ] as const)('%s: for the %s', (name, owner) => {
    expect(ownerOf(name)).toBe(owner);
  });

  it.each([
    ['Plan'],
    ['Diagnosis'],
    [''],
    ['GP'.repeat(60)],
    ['Plan for hospital and GP'],
    ['Past history'],
    ['GP address'],
    ['Registered GP'],
  ])('%s: for nobody named', (name) => {
    expect(ownerOf(name)).toBeNull();
  });
});

describe('a label or heading speaks to the patient', () => {
  it.each([
    ['Information given to patient', true],
    ['Advice to patient', true],
    ['Patient information', true],
    ['Letter to patient', true],
    ['Information', true],
    ['Explained to parents', true],
    ['Plan', false],
    ['Actions for GP', false],
    ['Letter to GP', false],
    ['Patient', false],
  ])('%s: %s', (name, expected) => {
    expect(isForPatient(name)).toBe(expected);
  });
});

describe('a letter is addressed to', () => {
  it.each([
    ['the GP by title', 'Dear Dr Brown,\nThank you', 'gp'],
    ['a colleague', 'Dear Colleague', 'gp'],
    ['a doctor', 'Dear Doctor', 'gp'],
    ['the patient by title', 'Dear Mrs Green\nYou were seen', 'patient'],
    ['the parents', 'Dear parents of Tom', 'patient'],
    ['the patient by first name, where it speaks of "your GP"', 'Dear Kayleigh\nPlease ask your GP', 'patient'],
    ['a colleague by first name, where it speaks of the patient', 'Dear Asha\nThank you for referring her', 'gp'],
    ['whoever is greeted below the date and address', '20 November 2026\nPark Surgery\n\n  Dear Dr Brown', 'gp'],
    ['the patient in capitals', 'DEAR MR GREEN', 'patient'],
  ] as const)('%s', (_, text, expected) => {
    expect(addresseeOf(text)).toBe(expected);
  });

  it.each([
    ['the patient by first name', 'Dear Delphine,\n\nAll was well.', 'patient'],
    ['a doctor of the same name', 'Dear Dr Arkwright,\n\nAll was well.', 'gp'],
    ['a colleague by first name', 'Dear Sunil,\n\nAll was well.', 'gp'],
  ])('knows %s where the banner names the patient', (_, text, expected) => {
    expect(addresseeOf(text, new Set(['delphine', 'arkwright']))).toBe(expected);
  });

  it.each(['GP to refer', 'Her late husband was dear to her', ''])('nobody without a salutation: %s', (text) => {
    expect(addresseeOf(text)).toBeNull();
  });
});

describe('words to the patient are known by "your GP"', () => {
  it.each([
    ['Ring your GP', true],
    ['Try your own doctor', true],
    ['Your family doctor will know', true],
    ['Ring the GP', false],
    ['Your practice nurse', false],
  ])('%s: %s', (text, expected) => {
    expect(saysYourGp.test(text)).toBe(expected);
  });
});

describe('whom it is not for is said beside the matter', () => {
  const without = (text: string) => text.replace(asides, ' ');

  it.each([
    ['the hospital', 'For the practice, not the ward, to certify', 'For the practice  to certify'],
    ['the GP', 'For us, and not the surgery, to certify', 'For us  to certify'],
  ])('%s: %s', (_, text, expected) => {
    expect(without(text)).toBe(expected);
  });

  it.each(['Not the ward', 'For the practice, not before June, to certify'])('but not in %s', (text) => {
    expect(without(text)).toBe(text);
  });
});
