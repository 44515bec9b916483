/** Notices that a page changed, and has it looked at again: seldom, in idle time, never while nobody sees it. */
import type { Root } from './roots';

/** What one look at the page gave. */
export interface Look {
  /** The answer; while it stays the same, looks become rarer. */
  readonly verdict: unknown;
  /** The trees that the page is made of now. */
  readonly roots: readonly Root[];
}

/** Four looks a second at most. */
const shortest = 250;

/** Clocks and refreshing lists change pages for ever: then one look in five seconds. A user's action ends the wait. */
const longest = 5000;

/** After this long a busy page is looked at without waiting for an idle moment. */
const patience = 1000;

/** Frames load by themselves; their `load` is heard on the way down. */
const framed = /FRAME|OBJECT/;

const observed: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  // What shows and hides, opens, and locks. Of these animations write style and class alone.
  attributeFilter: ['hidden', 'style', 'class', 'open', 'disabled', 'readonly', 'aria-hidden', 'aria-selected'],
};

/**
 * Looks at the page now and after it changed, until the signal aborts.
 *
 * @returns What to call when the page may have changed without its elements saying so, as on navigation.
 */
export function watchPage(top: Document, signal: AbortSignal, look: () => Look): () => void {
  const seen = new WeakSet<Root>();
  const observer = new MutationObserver(() => changed());
  const listening = { capture: true, signal };
  let wait = shortest;
  let looked = 0;
  let due = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let verdict: unknown;

  const changed = (): void => {
    due = true;
    if (!timer) schedule();
  };

  /** A user's action may change the page later, by the network: what comes of it is not to wait. */
  const hurry = (): void => {
    wait = shortest;
    if (timer) schedule();
  };

  const again = (): void => {
    hurry();
    changed();
  };

  const schedule = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (top.hidden) return;
    const since = performance.now() - looked;
    if (since > longest) wait = shortest;
    timer = setTimeout(lookWhenIdle, Math.max(shortest, wait - since));
  };

  const lookWhenIdle = (): void => void requestIdleCallback(lookAgain, { timeout: patience });

  const lookAgain = (): void => {
    timer = undefined;
    if (!due || top.hidden || signal.aborted) return;
    due = false;
    try {
      const next = look();
      next.roots.forEach(follow);
      wait = next.verdict === verdict ? Math.min(wait * 2, longest) : shortest;
      verdict = next.verdict;
    } catch {
      // A page may shadow the properties that are read here with its own; its console is not the place to complain.
      wait = longest;
    }
    looked = performance.now();
  };

  const follow = (root: Root): void => {
    if (seen.has(root)) return;
    seen.add(root);
    observer.observe(root, observed);
    for (const type of ['click', 'change']) root.addEventListener(type, again, listening);
    root.addEventListener('keydown', hurry, listening);
    root.addEventListener('load', ({ target }) => framed.test((target as Element).tagName) && again(), listening);
  };

  top.addEventListener('visibilitychange', again, listening);
  signal.addEventListener('abort', () => observer.disconnect());
  lookWhenIdle();
  return again;
}
