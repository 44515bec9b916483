/** Sites that somebody turns on by hand: in the store build, which comes with no hosts and asks the browser for each. */
import { browser } from 'wxt/browser';

const scriptId = 'detector';

/** Whether this build may ask for sites. A trust's own build names its hosts and asks nobody. */
export function mayAskForSites(): boolean {
  return (browser.runtime.getManifest().optional_host_permissions ?? []).length > 0;
}

/** Asks the browser for a site, which asks the user. Call it straight from a press, or the browser refuses. */
export async function askForSite(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

/** Brings the detector to the sites that were turned on, now and whenever one is turned on or off. */
export function followSites(): void {
  if (!mayAskForSites()) return;
  const bring = () => void bringDetector().catch(() => undefined);
  browser.permissions.onAdded.addListener(bring);
  browser.permissions.onRemoved.addListener(bring);
  browser.runtime.onInstalled.addListener(bring);
}

async function bringDetector(): Promise<void> {
  const { origins: matches = [] } = await browser.permissions.getAll();
  await browser.scripting.unregisterContentScripts({ ids: [scriptId] }).catch(() => undefined);
  if (matches.length === 0) return;
  const js = ['/content-scripts/detector.js'];
  await browser.scripting.registerContentScripts([
    { id: scriptId, matches, js, allFrames: true, matchOriginAsFallback: true, persistAcrossSessions: true },
  ]);
  // Pages that are open already get it at once: nobody should have to reload a form half filled in.
  for (const { id } of await browser.tabs.query({ url: matches })) {
    if (id === undefined) continue;
    await browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, files: js }).catch(() => undefined);
  }
}
