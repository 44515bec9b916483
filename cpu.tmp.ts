import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { shapes } from './tests/bench/pages.ts';
import { findBrowser } from './tests/tools/find-browser.mjs';
const [name = 'results grid within', size = '20000', times = '15', base = '.'] = process.argv.slice(2);
const root = resolve(base);
const made: any = await build({ configFile: false, root, logLevel: 'error', resolve: { alias: { '@': root } }, build: { write: false, modulePreload: false, lib: { entry: resolve('cpuentry.tmp.ts'), formats: ['iife'], name: 'x' } } });
const script = (Array.isArray(made) ? made[0] : made).output[0].code;
let html = '';
const server = createServer((_, r) => { r.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' }); r.end(html); });
await new Promise<void>((r) => server.listen(0, '127.0.0.1', r));
const browser = await chromium.launch({ executablePath: findBrowser()?.path ?? '', headless: true, args: ['--no-sandbox'] });
for (const shape of shapes.filter((s) => s.name.includes(name))) {
  html = shape.html(Number(size));
  const tab = await browser.newPage();
  await tab.goto(`http://127.0.0.1:${(server.address() as any).port}/`);
  const s = await tab.context().newCDPSession(tab);
  await s.send('Performance.enable', { timeDomain: 'threadTicks' });
  const { frameTree } = await s.send('Page.getFrameTree');
  const world = await s.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'bench' });
  const run = async (expression: string) => { const said = await s.send('Runtime.evaluate', { expression, contextId: world.executionContextId, awaitPromise: true, returnByValue: true }); if (said.exceptionDetails) throw new Error(said.exceptionDetails.exception?.description); return said.result.value; };
  const cpu = async () => { const { metrics } = await s.send('Performance.getMetrics'); return 1000 * (metrics.find((m) => m.name === 'ThreadTime') ?? (console.log(metrics.map((m) => m.name+m.value).join()), {value:0})).value; };
  await run(`${script}\nundefined`);
  const out: string[] = []; const ms: Record<string, number> = {};
  console.log('steps cold', JSON.stringify((await run('steps()')).filter((x: number) => x > 8)));
  for (const p of ['bare', 'gate', 'read', 'again', 'snap', 'snapOwn', 'recog', 'facts', 'factsHeard', 'watch', 'sift', 'rowsOnly', 'texts', 'tells', 'read', 'bare']) {
    const all: number[] = [];
    await run(`part('${p}', 5)`);
    for (let i = 0; i < Number(times); i++) { await run(`part('bare', 1)`); const a = await cpu(); await run(`part('${p}', 3)`); all.push((await cpu() - a) / 3); }
    all.sort((x, y) => x - y); ms[p] = all[all.length >> 1]!; out.push(`${p} ${ms[p]!.toFixed(2)} (${(ms[p]! / ms['bare']!).toFixed(2)})`);
  }
  console.log(`${shape.name} ${size} CPU ms (passes): ${out.join('  ')}`);
  console.log('steps warm', JSON.stringify((await run('steps()')).filter((x: number) => x > 4)));
  await tab.close();
}
await browser.close(); server.close();
