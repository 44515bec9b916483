import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { chromium } from 'playwright-core';
import { shapes } from './tests/bench/pages.ts';
import { findBrowser } from './tests/tools/find-browser.mjs';

const [name = 'results grid within', size = '20000', file = '/tmp/speed/micro.js'] = process.argv.slice(2);
const html = shapes.find((s) => s.name.includes(name))!.html(Number(size));
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
const said = await s.send('Runtime.evaluate', {
  expression: readFileSync(file, 'utf8'),
  contextId: world.executionContextId,
  awaitPromise: true,
  returnByValue: true,
});
console.log(said.exceptionDetails ? said.exceptionDetails.exception?.description : said.result.value);
await browser.close();
server.close();
