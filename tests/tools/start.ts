/**
 * `npm start`: builds the extension, serves the practice EPR and opens a browser with both. Without a display it walks the
 * practice EPR instead. `PORT` names the port, by default any free one. Ctrl-C ends all of it.
 */
import { resolve } from 'node:path';
import { loopback } from '../../lib/extension/hosts.ts';
import { pages } from '../epr/pages.ts';
import { startEpr } from '../epr/server.ts';
import { hasDisplay, launchWithExtension } from './browser.ts';
import { buildExtension } from './build-extension.ts';
import { walk } from './walk.ts';

const root = resolve(import.meta.dirname, '../..');
const started = new AsyncDisposableStack();
let stopping: Promise<void> | undefined;

/** Ends everything, the last first, and then this process. */
async function stop(code: number): Promise<never> {
  stopping ??= started.disposeAsync();
  await stopping;
  process.exit(code);
}

/** The port that `PORT` asks for, or 0 for any. */
function wantedPort(): number {
  const text = process.env['PORT'] ?? '0';
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new Error(`PORT is "${text}": it has to be a number from 1 to 65535.`);
  return port;
}

async function start(): Promise<number> {
  const epr = await startEpr({ port: wantedPort() });
  started.defer(() => epr.close());
  await buildExtension({ target: 'chrome', hosts: loopback });
  const browser = await launchWithExtension(resolve(root, '.output/chrome-mv3'));
  started.defer(() => browser.close());
  const tab = browser.context.pages()[0] ?? (await browser.context.newPage());
  if (hasDisplay()) {
    await tab.goto(epr.url);
    console.log(`The practice EPR is at ${epr.url}. Close the browser or press Ctrl-C to end.`);
    await browser.context.waitForEvent('close', { timeout: 0 });
    return 0;
  }
  console.log(`There is no display: walking the practice EPR at ${epr.url}.`);
  const { screens, lookAlikes, surprises } = await walk(tab, epr.url, pages, resolve(root, '.output/walk'));
  console.log(`\n${screens} screens and ${lookAlikes} look-alikes walked; ${surprises.length} not as they should be.`);
  for (const surprise of surprises) console.log(`  ${surprise}`);
  return surprises.length === 0 ? 0 : 1;
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(130));
try {
  await stop(await start());
} catch (error) {
  // What fails because everything is being ended is no news.
  if (stopping === undefined) console.error(error instanceof Error ? error.message : error);
  await stop(1);
}
