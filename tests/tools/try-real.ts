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

/** Opens every view in turn: on a small machine several at once would only wait for each other. */
async function walk(): Promise<[RealView, Answer][]> {
  await buildApp(join(output, 'app'));
  const app = await serveFolder(join(output, 'app'));
  held.defer(() => app.close());
  const browser = await launchWithExtension(builtForInspect(loopback), { headless: true });
  held.defer(() => browser.close());
  const worker = browser.context.serviceWorkers()[0] ?? (await browser.context.waitForEvent('serviceworker'));
  const answers: [RealView, Answer][] = [];
  for (const view of views) {
    const target = { page: view.name, at: { url: `${app.urlOf('index.html')}?view=${view.name}` }, now };
    const picture = join(output, `${view.name}.png`);
    answers.push([view, await inspectPage(browser.context, worker, target, { now, managed: undefined }, picture)]);
  }
  return answers;
}

function report(answers: readonly (readonly [RealView, Answer])[]): Check[] {
  const rows = answers.map(([view, answer]) => {
    const asked = answer.reminders.filter(({ status }) => status === 'attention').map(({ rule }) => rule);
    return [view.name, view.component, view.screen, answer.screen?.kind ?? 'none', asked.join(', ')];
  });
  console.log(`\n${columns([['view', 'made by', 'wanted', 'recognised', 'needs attention'], ...rows])}`);
  const checks = answers.flatMap(([view, answer]) =>
    checksOf(view, answer).map((check) => ({ ...check, what: `${view.name}: ${check.what}` })),
  );
  return checks;
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => void held.disposeAsync().then(() => process.exit(130)));
try {
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  const checks = [checkTypes(), ...report(await walk())];
  const failed = checks.filter((check) => !isPassed(check));
  for (const { what, wanted, got } of failed) console.log(`\n${what}: wanted ${wanted}, got ${got}`);
  console.log(`\nPictures are in ${relative(process.cwd(), output)}.`);
  console.log(`${checks.length - failed.length} passed, ${failed.length} failed`);
  if (failed.length > 0) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await held.disposeAsync();
}
