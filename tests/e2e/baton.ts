/** A browser with the built extension beside the practice EPR, for one file of tests. */
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type PracticeEpr, startEpr } from '../epr/server.ts';
import { type ExtensionBrowser, launchWithExtension } from '../tools/browser.ts';

const built = resolve(import.meta.dirname, '../../.output/chrome-mv3');

/** A tab, and what was noticed in it since it was opened. */
export interface Tab {
  readonly page: Page;
  /** Errors in the console, and errors that nobody caught. */
  readonly complaints: readonly string[];
  /** Addresses that were asked for, by whatever runs in the page. */
  readonly asked: readonly string[];
  /** Opens a page of the practice EPR. */
  open(path: string): Promise<void>;
}

export interface Practice {
  readonly browser: ExtensionBrowser;
  /** The practice EPR's address, without a slash at the end. */
  readonly url: string;
  newTab(): Promise<Tab>;
}

/** Starts browser and practice EPR before the tests of this file and ends them after. */
export function usePractice(): Practice {
  let epr: PracticeEpr;
  let browser: ExtensionBrowser;

  beforeAll(async () => {
    epr = await startEpr();
    browser = await launchWithExtension(built, { headless: true });
  });

  afterAll(async () => {
    await browser?.close();
    await epr?.close();
  });

  return {
    get browser() {
      return browser;
    },
    get url() {
      return epr.url;
    },
    newTab: async () => {
      const page = await browser.context.newPage();
      const complaints: string[] = [];
      const asked: string[] = [];
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => asked.push(request.url()));
      page.on('websocket', (socket) => asked.push(socket.url()));
      return { page, complaints, asked, open: async (path) => void (await page.goto(epr.url + path)) };
    },
  };
}

/** The same with a new tab for every test. */
export function useBench(): Practice & Tab {
  const practice = usePractice();
  let tab: Tab;

  beforeEach(async () => {
    await tab?.page.close();
    tab = await practice.newTab();
  });

  return {
    get browser() {
      return practice.browser;
    },
    get url() {
      return practice.url;
    },
    get page() {
      return tab.page;
    },
    get complaints() {
      return tab.complaints;
    },
    get asked() {
      return tab.asked;
    },
    newTab: practice.newTab,
    open: (path) => tab.open(path),
  };
}
