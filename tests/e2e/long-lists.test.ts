import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundled } from '../bench/bundle.ts';
import { shapes } from '../bench/pages.ts';
import { findBrowser } from '../tools/find-browser.mjs';

const cases = resolve(import.meta.dirname, '../cases');
/** A fifth of the labelled pages: all of them take six minutes. */
const pages = readdirSync(cases)
  .filter((name) => /(?<!\.part)\.html$/.test(name))
  .filter((_, at) => at % 5 === 0);

declare const batonFacts: (most: number) => string;

/** As the reader takes it, and so short that most pages have a list that is left out. */
const usual = 100;
const short = 16;
const endless = 1_000_000;

let browser: Browser;
let tab: Page;
let script = '';

beforeAll(async () => {
  script = await bundled('facts-in-page.ts');
  browser = await chromium.launch({
    executablePath: findBrowser()?.path ?? '',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  tab = await browser.newPage();
});

afterAll(() => browser?.close());

/** What the page in the tab says, with lists read in full up to these lengths. */
async function factsWith(lengths: readonly number[]): Promise<string[]> {
  await tab.evaluate(`${script}\nundefined`);
  return tab.evaluate((all) => all.map((most) => batonFacts(most)), lengths);
}

describe('long lists are left out without loss', () => {
  it('on every fifth labelled page: the facts are the same as where everything is read', { timeout: 600_000 }, async () => {
    const differing: string[] = [];
    for (const name of pages) {
      await tab.goto(pathToFileURL(join(cases, name)).href);
      const [some, few, all] = await factsWith([usual, short, endless]);
      if (some !== all || few !== all) differing.push(name);
    }
    expect(pages.length).toBeGreaterThan(280);
    expect(differing).toEqual([]);
  });

  it.each(shapes.filter(({ screen }) => screen))('$name, with a thousand texts', async ({ html }) => {
    await tab.setContent(html(1000));
    const [some, all] = await factsWith([usual, endless]);
    expect(JSON.parse(some ?? '')[0]).toBe('discharge');
    expect(some).toBe(all);
  });
});
