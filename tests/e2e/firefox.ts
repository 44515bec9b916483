/**
 * Firefox with the built extension beside the practice EPR, for one file of tests. Firefox shows tests no accessibility tree, and
 * what a page runs cannot look into the checklist; the extension can, so a page of the extension in a tab behind is asked.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { type PracticeEpr, startEpr } from '../epr/server.ts';
import { findFirefox } from '../tools/find-browser.mjs';

const firefox = findFirefox();
const built = resolve(import.meta.dirname, '../../.output/firefox-mv3');

/** Firefox draws an address for each extension, unless it has one already. */
const origin = 'f0f4c2d1-6a5b-4c3d-8e7f-102132435465';
const preferences = { 'extensions.webextensions.uuids': JSON.stringify({ 'baton@baton.invalid': origin }) };

/** Without it a test may open no page of an extension. */
const mayOpenOwn = '--remote-allow-system-access';

/** A machine without Firefox may leave its tests out; CI may not. */
export const describeInFirefox = describe.skipIf(firefox === null && !process.env['CI']);

/** Shows its checklist's root, or null, to a function that is passed as its source: nothing around it is there. */
type Look<Value> = (root: ShadowRoot | null, words: string) => Value;

/** The popup or the browser's sidebar, which are no tabs. */
export interface Surface {
  /** What it says; '' while it is not there. */
  says(): Promise<string>;
  /** Presses the first button whose name begins so. */
  press(name: string): Promise<void>;
}

export interface FirefoxBench {
  /** The tab of the practice EPR. */
  readonly page: Page;
  /** Opens a page of the practice EPR. */
  open(path: string): Promise<void>;
  /** Looks at the checklist on the page. */
  look<Value>(look: Look<Value>, words?: string): Promise<Value>;
  /** Runs an expression in a page of the extension. */
  evaluate<Value>(expression: string): Promise<Value>;
  /** Opens a page of the extension in a tab of its own. */
  openOwn(name: string): Promise<Page>;
  /** Opens the popup over the tab of the practice EPR. */
  openPopup(): Promise<Surface>;
  /** Opens the browser's sidebar beside the tab of the practice EPR. */
  openSidebar(): Promise<Surface>;
}

/** Starts Firefox and the practice EPR before the tests of this file and ends them after. */
export function useFirefox(): FirefoxBench {
  let epr: PracticeEpr;
  let browser: Browser;
  let page: Page;
  let behind: Page;

  const openOwn = async (name: string) => {
    const own = await browser.newPage();
    // Of such a page Firefox does not tell that it has loaded.
    await own.goto(`moz-extension://${origin}/${name}`, { waitUntil: [] });
    await own.waitForSelector('h1');
    return own;
  };
  const evaluate = async <Value>(expression: string) => (await behind.evaluate(expression)) as Value;

  const surface = (name: string): Surface => {
    const view = `browser.extension.getViews().find((each) => each.location.pathname === '/${name}')`;
    return {
      says: () => evaluate(`${view}?.document.body.innerText ?? ''`),
      press: (words) =>
        evaluate(
          `[...${view}.document.querySelectorAll('button')].find((each) => each.innerText.startsWith('${words}')).click()`,
        ),
    };
  };

  beforeAll(async () => {
    if (firefox === null) throw new Error('No Firefox found.');
    if (!existsSync(built)) throw new Error('No built extension for Firefox in .output. `npm run build` makes it.');
    epr = await startEpr();
    browser = await launch({
      browser: 'firefox',
      executablePath: firefox,
      headless: true,
      // Where there is room for a panel beside the page, as in the tests of other browsers.
      defaultViewport: { width: 1440, height: 900 },
      args: [mayOpenOwn],
      extraPrefsFirefox: preferences,
    });
    await browser.installExtension(built);
    behind = await openOwn('welcome.html');
    page = await browser.newPage();
  });

  afterAll(async () => {
    await browser?.close();
    await epr?.close();
  });

  return {
    get page() {
      return page;
    },
    open: async (path) => {
      await page.goto(epr.url + path);
      await page.bringToFront();
    },
    look: (look, words = '') =>
      evaluate(`(async () => {
        const [tab] = await browser.tabs.query({ url: '${new URL(epr.url).protocol}//${new URL(epr.url).hostname}/*' });
        const [{ result }] = await browser.scripting.executeScript({
          target: { tabId: tab.id },
          args: [${JSON.stringify(words)}],
          func: (words) => (${look.toString()})(document.querySelector('baton-checklist')?.openOrClosedShadowRoot ?? null, words),
        });
        return result;
      })()`),
    evaluate,
    openOwn,
    openPopup: async () => {
      await evaluate('browser.action.openPopup()');
      return surface('popup.html');
    },
    openSidebar: async () => {
      await behind.bringToFront();
      // The browser opens it at a press only.
      await evaluate(`document.addEventListener('click', () => browser.sidebarAction.open(), { once: true })`);
      await behind.click('h1');
      await page.bringToFront();
      return surface('sidepanel.html');
    },
  };
}

/** What the checklist on the page says; null where there is none. */
export const says = (bench: FirefoxBench): Promise<string | null> =>
  bench.look((root) => root?.querySelector<HTMLElement>('aside')?.innerText ?? null);

/** The titles of the duties under a heading. */
export const dutiesUnder = (bench: FirefoxBench, heading: string): Promise<string[]> =>
  bench.look((root, words) => {
    const sections = [...(root?.querySelectorAll('section') ?? [])];
    const section = sections.find((each) => each.querySelector('h3')?.textContent?.startsWith(words));
    return [...(section?.querySelectorAll('h4') ?? [])].map((title) => title.textContent ?? '');
  }, heading);

/** How many items are ticked. */
export const ticks = (bench: FirefoxBench): Promise<number> =>
  bench.look((root) => root?.querySelectorAll('input:checked').length ?? 0);

/** Presses the first control of the checklist whose name begins so. @throws where there is none. */
export async function press(bench: FirefoxBench, name: string): Promise<void> {
  const pressed = await bench.look((root, words) => {
    const controls = [...(root?.querySelectorAll<HTMLElement>('button, input') ?? [])];
    const named = controls.find((each) => (each.getAttribute('aria-label') ?? each.innerText).startsWith(words));
    named?.click();
    return named !== undefined;
  }, name);
  if (!pressed) throw new Error(`The checklist has no control named ${name}: ${await says(bench)}`);
}
