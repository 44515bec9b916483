/**
 * `npm run --silent inspect -- TARGET... [--now ISO] [--policy FILE]`: opens each target in the built extension and prints what
 * it says of it, one JSON object a line, in the order of the targets.
 */
import { loopback } from '../../lib/extension/hosts.ts';
import type { Inspector } from '../../lib/extension/inspector.ts';
import { launchWithExtension } from './browser.ts';
import { type InspectArguments, readArguments } from './inspect/arguments.ts';
import { builtForInspect } from './inspect/built.ts';
import { inTurn } from './inspect/in-turn.ts';
import { inspectPage } from './inspect/inspect-page.ts';
import { type Listed, listTargets } from './inspect/targets.ts';

declare const batonInspector: Inspector;

/** Pages open at a time: most of a page's time is waiting for it to rest, which takes no processor. */
const atOnce = 6;

const held = new AsyncDisposableStack();

function complain(fault: unknown): void {
  console.error(fault instanceof Error ? fault.message : String(fault));
  process.exitCode = 1;
}

/** The hosts that the targets are on: the extension runs on no other. */
function hostsOf(listed: readonly Listed[]): string[] {
  const named = listed.flatMap((entry) => ('target' in entry && 'url' in entry.target.at ? [new URL(entry.target.at.url)] : []));
  return [...new Set([...loopback, ...named.map(({ protocol, hostname }) => `${protocol}//${hostname}/*`)])];
}

async function inspect({ targets, now, managed }: InspectArguments): Promise<void> {
  const listed = targets.flatMap(listTargets);
  for (const entry of listed) if ('fault' in entry) complain(entry.fault);
  const pages = listed.flatMap((entry) => ('target' in entry ? [entry.target] : []));
  if (pages.length === 0) return;
  const browser = await launchWithExtension(builtForInspect(hostsOf(listed)), { headless: true });
  held.defer(() => browser.close());
  const { context } = browser;
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  for (const why of await worker.evaluate((given) => batonInspector.refused(given), managed)) complain(`--policy: ${why}`);

  const answers = inTurn(pages, atOnce, (page) =>
    inspectPage(context, worker, page, { now: now ?? page.now, managed }).catch(
      (error: Error) => new Error(`${page.page}: ${error.message}`),
    ),
  );
  for (const answering of answers) {
    const answer = await answering;
    if (answer instanceof Error) complain(answer);
    else console.log(JSON.stringify(answer));
  }
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => void held.disposeAsync().then(() => process.exit(130)));
try {
  await inspect(readArguments(process.argv.slice(2)));
} catch (error) {
  complain(error);
} finally {
  await held.disposeAsync();
}
