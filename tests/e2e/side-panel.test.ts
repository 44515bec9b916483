import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { linesOf } from '../tools/ax.ts';
import type { ExtensionBrowser } from '../tools/browser.ts';
import { useBench } from './baton.ts';
import { press, settleMs, waitFor, waitForNone, waitForWords } from './checklist.ts';
import { badgeOf, openSidePanel, type Surface, workerOf } from './surfaces.ts';
import { ticksIn } from './ticks-in.ts';

describe('the browser’s side panel', () => {
  const bench = useBench();
  let panel: Surface | undefined;

  // What one test answers holds for the same patient in the next one's tab, as it should.
  beforeEach(async () => {
    await (await workerOf(bench.browser)).evaluate(() => chrome.storage.session.clear());
  });

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

  it('shows what was answered on the page before it was opened, and what is answered there while it is open', async () => {
    await bench.open('/portal/p/f/12');
    await waitForWords(bench.page, 'Needs attention', 'first fit clinic');
    await press(bench.page, 'checkbox', 'Done: Refer to first fit clinic');
    await waitFor(bench.page, 'one tick', (list) => ticksIn(list) === 1);
    panel = await openSidePanel(bench.browser, bench.page);
    await panel.waitFor('Discharge checklist');
    await expect.poll(() => panel?.ticks()).toBe(1);
    expect(await panel.text()).not.toContain('GP to refer to first fit clinic');
    await press(bench.page, 'checkbox', 'Done: Refer to first fit clinic');
    await panel.waitFor('GP to refer to first fit clinic');
    expect(await panel.ticks()).toBe(0);
  });

  it('drops it where the patient changes in place, with what was answered', async () => {
    await bench.open('/portal/p/f/12');
    panel = await openSidePanel(bench.browser, bench.page);
    const before = patientIn(await panel.waitFor('first fit clinic'));
    await panel.press('Done: Refer to first fit clinic');
    await waitFor(bench.page, 'the same tick on the page', (list) => ticksIn(list) === 1);
    expect(await panel.ticks()).toBe(1);
    await bench.page.getByRole('button', { name: 'Next patient' }).click();
    await expect.poll(async () => patientIn(await panel?.text())).not.toBe(before);
    expect(await panel.text()).toContain('Discharge checklist');
    expect(await panel.text()).not.toContain('first fit clinic');
    expect(await panel.ticks()).toBe(0);
    await expect.poll(() => answersHeld(bench.browser)).toBe(0);
  });

  it('stands alone, with the count on the button, where somebody chose it', async () => {
    await (await workerOf(bench.browser)).evaluate(() => chrome.storage.local.set({ appearance: { surface: 'side-panel' } }));
    await bench.open('/portal/p/f/12');
    await expect.poll(() => badgeOf(bench.browser, bench.url), { timeout: 8_000 }).toBe('5');
    await bench.page.waitForTimeout(settleMs);
    await waitForNone(bench.page);
    panel = await openSidePanel(bench.browser, bench.page);
    await panel.waitFor('first fit clinic');
    await (await workerOf(bench.browser)).evaluate(() => chrome.storage.local.clear());
    await waitForWords(bench.page, 'Needs attention', 'first fit clinic');
  });

  it('marks words on the page', async () => {
    await bench.open('/portal/p/f/12');
    panel = await openSidePanel(bench.browser, bench.page);
    await panel.waitFor('first fit clinic');
    await panel.press('Show on page');
    const selected = () =>
      bench.page.locator('textarea').evaluateAll((fields) =>
        fields.map((field) => {
          const { value, selectionStart, selectionEnd } = field as HTMLTextAreaElement;
          return value.slice(selectionStart, selectionEnd);
        }),
      );
    await expect.poll(selected, { timeout: 8_000 }).toContainEqual(expect.stringContaining('first fit clinic'));
  });
});

/** The initials that a checklist shows. */
const patientIn = (says = ''): string | undefined => /Patient\s+(\S+)/.exec(says)?.[1];

/** Of how many screens answers are held. */
async function answersHeld(browser: ExtensionBrowser): Promise<number> {
  return (await workerOf(browser)).evaluate(async () => {
    const { answers = {} } = await chrome.storage.session.get<{ answers?: Record<string, { answers: object }> }>('answers');
    return Object.values(answers).filter((kept) => Object.keys(kept.answers).length > 0).length;
  });
}
