import type { Act, Evidence, Facts, Statement } from '../model/facts';

/** Statements that ask for an act, of whomever. */
export function asked(facts: Facts, act: Act): readonly Statement[] {
  return facts.statements.filter((statement) => statement.act === act && statement.mood === 'asked');
}

/** Statements that leave an act to the GP, or send the patient to the GP for it. */
export function asksOfGp(facts: Facts, act: Act): readonly Statement[] {
  return asked(facts, act).filter(({ actor }) => actor === 'gp' || actor === 'patient-via-gp');
}

/**
 * Statements by which the hospital has done an act or has taken it on. A task set to the hospital ("ward to refer") is taken
 * on; what is recorded as done with nobody named ("referral made") is the hospital's own record.
 */
export function takenOn(facts: Facts, act: Act): readonly Statement[] {
  return facts.statements.filter(
    ({ act: of, actor, mood }) =>
      of === act &&
      ((actor === 'hospital' && (mood === 'done' || mood === 'promised' || mood === 'asked')) ||
        (actor === 'nobody' && mood === 'done')),
  );
}

/** Statements that an act is not needed. That the GP need not do it leaves open who does. */
export function notNeeded(facts: Facts, act: Act): readonly Statement[] {
  return facts.statements.filter(
    (statement) => statement.act === act && statement.mood === 'not-needed' && statement.actor !== 'gp',
  );
}

/** The words of statements, each once. */
export function wordsOf(statements: readonly Statement[]): readonly Evidence[] {
  return once(statements.map((statement) => statement.evidence));
}

/** Evidence without gaps, and without repeats of the same words in the same passage. */
export function once(evidence: readonly (Evidence | null)[]): readonly Evidence[] {
  const seen = new Map<string, Evidence>();
  for (const words of evidence) {
    const key = `${words?.passage} ${words?.quote}`;
    if (words && !seen.has(key)) seen.set(key, words);
  }
  return [...seen.values()];
}
