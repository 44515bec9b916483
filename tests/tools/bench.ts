/**
 * `npm run bench [-- --rounds N] [--sizes 1000,20000] [--shape WORDS]`: how long detector and reader take on large pages in an
 * installed browser, beside a bare TreeWalker pass over the same page in the same run. A benchmark, not a test: it fails nothing.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import type { Sample } from '../bench/in-page.ts';
import { shapes } from '../bench/pages.ts';
import { findBrowser } from './find-browser.mjs';

const root = resolve(import.meta.dirname, '../..');

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '15' },
    sizes: { type: 'string', default: '1000,10000,20000,100000' },
    shape: { type: 'string', default: '' },
    script: { type: 'string', default: '' },
  },
});

async function bundled(): Promise<string> {
  const { build } = await import('vite');
  const made = await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    define: { __INSPECT__: 'false' },
    build: {
      write: false,
      modulePreload: false,
      lib: { entry: join(root, 'tests/bench/in-page.ts'), formats: ['iife'], name: 'batonBenchBundle' },
    },
  });
  for (const { output } of Array.isArray(made) ? made : 'output' in made ? [made] : []) return output[0].code;
  throw new Error('no bundle');
}

const browser = await chromium.launch({
  executablePath: findBrowser()?.path ?? '',
  headless: true,
  args: ['--js-flags=--expose-gc', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});
let html = '';
const server = createServer((_, response) => {
  // Isolated pages have finer clocks.
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
  });
  response.end(html);
});
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

try {
  const code = await bundled();
  for (const shape of shapes.filter(({ name }) => name.includes(options.shape))) {
    for (const size of options.sizes.split(',').map(Number)) {
      html = shape.html(size);
      const tab = await browser.newPage();
      await tab.goto(url);
      const session = await tab.context().newCDPSession(tab);
      const { frameTree } = await session.send('Page.getFrameTree');
      const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'bench' });
      const run = async (expression: string) => {
        const answer = await session.send('Runtime.evaluate', { expression, contextId: executionContextId, awaitPromise: true, returnByValue: true });
        if (answer.exceptionDetails) throw new Error(JSON.stringify(answer.exceptionDetails));
        return answer.result.value;
      };
      await run(code);
      const samples: Sample[] = []; let first: Sample | undefined;
      for (let round = -3; round < Number(options.rounds); round++) {
        const s = await run('batonBench.sample()'); first ??= s;
        if (round >= 0) samples.push(s);
      }
      const m = (k: 'walk' | 'gate' | 'read' | 'block') => median(samples.map((s) => s[k]));
      console.log(
        shape.name.padEnd(36), size, 'nodes', samples[0]?.textNodes, samples[0]?.suspected, samples[0]?.kind,
        'walk', m('walk').toFixed(2), 'gate', m('gate').toFixed(2), 'read', m('read').toFixed(2),
        'ratios', (m('gate') / m('walk')).toFixed(2), (m('read') / m('walk')).toFixed(2), 'block', m('block').toFixed(1), 'first', first && `${first.read.toFixed(0)} ${first.block.toFixed(0)}`,
      );
      await tab.close();
    }
  }
} finally {
  await browser.close();
  server.close();
}
