import { browser } from 'wxt/browser';
import type { ToFrame } from './messages';

/** Says something to the frames of a tab, or to one of them. Tabs and frames go while one speaks to them: that is no fault. */
export async function toFrames(tabId: number, message: ToFrame, frameId?: number): Promise<void> {
  await browser.tabs.sendMessage(tabId, message, frameId === undefined ? {} : { frameId }).catch(() => undefined);
}
