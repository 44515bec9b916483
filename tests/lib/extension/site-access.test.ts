import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askForSite, followSites, mayAskForSites } from '@/lib/extension/site-access';

const register = vi.fn(async () => undefined);
const execute = vi.fn(async () => []);
const request = vi.fn(async () => true);

function buildFor(optional: readonly string[], granted: readonly string[] = []): void {
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ optional_host_permissions: optional } as never);
  vi.spyOn(fakeBrowser.permissions, 'getAll').mockImplementation((async () => ({ origins: granted })) as never);
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.scripting, 'registerContentScripts').mockImplementation(register as never);
  vi.spyOn(fakeBrowser.scripting, 'unregisterContentScripts').mockImplementation((async () => undefined) as never);
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(execute as never);
  vi.spyOn(fakeBrowser.permissions, 'request').mockImplementation(request as never);
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation((async () => [{ id: 7 }]) as never);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.clearAllMocks();
});

describe('a trust’s own build', () => {
  it('asks for no site: its hosts are in it', () => {
    buildFor([]);
    expect(mayAskForSites()).toBe(false);
  });
});

describe('the store build', () => {
  const site = 'https://epr.example.nhs.uk/*';

  it('asks the browser for one site at a time', async () => {
    buildFor(['https://*/*']);
    expect(mayAskForSites()).toBe(true);
    expect(await askForSite(site)).toBe(true);
    expect(request).toHaveBeenCalledWith({ origins: [site] });
  });

  it('brings the detector to what was granted, now and for later, and nothing else', async () => {
    buildFor(['https://*/*'], [site]);
    const added = vi.spyOn(fakeBrowser.permissions.onAdded, 'addListener').mockImplementation(() => undefined);
    vi.spyOn(fakeBrowser.permissions.onRemoved, 'addListener').mockImplementation(() => undefined);
    followSites();
    added.mock.calls[0]?.[0]({});
    await vi.waitFor(() => expect(execute).toHaveBeenCalledOnce());
    const js = ['/content-scripts/detector.js'];
    expect(register).toHaveBeenCalledWith([expect.objectContaining({ matches: [site], js, allFrames: true })]);
    expect(execute).toHaveBeenCalledWith({ target: { tabId: 7, allFrames: true }, files: js });
  });
});
