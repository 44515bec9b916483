import type { Page } from 'playwright-core';

/** Runs an expression among the extension's own scripts on a page, where the page's own cannot reach. */
export async function inExtensionWorld(page: Page, expression: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://') && !worlds.includes(context.id)) worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  if (worlds.length === 0) throw new Error('The extension has no script on this page.');
  for (const contextId of worlds) {
    const { exceptionDetails } = await session.send('Runtime.evaluate', { expression, contextId });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'The expression threw.');
  }
  await session.detach();
}
