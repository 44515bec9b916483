import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeAppearance, followAppearance, parseAppearance, readAppearance, saveAppearance } from '@/lib/extension/appearance';
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

it.each([239, 521, 320.5, '320', null])('a width of %s is none', (width) => {
  expect(parseAppearance({ width, size: 'large' })).toEqual({ ...defaultAppearance, size: 'large' });
});

it('changes that come at once stand beside each other', async () => {
  await Promise.all([changeAppearance({ width: 400 }), changeAppearance({ side: 'left' })]);
  expect(await readAppearance()).toEqual({ ...defaultAppearance, side: 'left', width: 400 });
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
  expect(hear).toHaveBeenCalledExactlyOnceWith({ ...defaultAppearance, side: 'left' }, defaultAppearance);
  ending.abort();
  await saveAppearance(defaultAppearance);
  expect(hear).toHaveBeenCalledOnce();
});
