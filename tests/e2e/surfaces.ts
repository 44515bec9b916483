/** The extension's own surfaces as the browser shows them: popup and side panel are no tabs, so they are reached by protocol. */
import { writeFileSync } from 'node:fs';
import axe from 'axe-core';
import type { CDPSession, Page, Worker } from 'playwright-core';
import type { ExtensionBrowser } from '../tools/browser.ts';

/** A popup or side panel that is open. */
export interface Surface {
  /** What it says. */
  text(): Promise<string>;
  /** Waits until it says something. @throws with what it says instead. */
  waitFor(words: string): Promise<string>;
  /** How many boxes are ticked. */
  ticks(): Promise<number>;
  /** Presses the first button, link or box whose name begins so. */
  press(name: string): Promise<void>;
  /** Types into the first field. */
  fill(text: string): Promise<void>;
  /** What axe finds wrong, contrast and sizes of targets included. */
  violations(): Promise<string[]>;
  picture(path: string): Promise<void>;
  send(method: string, params?: object): Promise<unknown>;
  close(): Promise<void>;
}

/** The extension's background, once it is up. */
export async function workerOf({ context, extensionId }: ExtensionBrowser): Promise<Worker> {
  for (const end = Date.now() + patience; ; await pause(100)) {
    const worker = context.serviceWorkers().find((each) => each.url().includes(extensionId));
    if (worker) return worker;
    if (Date.now() > end) throw new Error('The extension has no background.');
  }
}

/** The count on the toolbar button of the tab that shows the practice EPR. */
export async function badgeOf(browser: ExtensionBrowser, url: string): Promise<string> {
  const worker = await workerOf(browser);
  return worker.evaluate(
    async (pattern) => {
      const [tab] = await chrome.tabs.query({ url: pattern });
      return chrome.action.getBadgeText(tab?.id === undefined ? {} : { tabId: tab.id });
    },
    `${new URL(url).protocol}//${new URL(url).hostname}/*`,
  );
}

/** Opens the popup over a tab. */
export async function openPopup(browser: ExtensionBrowser, page: Page): Promise<Surface> {
  await page.bringToFront();
  const worker = await workerOf(browser);
  await worker.evaluate(() => chrome.action.openPopup());
  return surfaceAt(browser, 'popup.html');
}

/** Opens the side panel from the popup, as people do. */
export async function openSidePanel(browser: ExtensionBrowser, page: Page): Promise<Surface> {
  const popup = await openPopup(browser, page);
  await popup.waitFor('Open in the side panel');
  await popup.press('Open in the side panel');
  return surfaceAt(browser, 'sidepanel.html');
}

/** The surface that shows a page of the extension. */
export async function surfaceAt({ context, extensionId }: ExtensionBrowser, name: string): Promise<Surface> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('The browser takes no DevTools session.');
  const url = `chrome-extension://${extensionId}/${name}`;
  const end = Date.now() + patience;
  for (;;) {
    const { targetInfos } = await session.send('Target.getTargets');
    const target = targetInfos.find((each) => each.url === url);
    if (target) return attach(session, target.targetId);
    if (Date.now() > end) throw new Error(`${name} is not open: ${targetInfos.map((each) => each.url).join(', ')}`);
    await pause(100);
  }
}

/** The longest that a surface is waited for, in milliseconds. */
const patience = 8_000;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function isOpen(browser: CDPSession, targetId: string): Promise<boolean> {
  const { targetInfos } = await browser.send('Target.getTargets');
  return targetInfos.some((each) => each.targetId === targetId);
}

async function attach(browser: CDPSession, targetId: string): Promise<Surface> {
  // Not flattened: Playwright gives out no session for what it does not take for a page.
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (answer: { result?: unknown; error?: { message: string } }) => void>();
  browser.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const { id, ...answer } = JSON.parse(event.message);
    waiting.get(id)?.(answer);
  });
  let last = 0;
  const send = async (method: string, params: object = {}): Promise<unknown> => {
    last += 1;
    const id = last;
    const answered = new Promise<{ result?: unknown; error?: { message: string } }>((resolve, reject) => {
      waiting.set(id, resolve);
      // Of a surface that closes before it answers nothing more is heard.
      setTimeout(() => reject(new Error(`${method} was not answered.`)), 3 * patience).unref();
    });
    await browser.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) });
    const { result, error } = await answered;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  };
  const evaluate = async <Value>(expression: string): Promise<Value> => {
    const how = { expression, awaitPromise: true, returnByValue: true, userGesture: true };
    const { result, exceptionDetails } = (await send('Runtime.evaluate', how)) as {
      result: { value: Value };
      exceptionDetails?: { exception?: { description?: string } };
    };
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'The surface threw.');
    return result.value;
  };
  const text = () => evaluate<string>(`document.body?.innerText ?? ''`);
  return {
    send,
    text,
    waitFor: async (words) => {
      for (const end = Date.now() + patience; ; await pause(100)) {
        const says = await text();
        if (says.includes(words)) return says;
        if (Date.now() > end) throw new Error(`Wanted "${words}"; the surface says: ${says}`);
      }
    },
    ticks: () => evaluate<number>(`document.querySelectorAll('input:checked').length`),
    press: async (name) => {
      const found = await evaluate<boolean>(`(() => {
        const all = [...document.querySelectorAll('button, a, summary, input, label')];
        const named = all.find((each) => (each.getAttribute('aria-label') ?? each.innerText).startsWith(${JSON.stringify(name)}));
        // It may close the surface, and the answer has to come before.
        if (named) setTimeout(() => named.click());
        return named !== undefined;
      })()`);
      if (!found) throw new Error(`There is no ${name} among: ${await text()}`);
    },
    fill: async (words) => {
      await evaluate(`document.querySelector('input').focus()`);
      await send('Input.insertText', { text: words });
    },
    violations: async () => {
      await evaluate(`${axe.source}; true`);
      return evaluate<string[]>(
        `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(({ violations }) =>
          violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`,
      );
    },
    picture: async (path) => {
      const { data } = (await send('Page.captureScreenshot', { format: 'png' })) as { data: string };
      writeFileSync(path, Buffer.from(data, 'base64'));
    },
    close: async () => {
      await browser.send('Target.closeTarget', { targetId }).catch(() => undefined);
      // The next one has the same address.
      for (const end = Date.now() + patience; Date.now() < end && (await isOpen(browser, targetId)); ) await pause(50);
      await browser.detach().catch(() => undefined);
    },
  };
}
