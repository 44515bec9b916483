import { describe, expect, it } from 'vitest';
import { diskHoldings, sessionHoldings } from '@/lib/checklist/holdings';

const code = 'a1b2c3d4'.repeat(8);

describe('what is held, in plain words', () => {
  it('is nothing where nothing is', () => {
    expect(sessionHoldings({})).toEqual([]);
    expect(diskHoldings({})).toEqual([]);
  });

  it('says what was answered, for a patient known by a code alone', () => {
    const [held] = sessionHoldings({
      answers: { [code]: { answers: { 'fit-note': 'done', results: 'nothing-pending' } }, ff: { answers: {} } },
    });
    expect(held?.what).toBe('What was answered on 1\u00a0screen');
    expect(held?.details).toEqual([
      'Patient known here only as a1b2c3d4…: Fit note (Done); Results of tests (Not applicable: nothing pending)',
    ]);
  });

  it('counts the tabs that have a checklist, and those that want none', () => {
    const what = sessionHoldings({ 'host:1': 0, 'host:2': 4, 'quiet:1': { paused: true, wrong: [] } }).map((held) => held.what);
    expect(what).toEqual(['Where the checklist stands, for 2\u00a0tabs', 'Where you want no checklist: 1\u00a0tab']);
  });

  it('leaves no key out, known or not', () => {
    expect(sessionHoldings({ salt: 'x', surprise: 1 }).map((held) => held.what)).toEqual([
      'One random number',
      'Something else, named “surprise”',
    ]);
    expect(diskHoldings({ appearance: {}, surprise: 1 })).toHaveLength(2);
  });
});
