import { describe, expect, it } from 'vitest';
import type { Mood } from '@/lib/model/facts';
import { asksOfGp, notNeeded, once, takenOn } from '@/lib/rules/statements';
import { statement, unknownFacts, words } from './facts-builder';

const moods = ['asked', 'done', 'promised', 'not-needed', 'reported', 'offered'] as const satisfies Mood[];
const actors = ['gp', 'hospital', 'patient-via-gp', 'patient', 'nobody'] as const;
const facts = unknownFacts('discharge', {
  statements: actors.flatMap((actor) => moods.map((mood) => statement('refer', actor, mood))),
});
const named = (statements: readonly ReturnType<typeof statement>[]) => statements.map(({ actor, mood }) => `${actor} ${mood}`);

describe('statements', () => {
  it('leave an act to the GP only where the GP is asked, or the patient is sent there', () => {
    expect(named(asksOfGp(facts, 'refer'))).toEqual(['gp asked', 'patient-via-gp asked']);
    expect(asksOfGp(facts, 'result')).toEqual([]);
  });

  it('show an act taken on where the hospital has done, promised or set itself it, or it is recorded as done', () => {
    expect(named(takenOn(facts, 'refer'))).toEqual(['hospital asked', 'hospital done', 'hospital promised', 'nobody done']);
  });

  it('say that an act is not needed, unless it is the GP alone who need not do it', () => {
    expect(named(notNeeded(facts, 'refer'))).toEqual(
      actors.filter((actor) => actor !== 'gp').map((actor) => `${actor} not-needed`),
    );
  });

  it('show the same words in the same passage once', () => {
    const one = words('GP to refer');
    expect(once([one, null, { ...one }, words('GP to refer', 2)])).toEqual([one, words('GP to refer', 2)]);
  });
});
