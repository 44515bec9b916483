import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openSidePanel } from '@/lib/extension/side-panel';

beforeEach(() => fakeBrowser.reset());

it('the side panel opens in the window of the tab that it is about', async () => {
  const open = vi.fn(async () => undefined);
  Object.assign(fakeBrowser, { sidePanel: { open } });
  await openSidePanel(2);
  expect(open).toHaveBeenCalledWith({ windowId: 2 });
});

it('in Firefox it is the sidebar', async () => {
  const open = vi.fn(async () => undefined);
  Object.assign(fakeBrowser, { sidebarAction: { open } });
  await openSidePanel(2);
  expect(open).toHaveBeenCalledOnce();
});
