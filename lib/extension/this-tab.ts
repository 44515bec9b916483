/** The tab that a page of the extension is about: the one in front in its window. */
import { browser } from 'wxt/browser';

export interface ThisTab {
  readonly id: number;
  readonly windowId: number;
  /** Its host; null where Baton may not run, for then the browser does not say. */
  readonly host: string | null;
}

export async function thisTab(): Promise<ThisTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  return { id: tab.id, windowId: tab.windowId, host: hostOf(tab.url) };
}

/** Hears when another tab may be in front, or another page in it, until the signal aborts. */
export function followThisTab(signal: AbortSignal, hear: () => void): void {
  const updated = (_: number, { status }: { status?: string }) => status !== undefined && hear();
  browser.tabs.onActivated.addListener(hear);
  browser.tabs.onUpdated.addListener(updated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(hear);
    browser.tabs.onUpdated.removeListener(updated);
  });
}

/** The host of a page that Baton may run on: not the browser's own pages, nor the extension's. */
function hostOf(url: string | undefined): string | null {
  if (url === undefined || !/^https?:/.test(url)) return null;
  return new URL(url).host;
}
