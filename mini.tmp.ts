import { createServer } from 'node:http';
import { chromium } from 'playwright-core';
import { shapes } from './tests/bench/pages.ts';
import { bundled } from './tests/bench/bundle.ts';
import { findBrowser } from './tests/tools/find-browser.mjs';
const [name = 'results grid within', size = '20000', times = '60'] = process.argv.slice(2);
const script = await bundled('in-page.ts');
let html = '';
const server = createServer((_, r) => { r.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' }); r.end(html); });
await new Promise<void>((r) => server.listen(0, '127.0.0.1', r));
const browser = await chromium.launch({ executablePath: findBrowser()?.path ?? '', headless: true, args: ['--no-sandbox'] });
for (const shape of shapes.filter((s) => s.name.includes(name))) {
html = shape.html(Number(size));
const tab = await browser.newPage();
await tab.goto(`http://127.0.0.1:${(server.address() as any).port}/`);
const s = await tab.context().newCDPSession(tab);
const { frameTree } = await s.send('Page.getFrameTree');
const world = await s.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'bench' });
const run = async (expression: string) => { const said = await s.send('Runtime.evaluate', { expression, contextId: world.executionContextId, awaitPromise: true, returnByValue: true }); if (said.exceptionDetails) throw new Error(said.exceptionDetails.exception?.description); return said.result.value; };
await run(`${script}\nundefined`);
const rounds: any[] = []; for (let i = 0; i < Number(times); i++) rounds.push(await run('batonBench.round()'));
const q = (pick: (r: any) => number, share: number) => { const a = rounds.slice(5).map(pick).filter((x) => x !== undefined).sort((x, y) => x - y); return a[Math.round((a.length - 1) * share)] ?? NaN; };
const line = (n: string, pick: (r: any) => number) => `${n} ${[0, 0.1, 0.25, 0.5].map((x) => `${q(pick, x).toFixed(2)}/${(q(pick, x) / q((r) => r.walk, x)).toFixed(2)}`).join('  ')}`;
console.log(`${shape.name} ${size}: min p10 p25 median (ms/passes)\n  ` + [line('walk ', (r) => r.walk), line('gate ', (r) => r.gate), line('read ', (r) => r.read?.all), line('again', (r) => r.again?.all), line('block', (r) => r.read?.block)].join('\n  ') + `\n  first ${JSON.stringify(rounds[0])}`);
await tab.close();
}
await browser.close(); server.close();
