import type { CDPSession, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Gallery, openGallery } from '../gallery/browse.ts';
import { states } from '../gallery/states.ts';
import { useBench } from './baton.ts';
import { waitForWords } from './checklist.ts';
import { cutWords, lengthen } from './cut-words.ts';
import { openPopup, openSidePanel, type Surface } from './surfaces.ts';

/** What people set: a narrow window, 400 % of a window of 1280 by 1024, and letters twice as large. */
const settings = [
  { name: 'at 320 pixels', width: 320, height: 640, letters: 16 },
  { name: 'at 400 %', width: 320, height: 256, letters: 16 },
  { name: 'with text at 200 %', width: 400, height: 700, letters: 32 },
] as const;

type Setting = (typeof settings)[number];
const named = settings.map((setting) => [setting.name, setting] as const);

type Send = (method: string, params: object) => Promise<unknown>;

async function set(send: Send, { width, height, letters }: Setting): Promise<void> {
  await send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
  await send('Page.setFontSizes', { fontSizes: { standard: letters } });
}

describe('each state of the checklist with words that are 60 % longer', () => {
  let gallery: Gallery;

  beforeAll(async () => {
    gallery = await openGallery();
  });

  afterAll(() => gallery?.close());

  it.each(states.map(({ name }) => name))('%s has room for all of them', async (name) => {
    const look = gallery.looks.find((each) => each.name === name);
    if (look === undefined) throw new Error(`No state is called ${name}.`);
    const tab = await gallery.show(look);
    await tab.evaluate(lengthen);
    expect(await tab.evaluate(cutWords)).toEqual([]);
    await tab.close();
  });
});

describe('the panel as wide as people may have it', () => {
  let gallery: Gallery;

  beforeAll(async () => {
    gallery = await openGallery();
  });

  afterAll(() => gallery?.close());

  it.each([240, 280, 400, 520])('of %i pixels has room for all words, as they are and 60 % longer', async (width) => {
    const look = gallery.looks.find(({ name }) => name === 'attention');
    if (look === undefined) throw new Error('The state is gone.');
    const tab = await gallery.show({ ...look, width: 560 });
    await tab.locator('.panel').evaluate((panel: HTMLElement, wide) => {
      panel.style.left = '8px';
      panel.style.width = `${wide}px`;
    }, width);
    expect(await tab.evaluate(cutWords)).toEqual([]);
    await tab.evaluate(lengthen);
    expect(await tab.evaluate(cutWords)).toEqual([]);
    await tab.close();
  });
});

describe('the extension’s own pages, with words as they are and 60 % longer', () => {
  const bench = useBench();
  let page: Page;

  afterEach(() => page?.close());

  it.each(['welcome.html', 'options.html'].flatMap((name) => settings.map((setting) => [name, setting.name, setting] as const)))(
    '%s has room for all of them %s',
    async (name, _, setting) => {
      page = await bench.browser.context.newPage();
      const session: CDPSession = await bench.browser.context.newCDPSession(page);
      await set((method, params) => session.send(method as never, params as never), setting);
      await page.goto(`chrome-extension://${bench.browser.extensionId}/${name}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await page.evaluate(cutWords)).toEqual([]);
      await page.evaluate(lengthen);
      expect(await page.evaluate(cutWords)).toEqual([]);
    },
  );
});

describe('popup and side panel, with words as they are and 60 % longer', () => {
  const bench = useBench();
  let surface: Surface;

  beforeEach(async () => {
    await bench.open('/portal/p/f/12');
    await waitForWords(bench.page, 'Needs attention', 'first fit clinic');
  });

  afterEach(() => surface?.close());

  async function run<Value>(expression: string): Promise<Value> {
    const { result } = (await surface.send('Runtime.evaluate', { expression, returnByValue: true })) as {
      result: { value: Value };
    };
    return result.value;
  }

  async function cut(): Promise<string[]> {
    const before = await run<string[]>(`(${cutWords})()`);
    await run(`(${lengthen})()`);
    return [...before, ...(await run<string[]>(`(${cutWords})()`))];
  }

  /** A popup takes the size of what is in it, so it is narrowed from within. */
  async function openNarrowPopup({ width, letters }: Setting): Promise<void> {
    surface = await openPopup(bench.browser, bench.page);
    await surface.waitFor('Discharge screen');
    await run(`document.documentElement.style.cssText = 'width: ${width}px; font-size: ${letters}px'`);
  }

  it.each(named)('the popup has room for all of them %s', async (_, setting) => {
    await openNarrowPopup(setting);
    await surface.press('What it was recognised by');
    expect(await cut()).toEqual([]);
  });

  it.each(named)('the popup has room for the report of a wrong screen %s', async (_, setting) => {
    await openNarrowPopup(setting);
    await surface.press('This is not a discharge screen');
    await surface.waitFor('Taken for');
    expect(await cut()).toEqual([]);
    await surface.press('It');
  });

  it.each(named)('the side panel has room for all of them %s', async (_, setting) => {
    surface = await openSidePanel(bench.browser, bench.page);
    await set(surface.send, setting);
    await surface.waitFor('first fit clinic');
    await surface.press('Why?');
    expect(await cut()).toEqual([]);
  });
});
