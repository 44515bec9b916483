import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { useBench } from './baton.ts';
import { placeOf, press, waitFor, waitForWords } from './checklist.ts';
import { ticksIn } from './ticks-in.ts';

describe('the extension’s own pages', () => {
  const bench = useBench();
  let page: Page;

  async function openOwn(name: string): Promise<void> {
    page = await bench.browser.context.newPage();
    await page.goto(`chrome-extension://${bench.browser.extensionId}/${name}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
  }

  /** What axe finds, contrast and sizes of targets included. The pages' own policy lets no script in but by protocol. */
  async function violations(): Promise<string[]> {
    const session = await page.context().newCDPSession(page);
    await session.send('Runtime.evaluate', { expression: `${axe.source}; true` });
    const expression = `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
      .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`;
    const { result } = await session.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    return result.value;
  }

  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

  afterEach(() => page?.close());

  it('open with what Baton is, once, when somebody installs it', async () => {
    const welcome = () => bench.browser.context.pages().filter((each) => each.url().endsWith('/welcome.html')).length;
    await expect.poll(welcome, { timeout: 8_000 }).toBe(1);
  });

  it.each(['welcome.html', 'options.html'])('are for everyone, in light and dark, narrow and large: %s', async (name) => {
    await openOwn(name);
    expect(await violations()).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations()).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await overflow()).toBe(0);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await overflow()).toBe(0);
  });

  it('keep what is chosen, by the keyboard alone', async () => {
    await openOwn('options.html');
    for (let step = 0; step < 7; step++) await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    const right = page.getByRole('radio', { name: /^Right/ });
    await expect.poll(() => right.isChecked()).toBe(true);
    await page.reload();
    await right.waitFor();
    expect(await right.isChecked()).toBe(true);
    await page.getByRole('radio', { name: /^Where it covers least/ }).click();
  });

  it('dress an open checklist at once', async () => {
    await bench.open('/portal/p/f/12');
    await waitForWords(bench.page, 'Needs attention', 'first fit clinic');
    await openOwn('options.html');
    await page.getByRole('radio', { name: /^Left/ }).click();
    await expect.poll(async () => (await placeOf(bench.page)).left).toBeLessThan(20);
    await page.getByRole('radio', { name: /^Where it covers least/ }).click();
  });

  it('say what is held in plain words, with nothing of the patient, and wipe it from open checklists as well', async () => {
    await bench.open('/portal/p/f/12');
    await waitForWords(bench.page, 'Needs attention', 'first fit clinic');
    await press(bench.page, 'checkbox', 'Done:');
    await waitFor(bench.page, 'one tick', (list) => ticksIn(list) === 1);
    await openOwn('options.html');
    await page.getByText('What was answered on 1').waitFor();
    expect(await page.locator('#held').innerText()).not.toMatch(/999|first fit/);
    await page.getByRole('button', { name: 'Wipe it now' }).click();
    await page.getByText('Wiped.').waitFor();
    expect(await page.locator('#held').innerText()).not.toContain('What was answered');
    await waitFor(bench.page, 'no tick', (list) => ticksIn(list) === 0);
    await waitForWords(bench.page, 'Needs attention', 'first fit clinic');
  });
});
