import { afterEach, describe, expect, it } from 'vitest';
import { linesOf } from '../tools/ax.ts';
import { useBench } from './baton.ts';
import { settleMs, waitFor, waitForNone, waitForWords } from './checklist.ts';
import { badgeOf, openSidePanel, type Surface, workerOf } from './surfaces.ts';
import { ticksIn } from './ticks-in.ts';

describe('the browser’s side panel', () => {
  const bench = useBench();
  let panel: Surface | undefined;

  afterEach(async () => {
    await panel?.close();
    panel = undefined;
    await (await workerOf(bench.browser)).evaluate(() => chrome.storage.local.clear());
  });

  it('shows the checklist of the tab in front, as the page does', async () => {
    await bench.open('/portal/p/f/12');
    const onPage = linesOf(await waitForWords(bench.page, 'Needs attention', 'first fit clinic'));
    panel = await openSidePanel(bench.browser, bench.page);
    const says = await panel.waitFor('first fit clinic');
    const titles = onPage.filter((line) => line.endsWith('left to the GP'));
    expect(titles.length).toBeGreaterThan(2);
    for (const title of titles) expect(says.replaceAll(/\s/g, ' ')).toContain(title.replaceAll(/\s/g, ' '));
    expect(await panel.violations()).toEqual([]);
  });

  it('drops it at once where another tab comes in front, and shows what is there', async () => {
    await bench.open('/portal/p/f/12');
    panel = await openSidePanel(bench.browser, bench.page);
    await panel.waitFor('first fit clinic');
    const other = await bench.newTab();
    await other.open('/ward-app/?s=62');
    await panel.waitFor('cardiac rehab');
    expect(await panel.text()).not.toContain('first fit clinic');
    await other.open('/ward-app/?s=78');
    await panel.waitFor('sees no discharge');
    await other.page.close();
  });

  it('drops it where the patient changes in place', async () => {
    await bench.open('/portal/p/f/12');
    panel = await openSidePanel(bench.browser, bench.page);
    await panel.waitFor('first fit clinic');
    await panel.press('Done: Refer onward');
    await waitFor(bench.page, 'the same tick on the page', (list) => ticksIn(list) === 1);
    await bench.page.getByRole('button', { name: 'Next patient' }).click();
    await expect.poll(() => panel?.text()).not.toContain('first fit clinic');
    expect(await panel.text()).toContain('Discharge checklist');
  });

  it('stands alone, with the count on the button, where somebody chose it', { retry: 2 }, async () => {
    await (await workerOf(bench.browser)).evaluate(() => chrome.storage.local.set({ appearance: { surface: 'side-panel' } }));
    await bench.open('/portal/p/f/12');
    await expect.poll(() => badgeOf(bench.browser, bench.url), { timeout: 15_000 }).toMatch(/^[1-9]\d*$/);
    await bench.page.waitForTimeout(settleMs);
    await waitForNone(bench.page);
    panel = await openSidePanel(bench.browser, bench.page);
    await panel.waitFor('Discharge checklist');
    await (await workerOf(bench.browser)).evaluate(() => chrome.storage.local.clear());
    await waitFor(bench.page, 'the checklist on the page again', () => true);
  });

  it('marks words on the page', { retry: 2 }, async () => {
    await bench.open('/portal/p/f/12');
    panel = await openSidePanel(bench.browser, bench.page);
    await panel.waitFor('Show on page');
    await panel.press('Show on page');
    const selected = () =>
      bench.page.locator('textarea').evaluateAll((fields) =>
        fields.map((field) => {
          const { value, selectionStart, selectionEnd } = field as HTMLTextAreaElement;
          return value.slice(selectionStart, selectionEnd);
        }),
      );
    await expect.poll(selected, { timeout: 8_000 }).toContainEqual(expect.stringMatching(/\w/));
  });
});
