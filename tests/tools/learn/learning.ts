/** An example: the places of a sentence's known signs, how many signs it has in all, and what it teaches. */
export interface Example {
  readonly places: Uint16Array;
  readonly signs: number;
  readonly breaks: boolean;
}

/** Weights by place, and where to begin. */
export interface Model {
  readonly base: number;
  readonly weights: Float64Array;
}

/** Rounds over all examples; four to fifteen made no difference. */
const rounds = 12;
const pace = 0.2;
/** Breaches are one sentence in a hundred: each counts for up to this many others, and more made the reader see them everywhere. */
const mostWorth = 3;
/** Pulls what nothing supports back to zero. */
const forgetting = 1e-6;

/**
 * Learns to tell breaches from the rest by logistic regression, each weight at a pace of its own (AdaGrad). The same examples in the
 * same order always give the same weights.
 */
export function learn(examples: readonly Example[], places: number): Model {
  const weights = new Float64Array(places);
  const gradients = new Float64Array(places);
  let base = 0;
  const breaches = examples.filter(({ breaks }) => breaks).length;
  const worth = Math.min(mostWorth, Math.max(1, (examples.length - breaches) / Math.max(1, breaches) / 3));
  for (let round = 0; round < rounds; round += 1) {
    for (const example of shuffled(examples, round)) {
      const share = shareOf(example);
      const wrong = ((example.breaks ? 1 : 0) - likelihood(example, { base, weights })) * (example.breaks ? worth : 1);
      base += 0.01 * wrong;
      if (Math.abs(wrong) < 1e-3) continue;
      for (const place of example.places) {
        const gradient = wrong * share - forgetting * (weights[place] ?? 0);
        gradients[place] = (gradients[place] ?? 0) + gradient ** 2;
        weights[place] = (weights[place] ?? 0) + (pace * gradient) / Math.sqrt((gradients[place] ?? 0) + 1e-4);
      }
    }
  }
  return { base, weights };
}

/** How likely a sentence is a breach, 0 to 1. */
export function likelihood(example: Omit<Example, 'breaks'>, { base, weights }: Model): number {
  let sum = 0;
  for (const place of example.places) sum += weights[place] ?? 0;
  return 1 / (1 + Math.exp(-(base + sum * shareOf(example))));
}

const shareOf = ({ signs }: Pick<Example, 'signs'>): number => 1 / Math.sqrt(Math.max(1, signs));

/** The examples in an order that is the same at each run: a linear congruential generator stirs them. */
function shuffled(examples: readonly Example[], round: number): readonly Example[] {
  const all = [...examples];
  let seed = round * 7919 + 1;
  for (let at = all.length - 1; at > 0; at -= 1) {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    const other = seed % (at + 1);
    [all[at], all[other]] = [all[other] as Example, all[at] as Example];
  }
  return all;
}
