import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signsOf } from '@/lib/reading/second-reader/signs';
import { heardRules, likelihoods, packedSteps, stepOf, unpackedSteps } from '@/lib/reading/second-reader/weights';

describe('weights are kept as steps', () => {
  it('close together near zero, and never beyond the seventh', () => {
    expect([0, 0.02, -0.02, 0.5, 1, 3, -3].map((weight) => stepOf(weight, 1))).toEqual([0, 1, -1, 5, 7, 7, -7]);
  });

  it('two in a byte, and come back as they were', () => {
    const step = fc.integer({ min: -7, max: 7 });
    fc.assert(
      fc.property(fc.array(fc.tuple(step, step)), (pairs) => {
        const steps = Int8Array.from(pairs.flat());
        expect(unpackedSteps(packedSteps(steps))).toEqual(steps);
      }),
    );
  });
});

describe('a likelihood', () => {
  it('is a share for each rule, whatever the signs', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (signs) => {
        const likely = likelihoods(new Set(signs));
        return heardRules.every((rule) => likely[rule] > 0 && likely[rule] < 1);
      }),
    );
  });

  it('is small where nothing is known of a sentence but that it stands in the plan', () => {
    const welsh = { text: "Mae hi'n braf heddiw", lead: 'Plan', before: '', context: { addressee: 'gp', owner: null } } as const;
    const likely = likelihoods(signsOf(welsh));
    for (const rule of heardRules) expect(likely[rule]).toBeLessThan(0.15);
  });
});
