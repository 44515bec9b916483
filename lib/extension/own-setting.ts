import { browser } from 'wxt/browser';
import { loadPolicy } from '@/lib/policy/load';
import type { ParsedPolicy } from '@/lib/policy/parse';
import { readAppearance } from './appearance';
import type { Setting } from './messages';

/** The trust's policy, with what of it cannot be used. */
export function trustsPolicy(): Promise<ParsedPolicy> {
  return loadPolicy(() => browser.storage.managed.get());
}

/** What a checklist has to know in release: the trust's policy, this computer's appearance and the machine's own clock. */
export async function ownSetting(): Promise<Setting> {
  const { policy } = await trustsPolicy();
  return { policy, now: null, appearance: await readAppearance() };
}
