import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { welcomeOnInstall } from '@/lib/extension/welcome';

const create = vi.fn(async () => ({}));

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation(create as never);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.clearAllMocks();
});

async function install(reason: string, installType: string, isWanted = true, temporary = false): Promise<void> {
  vi.spyOn(fakeBrowser.management, 'getSelf').mockImplementation((async () => ({ installType })) as never);
  welcomeOnInstall(async () => isWanted);
  await fakeBrowser.runtime.onInstalled.trigger({ reason, temporary } as never);
  await new Promise((resolve) => setTimeout(resolve));
}

it('the first-run page opens once somebody installed it by hand', async () => {
  await install('install', 'normal');
  expect(create).toHaveBeenCalledExactlyOnceWith({ url: '/welcome.html' });
});

it.each([
  ['after an update', 'update', 'normal', true, false],
  ['where it was installed by policy', 'install', 'admin', true, false],
  ['where the trust’s policy says no', 'install', 'normal', false, false],
  ['where it is for this session alone', 'install', 'development', true, true],
])('it does not open %s', async (_, reason, installType, isWanted, temporary) => {
  await install(reason, installType, isWanted, temporary);
  expect(create).not.toHaveBeenCalled();
});
