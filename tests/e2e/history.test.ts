import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PracticeEpr, startEpr } from '../epr/server.ts';
import { linesOf } from '../tools/ax.ts';
import { type ExtensionBrowser, launchWithExtension } from '../tools/browser.ts';
import { press, waitFor, waitForWords } from './checklist.ts';
import { workerOf } from './surfaces.ts';
import { ticksIn } from './ticks-in.ts';

/** What a page sees of itself as it comes back from the history. */
interface Back {
  readonly persisted: boolean;
  /** The checklist was there before anything was read anew. */
  readonly shown: boolean;
}

describe('a page that the browser keeps whole in its history', () => {
  let epr: PracticeEpr;
  let cached: Server;
  let browser: ExtensionBrowser;
  let page: Page;
  let url: string;

  beforeAll(async () => {
    epr = await startEpr();
    // The same record system, without the header that keeps its pages out of that cache.
    cached = createServer(async (request, response) => {
      const answer = await fetch(epr.url + request.url);
      response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'text/html' });
      response.end(Buffer.from(await answer.arrayBuffer()));
    });
    await new Promise<void>((listening) => cached.listen(0, '127.0.0.1', listening));
    url = `http://127.0.0.1:${(cached.address() as AddressInfo).port}`;
    const built = resolve(import.meta.dirname, '../../.output/chrome-mv3');
    browser = await launchWithExtension(built, { headless: true, keepsHistory: true });
    page = await browser.context.newPage();
  });

  afterAll(async () => {
    await browser?.close();
    cached?.close();
    await epr?.close();
  });

  /** Ticks an item of the first patient's discharge, then goes to another page. */
  async function tickAndLeave(path: string): Promise<void> {
    await (await workerOf(browser)).evaluate(() => chrome.storage.session.clear());
    await page.goto(`${url}/portal/p/f/12`);
    await waitForWords(page, 'Needs attention', 'first fit clinic');
    await press(page, 'checkbox', 'Done:');
    await waitFor(page, 'one tick', (list) => ticksIn(list) === 1);
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => {
        Object.assign(window, { back: { persisted, shown: document.querySelector('baton-checklist') !== null } });
      });
    });
    await page.goto(url + path);
  }

  async function goBack(): Promise<Back | undefined> {
    await page.evaluate(() => history.back());
    // A page from that cache loads no more.
    await page.waitForURL('**/portal/p/f/12', { waitUntil: 'commit' });
    const back = () => page.evaluate(() => (window as { back?: Back }).back);
    await expect.poll(back).toBeDefined();
    return back();
  }

  it('comes back without a word of what it showed, and is read anew', async () => {
    await tickAndLeave('/portal/p/x/41');
    expect(await goBack()).toEqual({ persisted: true, shown: false });
    await waitFor(page, 'the same patient, the tick', (list) => ticksIn(list) === 1);
  });

  it('has lost the ticks of its patient where another one came between', async () => {
    await tickAndLeave('/ward-app/?s=62');
    await waitForWords(page, 'Needs attention', 'cardiac rehab');
    expect(await goBack()).toEqual({ persisted: true, shown: false });
    const list = await waitForWords(page, 'Needs attention', 'first fit clinic');
    expect(ticksIn(list)).toBe(0);
    expect(linesOf(list).join()).not.toContain('cardiac rehab');
  });
});
