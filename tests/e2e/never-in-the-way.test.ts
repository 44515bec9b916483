import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { pages } from '../epr/pages.ts';
import { linesOf, waitForChecklist } from '../tools/ax.ts';
import { type Tab, usePractice } from './baton.ts';
import { type Box, placeOf, press, waitFor, waitForWords } from './checklist.ts';

/** Where each record system has its screen and the patient's name, as CSS selectors, and what ends the work there. */
const places: Readonly<Record<string, { readonly screen: string; readonly name: string; readonly commit: RegExp }>> = {
  'eye-clinic': { screen: '#event-form', name: 'header.patient .name', commit: /^Save$|^Save and print$/ },
  'one-window': { screen: '#form', name: '#short-info', commit: /^Save$|^Complete eDischarge$|^Submit TTA$/ },
  'frame-host': { screen: 'form', name: '#patient', commit: /^Save|^Sign and lock$|^Close encounter$/ },
  portal: { screen: '.work', name: '.context dl:first-child dd', commit: /^Complete$|^End of Appointment$/ },
  'ward-app': {
    screen: '[class^=panel_root]',
    name: '[class^=panel_who]',
    commit: /^Confirm discharge$|^Sign and close$|^Save order$/,
  },
};

const fields = 'input:not([type=hidden]), select, textarea, iframe, [contenteditable=true], [role=textbox]';
const pressables = 'button, input[type=button], a.css_button, [class^=act_btn]';

/** Long enough for the page to be measured again after it moved. */
const moveMs = 700;

/** What is seen in the window of an element, or of the words in it; null where that is nothing. */
async function seen(page: Page, element: Locator, part: 'all' | 'words'): Promise<Box | null> {
  const box = (await element.isVisible()) ? await element.boundingBox() : null;
  const window = page.viewportSize();
  if (box === null || window === null) return null;
  const width = part === 'all' ? box.width : await element.evaluate(wordsWidth);
  const { x, y, height } = box;
  return y + height <= 0 || y >= window.height ? null : { left: x, top: y, right: x + width, bottom: y + height };
}

/** How far words reach from the left edge of the box around them, which may be as wide as the page. */
function wordsWidth(element: Element): number {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect().right - element.getBoundingClientRect().left;
}

function apart(one: Box, other: Box): boolean {
  return one.right <= other.left || one.left >= other.right || one.bottom <= other.top || one.top >= other.bottom;
}

/** The elements of all frames that may be in the way, in a few words. */
async function covered(page: Page, family: string): Promise<string[]> {
  const { screen = '', name = '' } = places[family] ?? {};
  const place = await placeOf(page);
  const found: string[] = [];
  let looks = 0;
  for (const frame of page.frames()) {
    const looked = [
      ...(await frame.locator(screen).locator(fields).all()).map((element) => ({ element, part: 'all' as const })),
      ...(await frame.locator(name).all()).map((element) => ({ element, part: 'words' as const })),
    ];
    for (const { element, part } of looked) {
      const box = await seen(page, element, part);
      looks++;
      // A veil lies over what stands behind a dialog.
      const behind = await element.evaluate(
        (node) => node.closest('.dialog') === null && document.querySelector('.dialog') !== null,
      );
      if (box !== null && !behind && !apart(box, place)) {
        const html = await element.evaluate((node) => (node.cloneNode() as Element).outerHTML.slice(0, 80));
        found.push(`${html} at ${JSON.stringify(box)} under ${JSON.stringify(place)}`);
      }
    }
  }
  if (looks === 0) throw new Error(`No field and no name in ${page.url()}.`);
  return found;
}

/** The button that ends the work, in whichever frame it is. */
async function commitButton(page: Page, family: string): Promise<Locator> {
  for (const frame of page.frames().reverse()) {
    for (const button of (await frame.locator(pressables).all()).reverse()) {
      const said = (await button.innerText()) || (await button.getAttribute('value')) || '';
      if (places[family]?.commit.test(said.trim()) && (await button.isVisible())) return button;
    }
  }
  throw new Error(`No committing button in ${page.url()}.`);
}

async function expectPressable(page: Page, button: Locator): Promise<void> {
  const box = await button.boundingBox();
  if (box === null) throw new Error('The committing button has no place.');
  await button.evaluate((node) => {
    node.addEventListener('click', () => Object.assign(window, { arrived: true }), { capture: true });
  });
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  const arrived = () => Promise.all(page.frames().map((frame) => frame.evaluate(() => 'arrived' in window)));
  await expect.poll(arrived).toContain(true);
}

const sizes = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
];
const badlyDone = pages.filter(({ state }) => state === 'badly done');

describe.each(sizes)('in a window of $width by $height', (size) => {
  const practice = usePractice();
  let tab: Tab;

  beforeAll(async () => {
    tab = await practice.newTab();
    await tab.page.setViewportSize(size);
  });

  it.each(badlyDone)('the checklist covers neither name, field nor committing button: $path', async ({ path }) => {
    const { page } = tab;
    const family = path.split('/')[1] ?? '';
    await tab.open(path);
    expect(await waitForChecklist(page), 'a checklist').not.toBeNull();
    await page.waitForTimeout(moveMs);
    expect(await covered(page, family)).toEqual([]);

    const button = await commitButton(page, family);
    await button.scrollIntoViewIfNeeded();
    await page.waitForTimeout(moveMs);
    expect(await covered(page, family)).toEqual([]);
    await expectPressable(page, button);
  });
});

describe('where a letter takes all the width', () => {
  const practice = usePractice();

  it('the checklist waits as a tab, and over the page on request leaves the committing button free', async () => {
    const tab = await practice.newTab();
    const { page } = tab;
    await page.setViewportSize({ width: 1024, height: 768 });
    await tab.open('/eye-clinic/Letter/default/create/4004');
    await waitFor(page, 'a tab with a count', (list) => linesOf(list).join().includes('Expand checklist: 1'));
    await press(page, 'button', 'Expand');
    await waitForWords(page, 'Needs attention', 'please re-refer');
    const { left, right } = await placeOf(page);
    expect(right - left).toBeGreaterThan(200);
    await expectPressable(page, await commitButton(page, 'eye-clinic'));
  });
});
