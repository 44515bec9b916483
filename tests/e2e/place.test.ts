import { afterEach, describe, expect, it } from 'vitest';
import { linesOf } from '../tools/ax.ts';
import { useBench } from './baton.ts';
import { type Box, placeOf, press, waitFor, waitForWords } from './checklist.ts';
import { workerOf } from './surfaces.ts';

const widthOf = ({ left, right }: Box) => right - left;

describe('the place of the checklist', () => {
  const bench = useBench();
  const place = () => placeOf(bench.page);

  async function openWithAsk() {
    await bench.page.setViewportSize({ width: 2200, height: 1000 });
    await bench.open('/portal/p/f/12');
    await waitForWords(bench.page, 'Needs attention', 'first fit clinic');
    await bench.page.waitForTimeout(600);
  }

  afterEach(async () => {
    await (await workerOf(bench.browser)).evaluate(() => chrome.storage.local.clear());
  });

  it('changes side and width by buttons, and is the same on the next page and on the options page', async () => {
    await openWithAsk();
    const before = await place();
    await press(bench.page, 'button', 'Narrower');
    await expect.poll(async () => widthOf(await place())).toBeLessThan(widthOf(before));
    const width = widthOf(await place());
    const side = before.left > 1100 ? 'left' : 'right';
    await press(bench.page, 'button', `Move ${side}`);
    await expect.poll(async () => (await place()).left > 1100).toBe(side === 'right');
    await openWithAsk();
    expect((await place()).left > 1100).toBe(side === 'right');
    expect(widthOf(await place())).toBeLessThanOrEqual(width);

    const options = await bench.newTab();
    await options.page.goto(`chrome-extension://${bench.browser.extensionId}/options.html`);
    expect(await options.page.getByRole('radio', { name: side === 'left' ? /^Left/ : /^Right/ }).isChecked()).toBe(true);
    expect(await options.page.getByRole('slider').inputValue()).toBe(String(width));
    await options.page.close();
  });

  it('gives up a width that was chosen before a field is covered, says so, and takes it again', async () => {
    await bench.page.setViewportSize({ width: 2200, height: 1000 });
    await (await workerOf(bench.browser)).evaluate(() => chrome.storage.local.set({ appearance: { width: 520 } }));
    await bench.open('/portal/p/f/12');
    await waitForWords(bench.page, 'Needs attention', 'first fit clinic');
    await expect.poll(async () => widthOf(await place())).toBe(520);
    const field = await bench.page.evaluateHandle(() => {
      const wide = document.createElement('textarea');
      wide.style.cssText = 'position: fixed; left: 0; top: 120px; width: 1900px; height: 860px';
      wide.value = 'GP to refer to cardiology.';
      document.querySelector('textarea')?.parentElement?.append(wide);
      return wide;
    });
    await waitFor(bench.page, 'that it is narrower', (list) => linesOf(list).join().includes('Narrower here: 520'));
    expect(widthOf(await place())).toBeLessThan(520);
    await field.evaluate((wide) => wide.remove());
    await expect.poll(async () => widthOf(await place()), { timeout: 8_000 }).toBe(520);
    await waitFor(bench.page, 'no more of it', (list) => !linesOf(list).join().includes('Narrower here'));
  });

  it('changes width by dragging its inner edge', async () => {
    await openWithAsk();
    const { left, right, top } = await place();
    const isRight = left > 1100;
    const [edge, inwards] = isRight ? [left + 3, 1] : [right - 3, -1];
    await bench.page.mouse.move(edge, top + 80);
    await bench.page.mouse.down();
    await bench.page.mouse.move(edge + inwards * 30, top + 80, { steps: 3 });
    await bench.page.mouse.up();
    await expect.poll(async () => widthOf(await place())).toBeLessThan(right - left);
  });

  it('is a sheet at the bottom at 400 % zoom, within 320 pixels', async () => {
    await bench.page.setViewportSize({ width: 320, height: 512 });
    await bench.open('/portal/p/f/12');
    await waitFor(bench.page, 'a checklist', () => true);
    await bench.page.waitForTimeout(600);
    const list = await waitFor(bench.page, 'a checklist', () => true);
    if (linesOf(list).join().includes('Expand')) await press(bench.page, 'button', 'Expand');
    await waitForWords(bench.page, 'Needs attention', 'first fit clinic');
    const { left, right, bottom } = await place();
    expect(left).toBe(0);
    // The page's own scroll bar stays free.
    expect(right).toBeGreaterThan(300);
    expect(right).toBeLessThanOrEqual(320);
    expect(bottom).toBeLessThanOrEqual(512);
  });
});
