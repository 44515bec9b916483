/**
 * `npm run try:real`: how Baton does on a library that real systems are made of. Builds an app of Medplum's React components,
 * which `tests/real` installs for itself, serves it on this machine, opens each of its views with the built extension and
 * compares what is recognised with what should be. Pictures go to `.output/real`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { loopback } from '../../lib/extension/hosts.ts';
import { buildApp } from '../real/build-app.ts';
import { now, type RealView, views } from '../real/views.ts';
import { launchWithExtension } from './browser.ts';
import { builtForInspect } from './inspect/built.ts';
import { inTurn } from './inspect/in-turn.ts';
import { type Answer, inspectPage } from './inspect/inspect-page.ts';
import { serveFolder } from './inspect/serve-folder.ts';
import { type Check, checksOf, columns, isPassed } from './real/judge.ts';

const root = resolve(import.meta.dirname, '../..');
const output = join(root, '.output/real');

const held = new AsyncDisposableStack();

/** The app against the types of the library: what it hands over is what the library takes. */
function checkTypes(): Check {
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const { status } = spawnSync(process.execPath, [compiler, '-p', join(root, 'tests/real')], { cwd: root, stdio: 'inherit' });
  return { what: 'types of the app', wanted: 'right', got: status === 0 ? 'right' : 'wrong' };
}

/** Views open at a time: most of a view's time is waiting for it to rest, which takes no processor. */
const atOnce = 3;

/** A view, and what was said of it, or why it could not be looked at. */
type Seen = readonly [RealView, Answer | Error];

async function walk(): Promise<readonly Seen[]> {
  await buildApp(join(output, 'app'));
  const app = await serveFolder(join(output, 'app'));
  held.defer(() => app.close());
  const browser = await launchWithExtension(builtForInspect(loopback), { headless: true });
  held.defer(() => browser.close());
  const worker = browser.context.serviceWorkers()[0] ?? (await browser.context.waitForEvent('serviceworker'));
  const look = async (view: RealView): Promise<Seen> => {
    const target = { page: view.name, at: { url: `${app.urlOf('index.html')}?view=${view.name}` }, now };
    const picture = join(output, `${view.name}.png`);
    const inspection = { now, managed: undefined };
    return [view, await inspectPage(browser.context, worker, target, inspection, picture).catch((error: Error) => error)];
  };
  return Promise.all(inTurn(views, atOnce, look));
}

function rowOf([view, answer]: Seen): string[] {
  if (answer instanceof Error) return [view.name, view.component, view.screen, answer.message];
  const asked = answer.reminders.filter(({ status }) => status === 'attention').map(({ rule }) => rule);
  return [view.name, view.component, view.screen, answer.screen?.kind ?? 'none', asked.join(', ')];
}

function checksOn([view, answer]: Seen): Check[] {
  if (answer instanceof Error) return [{ what: view.name, wanted: 'to open', got: answer.message }];
  return checksOf(view, answer).map((check) => ({ ...check, what: `${view.name}: ${check.what}` }));
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => void held.disposeAsync().then(() => process.exit(130)));
try {
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  const types = checkTypes();
  const seen = await walk();
  console.log(`\n${columns([['view', 'made by', 'wanted', 'recognised', 'needs attention'], ...seen.map(rowOf)])}`);
  const checks = [types, ...seen.flatMap(checksOn)];
  const failed = checks.filter((check) => !isPassed(check));
  for (const { what, wanted, got } of failed) console.log(`${what}: wanted ${wanted}, got ${got}`);
  console.log(`\nPictures are in ${relative(process.cwd(), output)}.`);
  console.log(`${checks.length - failed.length} passed, ${failed.length} failed`);
  if (failed.length > 0) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await held.disposeAsync();
}
