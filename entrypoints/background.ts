import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { inspectorOptions } from '@/lib/extension/inspector';
import type { Setting } from '@/lib/extension/messages';
import { startRelay } from '@/lib/extension/relay';
import { roomForSidebar } from '@/lib/page/room';
import { loadPolicy } from '@/lib/policy/load';

/** A constant of the build: true in the inspect build alone. */
declare const __INSPECT__: boolean;

const trustsOwn = async (): Promise<Setting> => {
  const { policy } = await loadPolicy(() => browser.storage.managed.get());
  return { policy, now: null };
};

export default defineBackground(() => {
  const settings = __INSPECT__ ? inspectorOptions() : { setting: trustsOwn };
  startRelay({ room: roomForSidebar, ...settings });
  // Content scripts could read it otherwise. Firefox has no such call, and Baton keeps nothing there.
  void browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
});
