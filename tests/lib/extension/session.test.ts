import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSession, readSession } from '@/lib/extension/session';

beforeEach(() => fakeBrowser.reset());

describe('the session’s memory', () => {
  it('holds nothing at first', async () => expect(await readSession('salt')).toBeUndefined());

  it('keeps what a change makes, and drops what it makes undefined', async () => {
    expect(await changeSession<number>('count', (kept = 0) => kept + 1)).toBe(1);
    expect(await readSession('count')).toBe(1);
    await changeSession('count', () => undefined);
    expect(await fakeBrowser.storage.session.get()).toEqual({});
  });

  it('loses none of two changes that come at once', async () => {
    await Promise.all([1, 2, 3].map(() => changeSession<number>('count', (kept = 0) => kept + 1)));
    expect(await readSession('count')).toBe(3);
  });

  it('goes on after a change that fails, which whoever asked for it hears of', async () => {
    const failing = changeSession('count', () => {
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await changeSession<number>('count', () => 1)).toBe(1);
  });
});
