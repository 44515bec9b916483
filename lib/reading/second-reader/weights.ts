import learnt from './learnt.json';
import { placeOf, Sieve, stirred } from './places';

/** The rules that a single sentence can break: what the second reader has an opinion on. */
export const heardRules = [
  'onward-referral',
  'fit-note',
  'results',
  'patient-queries',
  'did-not-attend',
  'clinic-medication',
] as const;

export type HeardRule = (typeof heardRules)[number];

/** Weights are kept as one of fifteen steps, -7 to 7: finer ones made no difference. */
const mostSteps = 7;

/** What was learnt: for each rule where to begin and the largest weight; the steps of all weights, and the sieve, in Base64. */
export interface Learnt {
  readonly rules: Readonly<Record<HeardRule, { readonly base: number; readonly most: number }>>;
  readonly steps: string;
  readonly sieve: string;
}

/** The step of a weight: close together near zero, where most weights are. */
export function stepOf(weight: number, most: number): number {
  return Math.sign(weight) * Math.round(Math.sqrt(Math.min(1, Math.abs(weight) / most)) * mostSteps);
}

/** The weight of a step, as a share of the largest. */
const shareOfStep = (step: number): number => (Math.sign(step) * step * step) / mostSteps ** 2;

/** Steps, place by place and in each in the order of {@link heardRules}, two in a byte. */
export function packedSteps(steps: Int8Array): Uint8Array {
  return Uint8Array.from({ length: steps.length / 2 }, (_, at) => (nibble(steps[at * 2]) << 4) | nibble(steps[at * 2 + 1]));
}

const nibble = (step = 0): number => step + mostSteps;

/** The way back from {@link packedSteps}. */
export function unpackedSteps(bytes: Uint8Array): Int8Array {
  const steps = new Int8Array(bytes.length * 2);
  for (const [at, byte] of bytes.entries()) {
    steps[at * 2] = (byte >> 4) - mostSteps;
    steps[at * 2 + 1] = (byte & 15) - mostSteps;
  }
  return steps;
}

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

/** Unpacked when first asked: most pages never get so far. */
let memory: { readonly steps: Int8Array; readonly sieve: Sieve } | null = null;

/** How likely a sentence with these signs is to break each rule, 0 to 1. */
export function likelihoods(signs: ReadonlySet<string>): Readonly<Record<HeardRule, number>> {
  memory ??= { steps: unpackedSteps(bytesOf(learnt.steps)), sieve: new Sieve(bytesOf(learnt.sieve)) };
  const { steps, sieve } = memory;
  const sums = new Float64Array(heardRules.length);
  for (const sign of signs) {
    const stir = stirred(sign);
    if (!sieve.has(stir)) continue;
    const first = placeOf(stir) * heardRules.length;
    for (const at of heardRules.keys()) sums[at] = (sums[at] ?? 0) + shareOfStep(steps[first + at] ?? 0);
  }
  // Long sentences have more signs: together they weigh as the root of their number.
  const scale = 1 / Math.sqrt(Math.max(1, signs.size));
  return Object.fromEntries(
    heardRules.map((rule, at) => {
      const { base, most } = learnt.rules[rule];
      return [rule, 1 / (1 + Math.exp(-(base + (sums[at] ?? 0) * most * scale)))];
    }),
  ) as Record<HeardRule, number>;
}
