/**
 * `npm run gallery [-- NAME …]`: renders the states of the sidebar, or those named, to `.output/gallery/NAME.png`, to be looked
 * at before anything that changes its looks is called done.
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { build } from 'vite';
import type {} from '../gallery/mount.tsx';
import type { Look } from '../gallery/states.ts';
import { findBrowser } from './find-browser.mjs';

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, '.output', 'gallery');

/** Somebody's form, so that the panel is seen to stand on something. */
const page = `<!doctype html><html lang="en-GB"><title>Gallery</title><body style="margin:0;background:#e8edee;font:14px Arial">`;

/** All states and what shows them, as one script. */
async function builtScript(): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', development: false } },
    build: { write: false, lib: { entry: join(root, 'tests/gallery/mount.tsx'), formats: ['iife'], name: 'gallery' } },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (first === undefined || !('output' in first)) throw new Error('The gallery was not built.');
  return first.output[0].code;
}

async function picture(browser: Browser, script: string, look: Look): Promise<void> {
  const { name, width = 380, height = 820, text, dark = false, forced = false, press = [], tabs = 0 } = look;
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
  for (const button of press) await tab.getByRole('button', { name: button }).first().click();
  for (let step = 0; step < tabs; step++) await tab.keyboard.press('Tab');
  await tab.mouse.move(0, 0);
  await tab.screenshot({ path: join(folder, `${name}.png`) });
  await tab.close();
}

/** Every look that there is. */
async function looksOf(browser: Browser, script: string): Promise<readonly Look[]> {
  const tab = await browser.newPage();
  await tab.addScriptTag({ content: script });
  const looks = await tab.evaluate(() => globalThis.galleryLooks);
  await tab.close();
  return looks;
}

const named = process.argv.slice(2);
const found = findBrowser();
if (found === null) throw new Error('No Edge, Chrome or Chromium found. `npm start` says what to install.');
mkdirSync(folder, { recursive: true });
const script = await builtScript();
const browser = await chromium.launch({
  executablePath: found.path,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const looks = await looksOf(browser, script);
  const wanted = named.length === 0 ? looks : looks.filter(({ name }) => named.includes(name));
  for (const look of wanted) await picture(browser, script, look);
  console.log(`${wanted.length} pictures in ${folder}`);
} finally {
  await browser.close();
}
