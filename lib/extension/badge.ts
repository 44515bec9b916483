/** The toolbar button of a tab: how many items need attention there. */
import { browser } from 'wxt/browser';

const name = 'Baton';

/** NHS blue under white: 6.6 to 1. */
const colours = { ground: '#005eb8', text: '#ffffff' } as const;

/** Sets the colours, which last as long as the worker's browser. */
export async function paintBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: colours.ground });
  await browser.action.setBadgeTextColor({ color: colours.text });
}

/** Shows the count on a tab's button; nothing where there is none. */
export async function showCount(tabId: number, count: number): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: count === 0 ? '' : String(count) });
  await browser.action.setTitle({
    tabId,
    title: count === 0 ? name : `${name}: ${count} need${count === 1 ? 's' : ''} attention`,
  });
}

/** Takes the count away. */
export async function clearBadge(tabId: number): Promise<void> {
  await showCount(tabId, 0);
}
