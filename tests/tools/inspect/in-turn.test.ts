import { describe, expect, it } from 'vitest';
import { inTurn } from './in-turn.ts';

describe('several things at a time', () => {
  it('are no more than allowed, and come in their order', async () => {
    let running = 0;
    let most = 0;
    const task = async (ms: number) => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((done) => setTimeout(done, ms));
      running -= 1;
      return ms;
    };
    expect(await Promise.all(inTurn([5, 1, 3, 2, 4], 2, task))).toEqual([5, 1, 3, 2, 4]);
    expect(most).toBe(2);
  });

  it('go on after one that failed', async () => {
    const task = async (name: string) => (name === 'b' ? Promise.reject(new Error(name)) : name);
    const results = await Promise.allSettled(inTurn(['a', 'b', 'c'], 1, task));
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });
});
