import { browser } from 'wxt/browser';

/** Firefox's own, which the types of Chromium do not know. */
interface SidebarAction {
  open(): Promise<void>;
}

/** Opens the browser's side panel. Call it straight from a press, or the browser refuses. */
export async function openSidePanel(windowId: number): Promise<void> {
  const { sidebarAction } = browser as unknown as { sidebarAction?: SidebarAction };
  if (sidebarAction) await sidebarAction.open();
  else await browser.sidePanel.open({ windowId });
}
