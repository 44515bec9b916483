import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultPolicy } from '@/lib/policy/defaults';
import { loadPolicy } from '@/lib/policy/load';

describe('loading the policy', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('gives what the administrator set', async () => {
    expect((await loadPolicy(async () => ({ minimumSupplyDays: 14 }))).policy.minimumSupplyDays).toBe(14);
  });

  it('gives the defaults where the browser knows no administrator, as Firefox says by rejecting', async () => {
    expect(await loadPolicy(() => Promise.reject(new Error('no manifest')))).toEqual({ policy: defaultPolicy, refused: [] });
  });

  it('gives the defaults where managed storage does not answer in half a second', async () => {
    const loading = loadPolicy(() => new Promise(() => {}));
    await vi.advanceTimersByTimeAsync(500);
    expect(await loading).toEqual({ policy: defaultPolicy, refused: [] });
  });

  it('leaves no timer behind', async () => {
    await loadPolicy(async () => ({}));
    expect(vi.getTimerCount()).toBe(0);
  });
});
