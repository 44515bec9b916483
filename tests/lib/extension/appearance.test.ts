import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followAppearance, parseAppearance, readAppearance, saveAppearance } from '@/lib/extension/appearance';
import { defaultAppearance } from '@/lib/model/appearance';

beforeEach(() => fakeBrowser.reset());

it('an appearance is kept on this computer, and is the default until one is chosen', async () => {
  expect(await readAppearance()).toEqual(defaultAppearance);
  await saveAppearance({ ...defaultAppearance, size: 'large' });
  expect(await readAppearance()).toEqual({ ...defaultAppearance, size: 'large' });
});

it('what cannot be used costs itself alone', () => {
  expect(parseAppearance({ size: 'huge', side: 'left', more: 1 })).toEqual({ ...defaultAppearance, side: 'left' });
  for (const kept of [null, 7, 'left', []]) expect(parseAppearance(kept)).toEqual(defaultAppearance);
});

it('a profile that cannot be read leaves the default', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('corrupt'));
  expect(await readAppearance()).toEqual(defaultAppearance);
});

it('a change is heard until the end', async () => {
  const ending = new AbortController();
  const hear = vi.fn();
  followAppearance(ending.signal, hear);
  await saveAppearance({ ...defaultAppearance, side: 'left' });
  expect(hear).toHaveBeenCalledExactlyOnceWith({ ...defaultAppearance, side: 'left' });
  ending.abort();
  await saveAppearance(defaultAppearance);
  expect(hear).toHaveBeenCalledOnce();
});
