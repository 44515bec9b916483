import { describe, expect, it } from 'vitest';
import type { SentenceContext } from '@/lib/reading/sentences/context';
import { unitsOf } from '@/lib/reading/sentences/units';
import type { VerbForm } from '@/lib/reading/sentences/verbs';
import { byWhom } from '@/lib/reading/statements/actors';
import { askOf } from '@/lib/reading/statements/ask';
import { isCalledOn } from '@/lib/reading/statements/bare-ask';

const notes: SentenceContext = { addressee: 'gp', owner: null };
const letter: SentenceContext = { addressee: 'patient', owner: null };

/** "actor mood" of the last word of a sentence that begins so. */
const asked = (text: string, start: string, form: VerbForm, context = notes) => {
  const units = unitsOf(text);
  const verb = units.findLastIndex(({ word }) => word.startsWith(start));
  const { actor, mood } = askOf(units, verb, form, context);
  return `${actor} ${mood}`;
};

describe('who a task falls to, and how it is put', () => {
  it.each([
    ['infinitive after the GP', 'GP to chase', 'base', 'gp asked'],
    ['a question to the GP', 'Could the GP please chase', 'base', 'gp asked'],
    ['a denial after the GP', 'GP does not need to chase', 'base', 'gp not-needed'],
    ['a denial before the GP', 'No need for GP to chase', 'base', 'gp not-needed'],
    ['a present perfect of the GP', 'GP has already chased', 'past', 'gp reported'],
    ['a past of the GP', 'GP chased', 'past', 'gp reported'],
    ['thanks', 'Thank you for chasing', 'ing', 'gp reported'],
    ['a task for the hospital', 'Ward to chase', 'base', 'hospital promised'],
    ['a promise of the hospital', 'We will chase', 'base', 'hospital promised'],
    ['a past of the hospital', 'We chased', 'past', 'hospital done'],
    ['a perfect of the hospital', 'I have chased', 'past', 'hospital done'],
    ['a task for the patient', 'Patient to chase', 'base', 'patient asked'],
    ['a bare infinitive', 'To chase', 'base', 'nobody asked'],
    ['a courteous imperative, which letters address to the GP', 'Please chase', 'base', 'gp asked'],
    ['the nearest of two actors', 'We have asked the GP to chase', 'base', 'gp asked'],
    ['the nearest of two actors, the other way about', 'GP to ask the ward to chase', 'base', 'hospital promised'],
    ['a member of the team whom no list names', 'Haem SpR to chase', 'base', 'hospital promised'],
    ['a parenthesis before the verb', 'GP (Park Surgery) to chase', 'base', 'gp asked'],
  ] as const)('%s: %s', (_, text, form, expected) => {
    expect(asked(text, 'chas', form)).toBe(expected);
  });

  it.each([
    ['by the GP, to be', 'To be chased by GP', 'gp asked'],
    ['by the GP, has been', 'Has been chased by GP', 'gp reported'],
    ['by the ward, to be', 'Will be chased by the ward', 'hospital promised'],
    ['by the ward, has been', 'Has been chased by the ward', 'hospital done'],
    ['by nobody named, will be', 'Will be chased', 'hospital promised'],
  ])('in the passive voice, %s: %s', (_, text, expected) => {
    expect(asked(text, 'chas', 'past')).toBe(expected);
  });

  it.each([
    ['the GP in a letter to the GP', 'Could you chase', notes, 'gp asked'],
    ['the patient in a letter to the patient', 'You should chase', letter, 'patient asked'],
    ['the GP in a letter to the patient, as "your GP"', 'Your GP should chase', letter, 'gp asked'],
  ] as const)('"you" is %s: %s', (_, text, context, expected) => {
    expect(asked(text, 'chas', 'base', context)).toBe(expected);
  });

  it.each([
    ['gp', 'gp asked'],
    ['hospital', 'hospital promised'],
    ['patient', 'patient asked'],
  ] as const)('a bare verb in a list for the %s is theirs', (owner, expected) => {
    expect(asked('chase', 'chas', 'base', { addressee: 'gp', owner })).toBe(expected);
  });

  it('a second verb goes on with the actor of the first', () => {
    const units = unitsOf('GP to review BP and chase');
    const first = askOf(units, 2, 'base', notes);
    expect(askOf(units, units.length - 1, 'base', notes, first)).toEqual({ actor: 'gp', mood: 'asked' });
  });
});

describe('the agent of a passive', () => {
  it.each([
    ['made by the GP', 'gp'],
    ['made by me', 'hospital'],
    ['made by the ward team', 'hospital'],
    ['made by Kumar', 'hospital'],
    ['made via the GP', 'gp'],
    ['made in clinic', null],
    ['made; seen by GP', null],
    ['made', null],
  ])('%s: %s', (text, expected) => {
    expect(byWhom(unitsOf(text), 1, notes)).toBe(expected);
  });
});

describe('the GP is called on at the end', () => {
  it.each([
    ['refer to dietitian (GP)', true],
    ['please arrange, GP', true],
    ['refer to dietitian - GP please', true],
    ['seen by GP', false],
    ['letter to GP', false],
    ['received from GP', false],
    ['refer to dietitian', false],
  ])('%s: %s', (text, expected) => {
    expect(isCalledOn(unitsOf(text))).toBe(expected);
  });
});
