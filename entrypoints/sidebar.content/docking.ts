import { chooseDock, type Dock, type Viewport } from '@/lib/checklist/dock';
import { readObstacles } from '@/lib/page/obstacles';

/** Layout is measured at most this often, in milliseconds. */
const pause = 250;

export interface Docking {
  /** The page has changed: look again soon. */
  lookAgain(): void;
}

/** Says where the panel goes, now and whenever the window is resized, the page scrolled or its screen changed. */
export function watchDock(signal: AbortSignal, held: () => Dock | null, onDock: (dock: Dock) => void): Docking {
  let planned = false;
  const look = () => {
    planned = false;
    if (!signal.aborted && !document.hidden) onDock(chooseDock(viewportOf(document), readObstacles(document), held()?.side));
  };
  const lookAgain = () => {
    if (planned) return;
    planned = true;
    setTimeout(() => whenIdle(look), pause);
  };
  for (const type of ['resize', 'load']) window.addEventListener(type, lookAgain, { signal });
  document.addEventListener('visibilitychange', lookAgain, { signal });
  // Scrolling inside the page's own boxes does not bubble.
  document.addEventListener('scrollend', lookAgain, { signal, capture: true, passive: true });
  return { lookAgain };
}

export function dockNow(): Dock {
  return chooseDock(viewportOf(document), readObstacles(document));
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
