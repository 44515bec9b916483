import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { everythingHeld, followHeld, wipe } from '@/lib/extension/everything-held';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

it('all that is held is told, from memory and from disk', async () => {
  await fakeBrowser.storage.session.set({ answers: {} });
  await fakeBrowser.storage.local.set({ appearance: {} });
  expect(await everythingHeld()).toEqual({ session: { answers: {} }, disk: { appearance: {} } });
});

it('wiping clears the open checklists, then memory but for where they stand, then has the screens read anew', async () => {
  const send = vi.fn(async (_tab: number, message: { type: string }) => {
    const { session } = await everythingHeld();
    return [message.type, Object.keys(session)];
  });
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(send as never);
  await fakeBrowser.storage.session.set({ 'host:7': 5, 'quiet:8': {}, answers: {}, salt: 'x' });
  await wipe();
  expect(send.mock.calls).toEqual([
    [7, { type: 'clear' }, { frameId: 5 }],
    [7, { type: 'report-again' }, {}],
  ]);
  expect(await Promise.all(send.mock.results.map(({ value }) => value))).toEqual([
    ['clear', ['host:7', 'quiet:8', 'answers', 'salt']],
    ['report-again', ['host:7']],
  ]);
});

it('what is held anew is noticed, until the end', async () => {
  const ending = new AbortController();
  const hear = vi.fn();
  followHeld(ending.signal, hear);
  await fakeBrowser.storage.session.set({ salt: 'x' });
  expect(hear).toHaveBeenCalledOnce();
  ending.abort();
  await fakeBrowser.storage.session.set({ salt: 'y' });
  expect(hear).toHaveBeenCalledOnce();
});
