import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PracticeEpr, startEpr } from '../epr/server.ts';
import { findFirefox } from '../tools/find-browser.mjs';
import { settleMs } from './checklist.ts';

const firefox = findFirefox();
const built = ['firefox-mv3', 'firefox-mv2'].map((name) => resolve(import.meta.dirname, '../../.output', name)).find(existsSync);

/** Firefox shows no accessibility tree to tests, so what is looked at is the checklist's element on the page. */
const isShown = (page: Page) => page.evaluate(() => document.querySelector('baton-checklist') !== null);

async function becomes(page: Page, wanted: boolean): Promise<boolean> {
  for (const end = Date.now() + 10_000; Date.now() < end; ) {
    if ((await isShown(page)) === wanted) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

// A machine without Firefox may leave this out; CI may not.
describe.skipIf(firefox === null && !process.env['CI'])('in Firefox', () => {
  let epr: PracticeEpr;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    if (firefox === null) throw new Error('No Firefox found.');
    if (built === undefined) throw new Error('No built extension for Firefox in .output. `npm run build` makes it.');
    epr = await startEpr();
    browser = await launch({ browser: 'firefox', executablePath: firefox, headless: true });
    await browser.installExtension(built);
    page = await browser.newPage();
  });

  afterAll(async () => {
    await browser?.close();
    await epr?.close();
  });

  it.each([
    ['a letter form', '/portal/p/f/12'],
    ['an editor frame', '/eye-clinic/Letter/default/create/4004'],
    ['a form in one window', '/one-window/?f=7102'],
    ['a frame of a host', '/frame-host/main?c=2'],
    ['a panel of a single-page app', '/ward-app/?s=65'],
  ])('the checklist comes beside %s', async (_, path) => {
    await page.goto(epr.url + path);
    expect(await becomes(page, true)).toBe(true);
  });

  it.each([
    ['a list of discharges', '/portal/p/x/41'],
    ['a finished letter', '/portal/p/f/14'],
    ['a hidden frame with a screen in it', '/frame-host/main?c=15'],
    ['help', '/ward-app/?s=78'],
  ])('nothing comes beside %s', async (_, path) => {
    await page.goto(epr.url + path);
    await new Promise((resolve) => setTimeout(resolve, settleMs));
    expect(await isShown(page)).toBe(false);
  });

  it('the checklist goes with its panel', async () => {
    await page.goto(`${epr.url}/ward-app/?s=62`);
    expect(await becomes(page, true)).toBe(true);
    await page.evaluate(() => {
      const buttons = [...document.querySelectorAll('button')];
      buttons.find(({ textContent }) => textContent === 'Close')?.click();
    });
    expect(await becomes(page, false)).toBe(true);
  });
});
