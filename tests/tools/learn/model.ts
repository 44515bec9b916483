import type { HeardRule, Learnt } from '../../../lib/reading/second-reader/weights.ts';
import type { Breaks } from './examples.ts';
import type { Lesson, readerParts } from './gather.ts';
import { type Example, learn } from './learning.ts';

type Reader = Awaited<ReturnType<typeof readerParts>>;

/** A sentence as its stirred signs. */
export interface Stirred {
  readonly source: string;
  readonly signs: Uint32Array;
  readonly breaks: Breaks;
}

/** A sign that stands in fewer sentences tells more of them than of what they have in common. */
const fewest = 8;

/** Sentences that teach something, by their signs. */
export const stirredLessons = (lessons: readonly Lesson[], { signsOf, stirred }: Reader): Stirred[] =>
  lessons
    .filter(({ breaks }) => Object.keys(breaks).length > 0)
    .map(({ source, place, breaks }) => ({ source, signs: Uint32Array.from(signsOf(place), stirred), breaks }));

/** The signs that stand in enough sentences. */
export function sieveOf(lessons: readonly Stirred[], { Sieve }: Reader): InstanceType<Reader['Sieve']> {
  const seen = new Map<number, number>();
  for (const { signs } of lessons) for (const sign of signs) seen.set(sign, (seen.get(sign) ?? 0) + 1);
  const sieve = new Sieve();
  for (const [sign, times] of seen) if (times >= fewest) sieve.add(sign);
  return sieve;
}

/** The lessons as examples of a rule, those that teach it. */
export const examplesOf = (
  lessons: readonly Stirred[],
  rule: HeardRule,
  sieve: InstanceType<Reader['Sieve']>,
  { placeOf }: Reader,
): Example[] =>
  lessons.flatMap(({ signs, breaks }) =>
    breaks[rule] === undefined
      ? []
      : [
          {
            places: Uint16Array.from(
              signs.filter((sign) => sieve.has(sign)),
              placeOf,
            ),
            signs: signs.length,
            breaks: breaks[rule],
          },
        ],
  );

/** The weights of all rules as they are kept. */
export function learntFrom(lessons: readonly Stirred[], reader: Reader): Learnt {
  const { heardRules, packedSteps, places, stepOf } = reader;
  const sieve = sieveOf(lessons, reader);
  const steps = new Int8Array(places * heardRules.length);
  const rules = heardRules.map((rule, at) => {
    const { base, weights } = learn(examplesOf(lessons, rule, sieve, reader), places);
    const most = largestOf(weights);
    for (let place = 0; place < places; place += 1) steps[place * heardRules.length + at] = stepOf(weights[place] ?? 0, most);
    return [rule, { base: rounded(base), most: rounded(most) }] as const;
  });
  return {
    rules: Object.fromEntries(rules) as unknown as Learnt['rules'],
    steps: Buffer.from(packedSteps(steps)).toString('base64'),
    sieve: Buffer.from(sieve.bytes).toString('base64'),
  };
}

/** Of the largest weights a few stand far out: the steps are not stretched for them. */
const outliers = 20;
const largestOf = (weights: Float64Array): number =>
  weights
    .map(Math.abs)
    .sort()
    .at(-1 - outliers) || 1;
const rounded = (value: number): number => Number(value.toFixed(4));
