/** How long the built extension takes from the last key of a request to the checklist that shows it. */
import type { BrowserContext, CDPSession } from 'playwright-core';

const request = 'GP to refer to cardiology';
const nothing = 'Nil';

/** In the world of the content scripts, to which the browser opens the checklist's closed shadow root. */
declare const chrome: { readonly dom: { openOrClosedShadowRoot(host: Element): ShadowRoot } };

/**
 * Run in that world: milliseconds from the last key to the frame after the checklist shows some words, or no longer shows them.
 */
function shownAfterKeys(words: string, wanted: boolean): Promise<number> {
  const host = document.querySelector('baton-checklist');
  if (!host) throw new Error('The page shows no checklist.');
  const root = chrome.dom.openOrClosedShadowRoot(host);
  let key = 0;
  const onKey = ({ timeStamp }: KeyboardEvent): void => {
    key = timeStamp;
  };
  window.addEventListener('keydown', onKey, true);
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (root.textContent?.includes(words) !== wanted) return;
      observer.disconnect();
      window.removeEventListener('keydown', onKey, true);
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - key)));
    });
    observer.observe(root, { subtree: true, childList: true, characterData: true });
  });
}

/** The world of the extension's content scripts in a page that is yet to be opened. */
function contentWorld(session: CDPSession): Promise<number> {
  return new Promise((found) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension:')) found(context.id);
    });
  });
}

/** Milliseconds from the last key to the checklist that shows what was typed, of so many rounds after a few that do not count. */
export async function measureAfterTyping(context: BrowserContext, url: string, rounds: number): Promise<number[]> {
  const tab = await context.newPage();
  try {
    const session = await context.newCDPSession(tab);
    const world = contentWorld(session);
    await session.send('Runtime.enable');
    await tab.goto(url);
    const contextId = await world;
    await tab.waitForSelector('baton-checklist', { state: 'attached' });
    const shown = async (wanted: boolean): Promise<number> => {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression: `(${shownAfterKeys})(${JSON.stringify(request)}, ${wanted})`,
        contextId,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    };
    const typing = async (words: string, wanted: boolean): Promise<number> => {
      const after = shown(wanted);
      await tab.keyboard.press('ControlOrMeta+A');
      await tab.keyboard.type(words, { delay: 20 });
      return after;
    };
    await tab.locator('#d4').focus();
    const took: number[] = [];
    for (let left = rounds + warmUp; left > 0; left -= 1) {
      took.push(await typing(request, true));
      await typing(nothing, false);
    }
    return took.slice(warmUp);
  } finally {
    await tab.close();
  }
}

const warmUp = 2;
