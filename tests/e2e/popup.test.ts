import { describe, expect, it } from 'vitest';
import { linesOf } from '../tools/ax.ts';
import { checklistName } from '../tools/checklist-names.ts';
import { useBench } from './baton.ts';
import { press, settleMs, waitFor, waitForNone, waitForWords } from './checklist.ts';
import { badgeOf, openPopup, workerOf } from './surfaces.ts';

describe('the toolbar button', () => {
  const bench = useBench();
  const shown = () => waitFor(bench.page, checklistName.discharge, ({ name }) => name === checklistName.discharge);
  const badge = () => badgeOf(bench.browser, bench.url);

  it('counts what needs attention on its tab, for as long as the screen is there', async () => {
    await bench.open('/ward-app/?s=62');
    await shown();
    await expect.poll(badge).toMatch(/^[1-9]$/);
    await bench.page.getByRole('button', { name: 'Close', exact: true }).evaluate((button: HTMLElement) => button.click());
    await waitForNone(bench.page);
    await expect.poll(badge).toBe('');
  });

  it('counts no more what was answered, but what was put off until the signing, as tab and popup do', async () => {
    await bench.open('/portal/p/f/12');
    await waitForWords(bench.page, 'Needs attention', 'first fit clinic');
    await expect.poll(badge).toBe('5');
    await press(bench.page, 'checkbox', 'Done:');
    await expect.poll(badge).toBe('4');
    await press(bench.page, 'button', 'Other answer');
    await press(bench.page, 'button', 'Remind me when I sign');
    await waitForWords(bench.page, 'Needs attention', 'You are reminded when you sign');
    await press(bench.page, 'button', 'Collapse');
    await waitFor(bench.page, 'the same count', (list) => linesOf(list).join().includes('Expand checklist: 4'));
    expect(await badge()).toBe('4');
    const popup = await openPopup(bench.browser, bench.page);
    await popup.waitFor('4\u00a0items need attention');
    await popup.close();
    await bench.page.reload();
    await expect.poll(badge).toBe('4');
    await (await workerOf(bench.browser)).evaluate(() => chrome.storage.session.clear());
  });

  it('opens a popup that says what was recognised, and takes its word back where that was wrong', async () => {
    await bench.open('/portal/p/f/12');
    await waitForWords(bench.page, 'Needs attention', 'first fit clinic');
    const popup = await openPopup(bench.browser, bench.page);
    await popup.waitFor('Discharge screen');
    expect(await popup.waitFor('5\u00a0items need attention')).toContain('sure');
    expect(await popup.violations()).toEqual([]);
    await popup.press('This is not a discharge screen');
    await popup.waitFor('Taken for: discharge screen');
    await waitForNone(bench.page);
    await expect.poll(badge).toBe('');
    expect(await popup.violations()).toEqual([]);
    expect(await popup.text()).not.toMatch(/first fit clinic|\d{3} ?\d{3} ?\d{4}/);
    await popup.press('It is one after all');
    await shown();
    await expect.poll(badge).toBe('5');
    await popup.close();
  });

  it('pauses a tab, for the next patient as well, and no other tab', async () => {
    await bench.open('/portal/p/f/12');
    await shown();
    const popup = await openPopup(bench.browser, bench.page);
    await popup.waitFor('Pause on this tab');
    await popup.press('Pause on this tab');
    await popup.waitFor('Paused on this tab');
    expect(await popup.violations()).toEqual([]);
    await waitForNone(bench.page);
    await popup.close();
    await bench.open('/portal/p/f/12');
    await bench.page.waitForTimeout(settleMs);
    await waitForNone(bench.page);
    const other = await bench.newTab();
    await other.open('/portal/p/f/12');
    await waitFor(other.page, 'a checklist', () => true);
    await other.page.close();
    const again = await openPopup(bench.browser, bench.page);
    await again.waitFor('Paused on this tab');
    await again.press('Resume');
    await shown();
    await again.close();
  });

  it('says where Baton may not read', async () => {
    await bench.page.goto('about:blank');
    const popup = await openPopup(bench.browser, bench.page);
    await popup.waitFor('Baton is not on here');
    expect(await popup.violations()).toEqual([]);
    await popup.close();
  });
});
