import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { frameLink } from '@/lib/extension/frame-link';
import { listen, say } from '@/lib/extension/line';
import { markName } from '@/lib/extension/mark-rule';
import type { ToFrame } from '@/lib/extension/messages';
import { controlValues } from '@/lib/page/control-values';
import { clearMarks, markWords } from '@/lib/page/highlight';
import { type Root, reachableRoots } from '@/lib/page/roots';
import { watchSigning } from '@/lib/page/signing';
import { type Found, findScreen } from './find-screen';

/** A pause in typing that ends a thought, in milliseconds: read sooner, half a word would be judged. */
const typingPause = 200;

/** Scripts set values without a sound; the values are compared this often, in milliseconds. */
const comparing = 1000;

const passively = { capture: true, passive: true };

/** Reads this frame whenever it changed, and tells the background what changed in what it says. */
export function startReader(ctx: ContentScriptContext): void {
  const link = frameLink();
  const listened = new WeakSet<Root>();
  let found: Found | null = null;
  let told = '';
  let values = 0;
  let typing: number | undefined;
  const signing = watchSigning(ctx.signal, (near) => void (found && say({ type: 'signing', near })));

  function read(suspected: boolean): string | null {
    const roots = reachableRoots(document);
    values = controlValues(roots);
    for (const root of roots) listenTo(root);
    found = suspected && isDisplayed() ? findScreen(document, link.gateMs) : null;
    tell();
    signing.lookAgain();
    return found?.report.screen.kind ?? null;
  }

  function tell(): void {
    const telling = found ? JSON.stringify([found.report.screen, found.report.facts]) : '';
    if (telling === told) return;
    told = telling;
    if (found) void say({ type: 'screen-read', report: found.report });
    else {
      clearMarks(markName);
      void say({ type: 'screen-gone' });
    }
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
    link.read = undefined;
  });
  link.read = read;
  read(true);
}

/** A frame that another site does not display has no boxes. What is hidden inside a page, the snapshot leaves out. */
function isDisplayed(): boolean {
  return window === top || document.documentElement.checkVisibility();
}
