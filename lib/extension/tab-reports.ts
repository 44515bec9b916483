/** What the frames of a tab report, as a page of the extension hears it: readers speak to the whole extension. */
import { browser } from 'wxt/browser';
import type { Answered, FrameReport, FromFrame, FromSidebar } from './messages';
import { toFrames } from './to-frames';

/** Who says something, as the browser tells. */
interface Sender {
  readonly id?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly frameId?: number | undefined;
}

/** What a page of the extension wants to hear of a tab. */
export interface TabReports {
  /** A frame found a screen, or found it changed. One report a frame is current: a new one replaces it. */
  onReport(report: FrameReport): void;
  /** The screen that this frame reported is gone. */
  onGone(frameId: number): void;
  /** The sidebar on the page took an answer. */
  onAnswered(answered: Answered): void;
  /** The tab goes to another page: what was reported is of the one before. */
  onLeft(): void;
}

/** Hears what the frames of a tab report, from now until the signal aborts. {@link askAgain} makes them say it. */
export function followTab(tabId: number, signal: AbortSignal, { onReport, onGone, onAnswered, onLeft }: TabReports): void {
  const hear = (message: FromFrame | FromSidebar, sender: Sender) => {
    const { frameId } = sender;
    if (sender.id !== browser.runtime.id || sender.tab?.id !== tabId || frameId === undefined) return;
    if (message.type === 'screen-read') onReport({ ...message.report, frameId });
    else if (message.type === 'screen-gone') onGone(frameId);
    else if (message.type === 'answer') onAnswered(message);
    // No answer: that is the background's.
  };
  const leave = (id: number, { status }: { status?: string }) => {
    if (id === tabId && status === 'loading') onLeft();
  };
  browser.runtime.onMessage.addListener(hear);
  browser.tabs.onUpdated.addListener(leave);
  signal.addEventListener('abort', () => {
    browser.runtime.onMessage.removeListener(hear);
    browser.tabs.onUpdated.removeListener(leave);
  });
}

/** Has every frame of a tab report again. */
export function askAgain(tabId: number): Promise<void> {
  return toFrames(tabId, { type: 'report-again' });
}
