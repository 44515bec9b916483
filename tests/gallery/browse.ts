/** Opens the states of the gallery in a browser, for pictures and for checks that need layout and colours. */
import { resolve } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { findBrowser } from '../tools/find-browser.mjs';
import type { Look } from './look.ts';
import type {} from './mount.tsx';

const root = resolve(import.meta.dirname, '../..');

/** As the extension's own pages begin. */
const page =
  '<!doctype html><html lang="en-GB"><meta name="color-scheme" content="light dark"><title>Gallery</title><body></body></html>';

export interface Gallery {
  readonly looks: readonly Look[];
  /** Opens a tab that shows it. */
  show(look: Look): Promise<Page>;
  close(): Promise<void>;
}

/** All states and what shows them, as one script. */
async function builtScript(): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', development: false } },
    build: { write: false, lib: { entry: resolve(import.meta.dirname, 'mount.tsx'), formats: ['iife'], name: 'gallery' } },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (first === undefined || !('output' in first)) throw new Error('The gallery was not built.');
  return first.output[0].code;
}

async function looksOf(browser: Browser, script: string): Promise<readonly Look[]> {
  const tab = await browser.newPage();
  await tab.addScriptTag({ content: script });
  const looks = await tab.evaluate(() => globalThis.galleryLooks);
  await tab.close();
  return looks;
}

async function show(browser: Browser, script: string, look: Look): Promise<Page> {
  const { name, width = 380, height = 820, text, dark = false, forced = false, to, press = [], tabs = 0 } = look;
  const tab = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: 2,
    colorScheme: dark ? 'dark' : 'light',
    forcedColors: forced ? 'active' : 'none',
  });
  if (text !== undefined) {
    const session = await tab.context().newCDPSession(tab);
    await session.send('Page.setFontSizes', { fontSizes: { standard: text } });
  }
  await tab.setContent(page);
  await tab.addScriptTag({ content: script });
  await tab.evaluate((shown) => globalThis.showState(shown), name);
  for (const words of press) await tab.locator('button, summary').filter({ hasText: words }).first().click();
  if (to !== undefined) await tab.getByRole('heading', { name: to }).evaluate((heading) => heading.scrollIntoView());
  for (let step = 0; step < tabs; step++) await tab.keyboard.press('Tab');
  await tab.mouse.move(0, 0);
  return tab;
}

/** Builds the gallery and starts a browser for it. */
export async function openGallery(): Promise<Gallery> {
  const found = findBrowser();
  if (found === null) throw new Error('No Edge, Chrome or Chromium found. `npm start` says what to install.');
  const script = await builtScript();
  const browser = await chromium.launch({
    executablePath: found.path,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const looks = await looksOf(browser, script);
  return { looks, show: (look) => show(browser, script, look), close: () => browser.close() };
}
