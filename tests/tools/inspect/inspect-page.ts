/** Opens one page in the browser with the extension, waits until it is at rest, and asks what the sidebar shows. */
import type { BrowserContext, Page, Worker } from 'playwright-core';
import type { Inspected, Inspection, Inspector } from '../../../lib/extension/inspector.ts';
import { serveFolder } from './serve-folder.ts';
import type { Target } from './targets.ts';

/** One line of the output; the shape is that of the tool's users. */
export interface Answer {
  readonly page: string;
  readonly screen: { readonly kind: string; readonly profile: string; readonly evidence: readonly string[] } | null;
  readonly reminders: readonly {
    readonly rule: string;
    readonly status: string;
    readonly title: string;
    readonly message: string;
    readonly evidence: readonly { readonly quote: string }[];
    readonly due: string | null;
  }[];
  readonly medicines: readonly { readonly name: string; readonly days: number | null }[];
  /** Milliseconds; null where there was nothing to time. */
  readonly timing: { readonly detectMs: number | null; readonly readMs: number | null; readonly shownMs: number | null };
}

/** A page may build its screen up to a second after it loaded; the detector looks again within another. */
const atLeastMs = 2500;
/** At rest: for this long the page's frames and its sidebar have said nothing. */
const quietMs = 500;
/** A page that never rests is answered as it stands. */
const atMostMs = 12_000;
/** A page that waits for something for ever is still a page. */
const loadMs = 10_000;

const untimed = { detectMs: null, readMs: null, shownMs: null };

declare const batonInspector: Inspector;

/** The worker's side of {@link Inspector}. */
const inspected = (worker: Worker, tabId: number): Promise<Inspected> =>
  worker.evaluate((id) => batonInspector.inspected(id), tabId);

/** Opens tabs one at a time, so that the tab of the browser and the page of the tool are known to be the same. */
let opening: Promise<unknown> = Promise.resolve();

function openTab(context: BrowserContext, worker: Worker): Promise<{ page: Page; tabId: number }> {
  const opened = opening.then(async () => {
    const [page, tabId] = await Promise.all([
      context.waitForEvent('page'),
      worker.evaluate(async () => (await chrome.windows.create({ url: 'about:blank' }))?.tabs?.[0]?.id ?? -1),
    ]);
    return { page, tabId };
  });
  opening = opened.catch(() => undefined);
  return opened;
}

/**
 * What the extension says of a page.
 *
 * @param picture where a picture of the page at rest goes; none is taken without.
 * @throws {Error} that says why the page cannot be opened.
 */
export async function inspectPage(
  context: BrowserContext,
  worker: Worker,
  target: Target,
  inspection: Inspection,
  picture?: string,
): Promise<Answer> {
  await using held = new AsyncDisposableStack();
  const { page, tabId } = await openTab(context, worker);
  held.defer(() => page.close());
  await worker.evaluate(([id, settings]) => batonInspector.inspect(id, settings), [tabId, inspection] as const);
  const served = 'url' in target.at ? null : await serveFolder(target.at.folder);
  if (served !== null) held.defer(() => served.close());
  await open(page, 'url' in target.at ? target.at.url : (served?.urlOf(target.at.file) ?? ''));
  await rest(page, worker, tabId);
  if (picture !== undefined) await page.screenshot({ path: picture });
  return answerOf(target.page, await inspected(worker, tabId));
}

async function open(page: Page, url: string): Promise<void> {
  const response = await page.goto(url, { waitUntil: 'commit', timeout: loadMs }).catch((error: Error) => {
    throw new Error(/net::\w+/.exec(error.message)?.[0] ?? error.message.split('\n')[0]);
  });
  if (response !== null && !response.ok()) throw new Error(`the server answers ${response.status()}`);
  await page.waitForLoadState('load', { timeout: loadMs }).catch(() => undefined);
}

async function rest(page: Page, worker: Worker, tabId: number): Promise<void> {
  const began = performance.now();
  let heard = -1;
  let since = began;
  for (let now = began; now - began < atMostMs; now = performance.now()) {
    const { busy, messages } = await inspected(worker, tabId);
    if (busy > 0 || messages !== heard) since = now;
    heard = messages;
    if (now - began >= atLeastMs && now - since >= quietMs) return;
    await idle(page);
    await page.waitForTimeout(100);
  }
}

/** Waits while the page is busy: on a loaded machine the detector gets its turn late. */
async function idle(page: Page): Promise<void> {
  const turn = page.evaluate(() => new Promise<void>((done) => requestIdleCallback(() => done(), { timeout: 1000 })));
  await Promise.race([turn.catch(() => undefined), page.waitForTimeout(1000)]);
}

/** What the sidebar shows, without what is only for its own use. */
function answerOf(page: string, { shown }: Inspected): Answer {
  if (shown === null) return { page, screen: null, reminders: [], medicines: [], timing: untimed };
  const { kind, profile, evidence } = shown.screen;
  return {
    page,
    screen: { kind, profile, evidence },
    reminders: shown.reminders.map(({ rule, status, title, message, evidence: words, due }) => ({
      rule,
      status,
      title,
      message,
      evidence: words.map(({ quote }) => ({ quote })),
      due,
    })),
    medicines: shown.medicines.map(({ name, days }) => ({ name, days })),
    timing: shown.timing,
  };
}
