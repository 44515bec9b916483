import learnt from './learnt.json';

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

/**
 * Signs are counted by the place that their letters lead to, so that no list of them has to be kept. Two that share a place cost
 * little: measured, 16,384 places lose 0.01 of precision against as many as there are signs, 32,768 nothing.
 */
export const places = 32_768;

/** Weights are kept as one of fifteen steps: finer ones made no difference. */
const steps = 7;

/** What was learnt: for each rule where to begin and the largest weight, and the steps of all weights, two in a byte, in Base64. */
export interface Learnt {
  readonly rules: Readonly<Record<HeardRule, { readonly base: number; readonly most: number }>>;
  readonly steps: string;
}

/** The place of a sign: its letters stirred (FNV-1a, with the last step of MurmurHash3). */
export function placeOf(sign: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < sign.length; at += 1) hash = Math.imul(hash ^ sign.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return ((hash ^ (hash >>> 13)) >>> 0) % places;
}

/** The step of a weight, -7 to 7: close together near zero, where most weights are. */
export function stepOf(weight: number, most: number): number {
  return Math.sign(weight) * Math.round(Math.sqrt(Math.min(1, Math.abs(weight) / most)) * steps);
}

/** The weight of a step. */
export const weightOf = (step: number, most: number): number => (Math.sign(step) * step * step * most) / steps ** 2;

/** Two steps in a byte, the bytes as Base64: places by rule, in the order of {@link heardRules}. */
export function packed(all: Int8Array): string {
  let bytes = '';
  for (let at = 0; at < all.length; at += 2)
    bytes += String.fromCharCode((((all[at] ?? 0) + steps) << 4) | ((all[at + 1] ?? 0) + steps));
  return btoa(bytes);
}

/** The way back from {@link packed}. */
export function unpacked(text: string): Int8Array {
  const bytes = atob(text);
  const all = new Int8Array(bytes.length * 2);
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes.charCodeAt(at);
    all[at * 2] = (byte >> 4) - steps;
    all[at * 2 + 1] = (byte & 15) - steps;
  }
  return all;
}

let known: Int8Array | null = null;

/** How likely each rule is broken by a sentence with these signs, 0 to 1. */
export function likelihoods(signs: ReadonlySet<string>): Readonly<Record<HeardRule, number>> {
  known ??= unpacked(learnt.steps);
  const sums = new Float64Array(heardRules.length);
  for (const sign of signs) {
    const at = placeOf(sign) * heardRules.length;
    for (const [rule] of heardRules.entries()) {
      const step = known[at + rule] ?? 0;
      sums[rule] = (sums[rule] ?? 0) + Math.sign(step) * step * step;
    }
  }
  // Long sentences have more signs: their weight together grows with the root of their number.
  const share = 1 / (steps ** 2 * Math.sqrt(Math.max(1, signs.size)));
  return Object.fromEntries(
    heardRules.map((rule, at) => {
      const { base, most } = learnt.rules[rule];
      return [rule, 1 / (1 + Math.exp(-(base + (sums[at] ?? 0) * most * share)))];
    }),
  ) as Record<HeardRule, number>;
}
