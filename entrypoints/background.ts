import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { inspectorOptions } from '@/lib/extension/inspector';
import { startRelay } from '@/lib/extension/relay';
import { loadPolicy } from '@/lib/policy/load';

/** A constant of the build: true in the inspect build alone. */
declare const __INSPECT__: boolean;

export default defineBackground(() => {
  startRelay(
    __INSPECT__
      ? inspectorOptions()
      : { setting: async () => ({ policy: (await loadPolicy(() => browser.storage.managed.get())).policy, now: null }) },
  );
  // Content scripts could read it otherwise. Firefox has no such call, and Baton keeps nothing there.
  void browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
});
