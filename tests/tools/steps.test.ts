import { describe, expect, it } from 'vitest';
import { tallyOf } from './steps.ts';

describe('a run of tests is counted', () => {
  it('by its tests', () => expect(tallyOf({ numPassedTests: 3, numFailedTests: 2 }, 1)).toEqual({ passed: 3, failed: 2 }));

  it('as one failure more where it ended badly without a failed test', () => {
    expect(tallyOf({ numPassedTests: 3, numFailedTests: 0 }, 1)).toEqual({ passed: 3, failed: 1 });
  });

  it('as one failure where it left no report', () => expect(tallyOf(null, 1)).toEqual({ passed: 0, failed: 1 }));
  it('as nothing failed where all went well', () => expect(tallyOf({ numPassedTests: 3, numFailedTests: 0 }, 0).failed).toBe(0));
});
