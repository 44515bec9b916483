/** The two halves of talking between the parts of the extension: saying something to the background, and hearing from it. */
import { browser } from 'wxt/browser';
import type { FromFrame, FromSidebar } from './messages';

/**
 * Says something to the background and gives its answer; `undefined` where there is none. Never throws or rejects: after an
 * update or removal of the extension an orphaned script has nobody to talk to, and no page's console is to hear of it.
 */
export async function say<Answer>(message: FromFrame | FromSidebar): Promise<Answer | undefined> {
  try {
    return (await browser.runtime.sendMessage(message)) as Answer | undefined;
  } catch {
    return undefined;
  }
}

/**
 * Hears what the background says to this frame until the signal aborts.
 *
 * @param hear Gives the answer, or `undefined` where the message is not for this listener.
 */
export function listen<Message>(signal: AbortSignal, hear: (message: Message) => unknown): void {
  const listener = (message: Message, sender: { id?: string }, answer: (value: unknown) => void) => {
    if (sender.id !== browser.runtime.id) return;
    const value = hear(message);
    if (value !== undefined) answer(value);
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    // The API of an orphaned script is gone, and its listeners with it.
    browser.runtime?.onMessage?.removeListener(listener);
  });
}
