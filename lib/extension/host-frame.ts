/** The frame of a tab that the sidebar is in: the page itself, or in a frameset the largest frame that has a body. */
import { browser } from 'wxt/browser';
import type { ToFrame } from './messages';
import { changeSession, readSession } from './session';

const key = (tabId: number) => `host:${tabId}` as const;

/** Placing under way, so that two frames which report at once get one sidebar. Losing this with the worker costs nothing. */
const placing = new Map<number, Promise<boolean>>();

/**
 * Says something to the tab's sidebar.
 *
 * @returns Whether a sidebar heard it.
 */
export async function toHost(tabId: number, message: ToFrame): Promise<boolean> {
  const frameId = (await readSession<number>(key(tabId))) ?? 0;
  try {
    return (await browser.tabs.sendMessage(tabId, message, { frameId })) === true;
  } catch {
    return false;
  }
}

/**
 * Puts a sidebar into the tab, in the frame that can hold one best. Does nothing where no frame can.
 *
 * @returns Whether a frame could hold it.
 * @param room Says in a frame how much room it has, 0 for none. It runs there, so it may use nothing from around it.
 */
export function placeSidebar(tabId: number, room: () => number): Promise<boolean> {
  const under = placing.get(tabId) ?? place(tabId, room).finally(() => placing.delete(tabId));
  placing.set(tabId, under);
  return under;
}

async function place(tabId: number, room: () => number): Promise<boolean> {
  const frames = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: room });
  const largest = frames.reduce((best, frame) => ((frame.result ?? 0) > (best.result ?? 0) ? frame : best));
  const host = frames.find(({ frameId, result }) => frameId === 0 && result) ?? largest;
  if (!host.result) return false;
  await changeSession(key(tabId), () => host.frameId);
  await browser.scripting.executeScript({ target: { tabId, frameIds: [host.frameId] }, files: ['/content-scripts/sidebar.js'] });
  return true;
}

/** The tabs that have held a sidebar. */
export async function hostTabs(): Promise<number[]> {
  const session = await browser.storage.session.get(null);
  return Object.keys(session).flatMap((kept) => (kept.startsWith('host:') ? [Number(kept.slice('host:'.length))] : []));
}

/** Forgets which frame of a tab held the sidebar. */
export async function forgetHost(tabId: number): Promise<void> {
  await changeSession(key(tabId), () => undefined);
}
