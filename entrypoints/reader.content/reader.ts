import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { frameLink } from '@/lib/extension/frame-link';
import { listen, say } from '@/lib/extension/line';
import { foundName, markName } from '@/lib/extension/mark-rule';
import type { ToFrame } from '@/lib/extension/messages';
import type { Evidence } from '@/lib/model/facts';
import { Memory } from '@/lib/model/memory';
import { watchChanges } from '@/lib/page/changes';
import { controlValues } from '@/lib/page/control-values';
import { clearMarks, markAll, markWords } from '@/lib/page/highlight';
import { type Root, reachableRoots } from '@/lib/page/roots';
import { watchSigning } from '@/lib/page/signing';
import { type Found, findingScreen, type Known } from './find-screen';
import { inSlices, type Sliced } from './slices';

/** A pause in typing that ends a thought, in milliseconds: read sooner, half a word would be judged. */
const typingPause = 200;

/** Scripts set values without a sound; the values are compared this often, in milliseconds. */
const comparing = 1000;

/** The longest that a reading waits for an idle moment to go on, in milliseconds. */
const patience = 50;

const passively = { capture: true, passive: true };

/** Reads this frame whenever it changed, and tells the background what changed in what it says. */
export function startReader(ctx: ContentScriptContext): void {
  const link = frameLink();
  const listened = new WeakSet<Root>();
  let known: Known = knowNothing();
  let found: Found | null = null;
  let reading: Sliced | undefined;
  let told = '';
  let values = 0;
  let typing: number | undefined;
  let marked: readonly Evidence[] = [];
  const signing = watchSigning(ctx.signal, (near) => void (found && say({ type: 'signing', near })));

  function read(suspected: boolean): string | null {
    const roots = reachableRoots(document);
    values = controlValues(roots);
    for (const root of roots) listenTo(root);
    if (!suspected || !isDisplayed()) {
      reading?.end();
      settle(null);
    } else if (!reading?.isGoingOn()) {
      // One that goes on begins anew by itself where the page changed.
      reading = inSlices({
        begin: (clock) => findingScreen(document, link.gateMs, known, clock),
        watch: () => watchChanges(reachableRoots(document)),
        soon: (slice) => ctx.requestIdleCallback(slice, { timeout: patience }),
        done: settle,
        // Better no checklist than a wrong one, and nothing in the console of a page that is not ours.
        failed: () => settle(null),
      });
    }
    return found?.report.screen.kind ?? null;
  }

  function settle(now: Found | null): void {
    found = now;
    // Nobody's words outlive their screen.
    if (!now) known = knowNothing();
    tell();
    if (marked.length > 0) markFound();
    signing.lookAgain();
  }

  function tell(): void {
    const telling = found ? JSON.stringify([found.report.screen, found.report.facts]) : '';
    if (telling === told) return;
    told = telling;
    if (found) void say({ type: 'screen-read', report: found.report });
    else {
      marked = [];
      clearMarks(markName);
      clearMarks(foundName);
      void say({ type: 'screen-gone' });
    }
  }

  /** A page draws what it shows anew as it likes, so the words are looked up after each reading. */
  function markFound(): void {
    const places = marked.flatMap(({ passage, quote }) => {
      const node = found?.seen.nodeOf(passage);
      return node ? [{ node, quote }] : [];
    });
    markAll(foundName, places);
  }

  function listenTo(root: Root): void {
    if (listened.has(root)) return;
    listened.add(root);
    signing.listen(root);
    // Typing in a shadow root is heard by its document.
    if (root.nodeType !== Node.DOCUMENT_NODE) return;
    for (const type of ['input', 'change', 'compositionend']) {
      root.addEventListener(type, readSoon, { ...passively, signal: ctx.signal });
    }
  }

  function readSoon(event: Event): void {
    if (!found || (event as InputEvent).isComposing) return;
    clearTimeout(typing);
    typing = ctx.setTimeout(() => read(true), typingPause);
  }

  listen<ToFrame>(ctx.signal, (message) => {
    if (message.type === 'report-again') {
      if (found) void say({ type: 'screen-read', report: found.report });
    } else if (message.type === 'mark') {
      const node = found?.seen.nodeOf(message.evidence.passage);
      if (node) markWords(markName, node, message.evidence.quote);
    } else if (message.type === 'mark-found') {
      marked = message.evidence;
      markFound();
    } else if (message.type === 'clear-marks') clearMarks(markName);
    return undefined;
  });
  ctx.setInterval(() => {
    if (found && !document.hidden && controlValues(reachableRoots(document)) !== values) read(true);
  }, comparing);
  if (window !== top) {
    // Nothing else tells a frame that the site around it shows or hides it, as behind a tab.
    const observer = new IntersectionObserver(() => read(true));
    observer.observe(document.documentElement);
    ctx.onInvalidated(() => observer.disconnect());
  }
  // A frame that goes takes its screen with it; one that comes back from the history reports anew.
  window.addEventListener('pagehide', () => read(false), { signal: ctx.signal });
  ctx.onInvalidated(() => {
    clearMarks(markName);
    clearMarks(foundName);
    link.read = undefined;
  });
  link.read = read;
  read(true);
}

const knowNothing = (): Known => ({ lists: new WeakMap(), heard: new Memory() });

/** A frame that another site does not display has no boxes. What is hidden inside a page, the snapshot leaves out. */
function isDisplayed(): boolean {
  return window === top || document.documentElement.checkVisibility();
}
