import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followQuiet, forgetQuiet, isQuiet, quietOf, setPaused, setWrong } from '@/lib/extension/quiet';

beforeEach(() => fakeBrowser.reset());

it('a paused tab is quiet on every kind of screen, and no other tab is', async () => {
  await setPaused(7, true);
  expect(isQuiet(await quietOf(7), 'discharge')).toBe(true);
  expect(isQuiet(await quietOf(7), 'prescribing')).toBe(true);
  expect(isQuiet(await quietOf(8), 'discharge')).toBe(false);
});

it('a wrong screen is quiet on that kind alone', async () => {
  await setWrong(7, 'discharge', true);
  expect(isQuiet(await quietOf(7), 'discharge')).toBe(true);
  expect(isQuiet(await quietOf(7), 'prescribing')).toBe(false);
});

it('both can be taken back, and leave nothing', async () => {
  await setPaused(7, true);
  await setWrong(7, 'discharge', true);
  await setPaused(7, false);
  expect(await quietOf(7)).toEqual({ paused: false, wrong: ['discharge'] });
  await setWrong(7, 'discharge', false);
  expect(await fakeBrowser.storage.session.get()).toEqual({});
});

it('goes with its tab', async () => {
  await setPaused(7, true);
  await forgetQuiet(7);
  expect(await fakeBrowser.storage.session.get()).toEqual({});
});

it('a change is heard for its tab alone, until the end', async () => {
  const ending = new AbortController();
  const hear = vi.fn();
  followQuiet(7, ending.signal, hear);
  await setPaused(8, true);
  await setPaused(7, true);
  await setPaused(7, false);
  expect(hear.mock.calls).toEqual([[{ paused: true, wrong: [] }], [{ paused: false, wrong: [] }]]);
  ending.abort();
  await setPaused(7, true);
  expect(hear).toHaveBeenCalledTimes(2);
});
