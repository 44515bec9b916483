import { describe, expect, it } from 'vitest';
import { unitsOf } from '@/lib/reading/sentences/units';
import { isDeniedBefore, isNobodys, wasSuggested } from '@/lib/reading/statements/pleas';
import { isLeftToGp, said } from './say';

/** Asks it of the actor at a word. */
const at = (ask: (units: ReturnType<typeof unitsOf>, at: number) => boolean, text: string, word: string) => {
  const units = unitsOf(text);
  return ask(
    units,
    units.findIndex((unit) => unit.word === word),
  );
};

describe('a denial in front of the actor', () => {
  it.each(['No need for the GP to refer', 'No plan for the GP to refer', 'We do not expect the GP to refer'])('%s', (text) => {
    expect(at(isDeniedBefore, text, 'gp')).toBe(true);
    expect(isLeftToGp('refer', text)).toBe(false);
  });

  it.each(['No fracture seen on the film, GP to refer', 'No pain. GP to refer'])('but not of something else: %s', (text) => {
    expect(at(isDeniedBefore, text, 'gp')).toBe(false);
    expect(isLeftToGp('refer', text)).toBe(true);
  });
});

describe('nobody of the hospital can do it', () => {
  it.each([
    ['No one on the ward can certify', 'ward', true],
    ['None of the nurses can certify', 'nurses', true],
    ['Nobody from the clinic can certify', 'clinic', true],
    ['The ward can certify, no one else', 'ward', false],
    ['No one was hurt and the ward can certify', 'ward', false],
  ])('%s', (text, word, expected) => {
    expect(at(isNobodys, text, word)).toBe(expected);
  });

  it('which leaves open who does, and does not say that it is not needed', () => {
    expect(said('refer', 'No one on the ward can refer him')).toBe('hospital reported');
    expect(said('refer', 'The ward need not refer him')).toBe('hospital not-needed');
  });
});

describe('what was suggested', () => {
  it.each([
    ['It was recommended that the GP could refer', true],
    ['It was requested that the GP refer', true],
    ['We suggested that the GP might refer', false],
    ['It was a day when the GP could refer', false],
  ])('%s: %s', (text, expected) => {
    expect(at(wasSuggested, text, 'gp')).toBe(expected);
  });

  it('years ago asks for nothing now', () => {
    const suggested = 'it was recommended that the GP refer him to podiatry';
    expect(said('refer', `In 2019 ${suggested}`)).toBe('gp reported');
    expect(said('refer', `Today ${suggested}`)).toContain('gp asked');
  });
});

describe('what the GP had to do before', () => {
  it.each([
    ['You have had to sign him off each spring', 'gp reported'],
    ['You will have to sign him off each spring', 'gp asked'],
  ])('is told, and not asked: %s', (text, expected) => {
    expect(said('fit-note', text, { addressee: 'gp' })).toBe(expected);
  });

  it.each([
    ['Bloods used to have to be requested by the GP', 'gp reported'],
    ['Bloods have to be requested by the GP', 'gp asked'],
  ])('by custom: %s', (text, expected) => {
    expect(said('test', text)).toBe(expected);
  });
});

describe('a passive after the GP', () => {
  it.each([
    ['is the GP’s where the patient goes there', 'Book in with your own doctor to be certified', true],
    ['is not where the patient goes elsewhere', 'Your own doctor knows that you are to be certified', false],
  ])('%s: %s', (_, text, expected) => {
    expect(isLeftToGp('fit-note', text, { addressee: 'patient' })).toBe(expected);
  });
});
