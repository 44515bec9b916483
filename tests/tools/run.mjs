/**
 * `node tests/tools/run.mjs TOOL [argument …]`: makes the clone ready, then runs `tests/tools/TOOL.ts` on the Node of the
 * dependencies. Every script of package.json comes through here, so each works straight after a clone.
 */
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeOf, setUpBrowser, setUpDependencies, setUpFirefox, setUpPackages } from './set-up.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a tool needs besides the dependencies. @type {Record<string, (() => void)[]>} */
const needs = {
  start: [setUpBrowser],
  test: [setUpBrowser, setUpFirefox],
  inspect: [setUpBrowser],
  accuracy: [setUpBrowser],
  learn: [setUpBrowser],
  bench: [setUpBrowser],
  gallery: [setUpBrowser],
  'try-real': [setUpBrowser, () => setUpPackages(join(root, 'tests', 'real'))],
};

/** @param {string} tool @param {string[]} args */
function run(tool, args) {
  const bin = join(root, 'node_modules', '.bin');
  const child = spawn(nodeOf(root), [join(root, 'tests', 'tools', `${tool}.ts`), ...args], {
    stdio: 'inherit',
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}` },
  });
  // The terminal gives Ctrl-C to the tool as well, which ends what it started; a signal to us alone is passed on.
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => child.kill(signal));
  // npm passes a signal to its shell alone, which ends without passing it on. That our parent is another then tells of it.
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || child.kill('SIGTERM'), 250).unref();
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
}

const [tool = '', ...args] = process.argv.slice(2);
try {
  setUpDependencies(root);
  for (const need of needs[tool] ?? []) need();
  run(tool, args);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
