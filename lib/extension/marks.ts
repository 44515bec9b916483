/** Marks words of a page, and takes the marks away. */
import { browser } from 'wxt/browser';
import type { Evidence } from '@/lib/model/facts';
import { foundRule, markRule } from './mark-rule';
import { toFrames } from './to-frames';

/** Scrolls to the words in the frame that they were read from, and marks them. */
export async function showMarks(tabId: number, frameId: number, evidence: Evidence): Promise<void> {
  // The words may stand in any frame that the reader of `frameId` reads, so the rule goes into all of them.
  await browser.scripting.insertCSS({ target: { tabId, allFrames: true }, css: markRule });
  await toFrames(tabId, { type: 'mark', evidence }, frameId);
}

export async function removeMarks(tabId: number, frameId: number): Promise<void> {
  await toFrames(tabId, { type: 'clear-marks' }, frameId);
  await browser.scripting.removeCSS({ target: { tabId, allFrames: true }, css: markRule });
}

/** Underlines words in a frame, instead of those before; none: takes the lines away. */
export async function underline(tabId: number, frameId: number, evidence: readonly Evidence[]): Promise<void> {
  const rule = { target: { tabId, allFrames: true }, css: foundRule };
  await (evidence.length > 0 ? browser.scripting.insertCSS(rule) : browser.scripting.removeCSS(rule));
  await toFrames(tabId, { type: 'mark-found', evidence }, frameId);
}
