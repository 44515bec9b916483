/** A browser with the built extension beside the practice EPR, for one file of tests. */
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type PracticeEpr, startEpr } from '../epr/server.ts';
import { type ExtensionBrowser, launchWithExtension } from '../tools/browser.ts';

const built = resolve(import.meta.dirname, '../../.output/chrome-mv3');

export interface Bench {
  readonly page: Page;
  readonly browser: ExtensionBrowser;
  /** The practice EPR's address, without a slash at the end. */
  readonly url: string;
  /** Errors in the console, and errors that nobody caught, since the test began. */
  readonly complaints: readonly string[];
  /** Addresses that were asked for since the test began, by whatever runs in the page. */
  readonly asked: readonly string[];
  /** Opens a page of the practice EPR. */
  open(path: string): Promise<void>;
}

/** Starts both before the tests of this file and ends them after; every test gets a new tab. */
export function useBench(): Bench {
  let epr: PracticeEpr;
  let browser: ExtensionBrowser;
  let page: Page;
  let complaints: string[] = [];
  let asked: string[] = [];

  beforeAll(async () => {
    epr = await startEpr();
    browser = await launchWithExtension(built, { headless: true });
  });

  beforeEach(async () => {
    await page?.close();
    complaints = [];
    asked = [];
    page = await browser.context.newPage();
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => asked.push(request.url()));
    page.on('websocket', (socket) => asked.push(socket.url()));
  });

  afterAll(async () => {
    await browser?.close();
    await epr?.close();
  });

  return {
    get page() {
      return page;
    },
    get browser() {
      return browser;
    },
    get url() {
      return epr.url;
    },
    get complaints() {
      return complaints;
    },
    get asked() {
      return asked;
    },
    open: async (path) => {
      await page.goto(epr.url + path);
    },
  };
}
