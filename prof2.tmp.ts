import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { shapes } from './tests/bench/pages.ts';
import { findBrowser } from './tests/tools/find-browser.mjs';

const [name = 'results grid within', size = '20000', expr = 'batonBench.round()', times = '40'] = process.argv.slice(2);
const root = resolve('.');
const made: any = await build({
  configFile: false,
  root,
  logLevel: 'error',
  resolve: { alias: { '@': root } },
  build: {
    write: false,
    minify: false,
    modulePreload: false,
    lib: { entry: root + '/cpuentry.tmp.ts', formats: ['iife'], name: 'x' },
  },
});
const script = (Array.isArray(made) ? made[0] : made).output[0].code;
const shape = shapes.find((s) => s.name.includes(name))!;
const html = shape.html(Number(size));
const server = createServer((_, r) => {
  r.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
  });
  r.end(html);
});
await new Promise<void>((r) => server.listen(0, '127.0.0.1', r));
const browser = await chromium.launch({ executablePath: findBrowser()?.path ?? '', headless: true, args: ['--no-sandbox'] });
const tab = await browser.newPage();
await tab.goto(`http://127.0.0.1:${(server.address() as any).port}/`);
const s = await tab.context().newCDPSession(tab);
const { frameTree } = await s.send('Page.getFrameTree');
const world = await s.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'bench' });
const run = async (expression: string) => {
  const said = await s.send('Runtime.evaluate', {
    expression,
    contextId: world.executionContextId,
    awaitPromise: true,
    returnByValue: true,
  });
  if (said.exceptionDetails) throw new Error(said.exceptionDetails.exception?.description);
  return said.result.value;
};
await run(`${script}\nundefined`);
await run("part('again',3);part('snapOwn',3);part('recog',1)"); for (let i = 0; i < 8; i++) await run(expr);
await s.send('Profiler.enable');
await s.send('Profiler.setSamplingInterval', { interval: 100 });
await s.send('Profiler.start');
const rounds = [];
for (let i = 0; i < Number(times); i++) rounds.push(await run(expr));
const { profile } = await s.send('Profiler.stop');
const self = new Map<string, number>(),
  total = new Map<string, number>();
const nodes = new Map(profile.nodes.map((n) => [n.id, n]));
const parent = new Map<number, number>();
for (const n of profile.nodes) for (const c of n.children ?? []) parent.set(c, n.id);
const key = (n: any) => `${n.callFrame.functionName || '(anon)'}:${n.callFrame.lineNumber}`;
profile.samples!.forEach((id, i) => {
  const dt = profile.timeDeltas![i]!;
  const n = nodes.get(id)!;
  self.set(key(n), (self.get(key(n)) ?? 0) + dt);
  const seen = new Set<string>();
  for (let at: number | undefined = id; at !== undefined; at = parent.get(at)) {
    const k = key(nodes.get(at)!);
    if (!seen.has(k)) {
      seen.add(k);
      total.set(k, (total.get(k) ?? 0) + dt);
    }
  }
});
const show = (m: Map<string, number>, n: number) =>
  [...m]
    .sort((a, b) => b[1] - a[1])
    .slice(0, n)
    .map(([k, v]) => `${(v / 1000 / Number(times)).toFixed(2).padStart(8)} ${k}`)
    .join('\n');
console.log('SELF ms/round\n' + show(self, 25));
console.log('TOTAL ms/round\n' + show(total, 60));
const med = (a: number[]) => a.sort((x, y) => x - y)[a.length >> 1];
if (rounds[0]?.walk)
  console.log(
    'walk',
    med(rounds.map((r: any) => r.walk)),
    'read',
    med(rounds.map((r: any) => r.read?.all)),
    'again',
    med(rounds.map((r: any) => r.again?.all)),
  );
await browser.close();
server.close();
