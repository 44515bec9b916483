import { chooseDock, type Dock } from '@/lib/checklist/dock';
import type { Viewport, Wish } from '@/lib/checklist/places';
import { readObstacles } from '@/lib/page/obstacles';

/** Layout is measured at most this often, in milliseconds. */
const pause = 250;

export interface Docking {
  /** The page has changed: look again soon. */
  lookAgain(): void;
  /** The clinician chose another place. */
  lookNow(): void;
}

/**
 * Says where the panel goes whenever the window is resized, the page scrolled or its screen changed. Only a resize makes it
 * free to go anywhere; otherwise it stays where it is while that is possible. A tab that scrolling made stays a tab: a panel
 * that opens and closes as the page moves is in the way more than any.
 */
export function watchDock(signal: AbortSignal, held: () => Dock, wish: () => Wish, onDock: (dock: Dock) => void): Docking {
  let planned = false;
  let resized = false;
  let scrolled = false;
  let changed = false;
  const look = () => {
    planned = false;
    if (signal.aborted || document.hidden) return;
    const dock = chooseDock(viewportOf(document), readObstacles(document), resized ? undefined : held(), wish(), !changed);
    onDock(scrolled && held().crowded ? { ...dock, crowded: true } : dock);
    resized = false;
    changed = false;
  };
  const plan = () => {
    if (planned) return;
    planned = true;
    setTimeout(() => whenIdle(look), pause);
  };
  const lookAgain = () => {
    changed = true;
    plan();
  };
  const onResize = () => {
    resized = true;
    scrolled = false;
    lookAgain();
  };
  const onScroll = () => {
    scrolled = true;
    plan();
  };
  window.addEventListener('resize', onResize, { signal });
  window.addEventListener('load', lookAgain, { signal });
  document.addEventListener('visibilitychange', lookAgain, { signal });
  // Scrolling inside the page's own boxes does not bubble.
  document.addEventListener('scrollend', onScroll, { signal, capture: true, passive: true });
  const lookNow = () => {
    resized = true;
    look();
  };
  return { lookAgain, lookNow };
}

/** Where the panel goes, measured at once. */
export function dockNow(wish: Wish): Dock {
  return chooseDock(viewportOf(document), readObstacles(document), undefined, wish);
}

/** The window without its scroll bars; in quirks mode the body stands for it. */
function viewportOf(page: Document): Viewport {
  const box = page.compatMode === 'BackCompat' ? page.body : page.documentElement;
  return { width: box?.clientWidth || window.innerWidth, height: box?.clientHeight || window.innerHeight };
}

function whenIdle(task: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(task, { timeout: 1_000 });
  else task();
}
