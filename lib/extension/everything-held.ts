/** All that the extension holds, and the end of it. */
import { browser } from 'wxt/browser';
import { toFrames } from './to-frames';

const hostKey = /^host:\d+$/;
const tabOf = (key: string) => Number(key.slice('host:'.length));

/** What session memory and disk hold, key by key. */
export interface Held {
  readonly session: Readonly<Record<string, unknown>>;
  readonly disk: Readonly<Record<string, unknown>>;
}

export async function everythingHeld(): Promise<Held> {
  return { session: await browser.storage.session.get(null), disk: await browser.storage.local.get(null) };
}

/**
 * Wipes what is held in memory. Checklists that are open lose their answers and read their screens anew. Which frame of a tab
 * they stand in stays: without that, a second one would come beside the first.
 */
export async function wipe(): Promise<void> {
  const { session } = await everythingHeld();
  const hosts = Object.entries(session).filter(([key]) => hostKey.test(key));
  for (const [key, frameId] of hosts) await toFrames(tabOf(key), { type: 'clear' }, frameId as number);
  await browser.storage.session.remove(Object.keys(session).filter((key) => !hostKey.test(key)));
  for (const [key] of hosts) await toFrames(tabOf(key), { type: 'report-again' });
}

/** Hears when something is held anew, or no longer, until the signal aborts. */
export function followHeld(signal: AbortSignal, hear: () => void): void {
  browser.storage.onChanged.addListener(hear);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(hear));
}
