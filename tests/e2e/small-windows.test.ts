import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../tools/ax.ts';
import { useBench } from './baton.ts';
import { type Box, placeOf, press, settleMs, waitFor, waitForWords } from './checklist.ts';

const sizes = [
  { width: 800, height: 600 },
  { width: 640, height: 480 },
  { width: 320, height: 512 },
  { width: 320, height: 256 },
];

/** Puts the page's work into a modal dialog of its own, as many record systems have it. */
function intoDialog(): void {
  const dialog = document.createElement('dialog');
  dialog.style.cssText = 'width: 90vw; height: 90vh; overflow: auto; padding: 8px; box-sizing: border-box';
  dialog.append(...document.body.childNodes);
  document.body.append(dialog);
  dialog.showModal();
}

const isApart = (one: Box, other: Box) =>
  one.right <= other.left || one.left >= other.right || one.bottom <= other.top || one.top >= other.bottom;

async function buttonBox(page: Page): Promise<Box> {
  const button = page.getByRole('button', { name: 'Complete', exact: true }).last();
  await button.scrollIntoViewIfNeeded();
  await page.waitForTimeout(settleMs);
  const box = await button.boundingBox();
  if (box === null) throw new Error('The committing button has no place.');
  return { left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height };
}

describe('in a small window with the page’s own modal dialog open', () => {
  const bench = useBench();

  it.each(sizes)(
    'of $width by $height the checklist is in the window, takes presses and leaves the committing button free',
    async (size) => {
      const { page } = bench;
      await page.setViewportSize(size);
      await bench.open('/portal/p/f/12');
      await waitFor(page, 'a checklist', () => true);
      await page.evaluate(intoDialog);
      await page.waitForTimeout(settleMs);
      const list = await waitFor(page, 'a checklist', () => true);
      if (!linesOf(list).join().includes('Expand')) await press(page, 'button', 'Collapse');
      await waitFor(page, 'a tab', (tab) => linesOf(tab).join().includes('Expand checklist'));
      expect(isApart(await buttonBox(page), await placeOf(page))).toBe(true);

      await press(page, 'button', 'Expand');
      await waitForWords(page, 'Needs attention', 'first fit clinic');
      expect(isApart(await buttonBox(page), await placeOf(page))).toBe(true);
      const { left, right, top, bottom } = await placeOf(page);
      expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(size.width);
      expect(bottom).toBeLessThanOrEqual(size.height);
      // The list scrolls to its end, and what is there can be pressed.
      await press(page, 'button', 'Why?');
      await waitForWords(page, 'Needs attention', 'NHS Standard Contract');
    },
  );
});

describe('for whoever wants less motion', () => {
  const bench = useBench();

  it.each(['reduce', 'no-preference'] as const)('nothing of the checklist moves by itself (%s)', async (reducedMotion) => {
    await bench.page.emulateMedia({ reducedMotion });
    await bench.open('/portal/p/f/12');
    await waitForWords(bench.page, 'Needs attention', 'first fit clinic');
    await press(bench.page, 'button', 'Collapse');
    await press(bench.page, 'button', 'Expand');
    const session = await bench.page.context().newCDPSession(bench.page);
    const started: string[] = [];
    await session.send('Animation.enable');
    session.on('Animation.animationStarted', ({ animation }) => started.push(animation.type));
    await press(bench.page, 'button', 'Why?');
    await press(bench.page, 'button', 'Collapse');
    await bench.page.waitForTimeout(500);
    expect(started).toEqual([]);
  });

  it('words are shown at once, also on a page that scrolls slowly', async () => {
    await bench.page.emulateMedia({ reducedMotion: 'reduce' });
    await bench.page.setViewportSize({ width: 1200, height: 400 });
    await bench.open('/portal/p/f/12');
    await waitFor(bench.page, 'a checklist', () => true);
    await bench.page.addStyleTag({ content: '* { scroll-behavior: smooth !important }' });
    await bench.page.evaluate(() => {
      const page = window as unknown as { scrolls: number };
      page.scrolls = 0;
      addEventListener('scroll', () => page.scrolls++, true);
    });
    const list = await waitFor(bench.page, 'a checklist', () => true);
    if (linesOf(list).join().includes('Expand')) await press(bench.page, 'button', 'Expand');
    await press(bench.page, 'button', 'Show on page');
    await bench.page.waitForTimeout(1_000);
    // A slow scroll tells of itself with every frame.
    expect(await bench.page.evaluate(() => (window as unknown as { scrolls: number }).scrolls)).toBeLessThan(6);
  });
});
