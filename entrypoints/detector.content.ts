import { defineContentScript } from 'wxt/utils/define-content-script';
import { frameLink } from '@/lib/extension/frame-link';
import { say } from '@/lib/extension/line';
import { mayHoldScreen } from '@/lib/page/gate';
import { isReadByParent, reachableRoots } from '@/lib/page/roots';
import { watchPage } from '@/lib/page/watch';

/** The only script that a page without a screen ever runs. */
export default defineContentScript({
  // The build stamps the hosts in; see `wxt.config.ts`.
  matches: [],
  allFrames: true,
  matchOriginAsFallback: true,
  noScriptStartedPostMessage: true,
  main(ctx) {
    if (isReadByParent(window)) return;
    const link = frameLink();
    const changed = watchPage(document, ctx.signal, () => {
      const started = performance.now();
      const roots = reachableRoots(document);
      // Asking whether the extension still lives ends an orphaned script.
      const suspected = ctx.isValid && mayHoldScreen(roots);
      link.gateMs = performance.now() - started;
      if (link.read) return { verdict: link.read(suspected), roots };
      if (suspected) void say({ type: 'screen-suspected' });
      return { verdict: suspected, roots };
    });
    // At `wxt:locationchange` the page is still the old one: it only says that a change is coming.
    ctx.addEventListener(window, 'wxt:locationchange', changed);
    window.addEventListener('pageshow', changed, { signal: ctx.signal });
  },
});
