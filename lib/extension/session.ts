/** The browser session's memory: in no file, out of reach of content scripts, gone when the browser closes. */
import { browser } from 'wxt/browser';

/** Changes wait for each other: reading and writing back are two steps, and two messages may come at once. */
let queue: Promise<unknown> = Promise.resolve();

/** What is kept under a key; `undefined` where nothing is. */
export async function readSession<Value>(key: string): Promise<Value | undefined> {
  return (await browser.storage.session.get(key))[key] as Value | undefined;
}

/**
 * Puts in place of what is kept what `change` makes of it; `undefined` removes it.
 *
 * @returns What is kept now.
 */
export function changeSession<Value>(
  key: string,
  change: (kept: Value | undefined) => Value | undefined,
): Promise<Value | undefined> {
  const changing = queue.then(async () => {
    const value = change(await readSession<Value>(key));
    await (value === undefined ? browser.storage.session.remove(key) : browser.storage.session.set({ [key]: value }));
    return value;
  });
  queue = changing.catch(() => undefined);
  return changing;
}
