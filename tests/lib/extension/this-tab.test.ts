import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followThisTab, thisTab } from '@/lib/extension/this-tab';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

const inFront = (tab: object | undefined) =>
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation((async () => (tab ? [tab] : [])) as never);

it.each([
  ['a site that Baton may read, by its host and nothing more', 'http://pas:8080/patient?id=1', 'pas:8080'],
  ['a site that it may not read: the browser does not say which', undefined, null],
  ['a page of the browser’s own', 'chrome://settings', null],
])('the tab in front may be %s', async (_, url, host) => {
  inFront({ id: 7, windowId: 2, url });
  expect(await thisTab()).toEqual({ id: 7, windowId: 2, host });
});

it('there may be none', async () => {
  inFront(undefined);
  expect(await thisTab()).toBeNull();
});

it('another tab in front, or another page in it, is noticed until the end', async () => {
  const ending = new AbortController();
  const hear = vi.fn();
  followThisTab(ending.signal, hear);
  await fakeBrowser.tabs.onActivated.trigger({ tabId: 7, windowId: 2 });
  await fakeBrowser.tabs.onUpdated.trigger(7, { status: 'complete' } as never, {} as never);
  await fakeBrowser.tabs.onUpdated.trigger(7, { title: 'new' } as never, {} as never);
  expect(hear).toHaveBeenCalledTimes(2);
  ending.abort();
});
