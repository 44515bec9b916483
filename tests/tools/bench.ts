/**
 * `npm run bench [-- --rounds N] [--sizes 1000,20000] [--page WORDS]`: how long detector and reader take on large pages in an
 * installed browser, beside a bare TreeWalker pass over the same page in the same run; then how long the built extension
 * (`npm run build`) takes from the last key to the checklist. A benchmark, not a test: it fails nothing.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { measureAfterTyping } from '../bench/after-typing.ts';
import { bundled } from '../bench/bundle.ts';
import { shownRatio, shownSpread, spreadOf, tableOf } from '../bench/figures.ts';
import type { Read, Round } from '../bench/in-page.ts';
import { type Shape, shapes } from '../bench/pages.ts';
import { serving } from '../bench/serving.ts';
import { launchWithExtension } from './browser.ts';
import { findBrowser } from './find-browser.mjs';

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '15' },
    sizes: { type: 'string', default: '1000,10000,20000,100000' },
    page: { type: 'string', default: '' },
  },
});

/** Rounds before those that count: by then the browser has made fast code of what is measured. */
const warmUp = 5;

/** The rounds on one page, the very first of them first. */
async function measure(browser: Browser, url: string, script: string): Promise<Round[]> {
  const tab = await browser.newPage();
  try {
    await tab.goto(url);
    const session = await tab.context().newCDPSession(tab);
    const { frameTree } = await session.send('Page.getFrameTree');
    const world = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'bench' });
    const run = async (expression: string): Promise<Round> => {
      const said = await session.send('Runtime.evaluate', {
        expression,
        contextId: world.executionContextId,
        awaitPromise: true,
        returnByValue: true,
      });
      if (said.exceptionDetails) throw new Error(said.exceptionDetails.exception?.description ?? said.exceptionDetails.text);
      return said.result.value;
    };
    await run(`${script}\nundefined`);
    const rounds: Round[] = [];
    for (let left = warmUp + Number(options.rounds); left > 0; left -= 1) rounds.push(await run('batonBench.round()'));
    return rounds;
  } finally {
    await tab.close();
  }
}

const headings = [
  ...['page', 'text nodes', 'bare pass, ms', 'detector, ms', 'of a pass', 'reading, ms', 'passes'],
  ...['after typing, ms', 'passes', 'longest block, ms', 'first reading, ms', 'its longest block'],
];

function rowOf({ name, screen }: Shape, rounds: readonly Round[]): string[] {
  const counted = rounds.slice(warmUp);
  const of = (pick: (round: Round) => number | undefined) => spreadOf(counted.flatMap((round) => pick(round) ?? []));
  const walk = of((round) => round.walk);
  const gate = of((round) => round.gate);
  const read = of((round) => round.read?.all);
  const again = of((round) => round.again?.all);
  const readings = counted.flatMap((round) => [round.read, round.again]).filter((one): one is Read => one !== null);
  const [first] = rounds;
  const wrong = readings.some(({ kind }) => (kind !== null) !== screen) || (screen && readings.length === 0);
  return [
    wrong ? `${name} (MISREAD)` : name,
    String(first?.textNodes),
    shownSpread(walk),
    shownSpread(gate),
    shownRatio(gate, walk),
    shownSpread(read),
    shownRatio(read, walk),
    shownSpread(again),
    shownRatio(again, walk),
    readings.length ? Math.max(...readings.map(({ block }) => block)).toFixed(1) : '–',
    first?.read ? first.read.all.toFixed(0) : '–',
    first?.read ? first.read.block.toFixed(0) : '–',
  ];
}

/** All shapes that were asked for, in these sizes. */
async function inTurn(
  of: (shape: Shape) => boolean,
  sizes: readonly number[],
  measured: (shape: Shape, size: number) => Promise<string[]>,
): Promise<string[][]> {
  const rows: string[][] = [];
  for (const shape of shapes.filter((one) => one.name.includes(options.page) && of(one))) {
    for (const size of sizes) {
      server.show(shape.html(size));
      rows.push(await measured(shape, size));
    }
  }
  return rows;
}

async function readings(): Promise<void> {
  const script = await bundled('in-page.ts');
  const browser = await chromium.launch({
    executablePath: findBrowser()?.path ?? '',
    headless: true,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    console.log(
      'Milliseconds: median (quartiles) of %s rounds; the first reading is that of a browser just begun.\n',
      options.rounds,
    );
    const sizes = options.sizes.split(',').map(Number);
    const rows = await inTurn(
      () => true,
      sizes,
      async (shape) => rowOf(shape, await measure(browser, server.url, script)),
    );
    console.log(tableOf([headings, ...rows]));
  } finally {
    await browser.close();
  }
}

/** An ordinary page, and a large one, where the large part is not read and where it is. */
const typedOn = { sizes: [300, 20_000], shapes: ['form beside a results grid', 'results grid within the form'] };

async function afterTyping(): Promise<void> {
  const { context, close } = await launchWithExtension(resolve(import.meta.dirname, '../../.output/chrome-mv3'), {
    headless: true,
  });
  try {
    const rows = await inTurn(
      ({ name }) => typedOn.shapes.includes(name),
      typedOn.sizes,
      async ({ name }, size) => [
        name,
        String(size),
        shownSpread(spreadOf(await measureAfterTyping(context, server.url, Number(options.rounds)))),
      ],
    );
    console.log('\nFrom the last key of a request to the checklist that shows it, the pause that ends typing included.\n');
    console.log(tableOf([['page', 'text nodes', 'ms'], ...rows]));
  } finally {
    await close();
  }
}

const server = await serving();
try {
  await readings();
  await afterTyping();
} finally {
  server.close();
}
