import { describe, expect, it } from 'vitest';
import { checklistsOf } from '../tools/ax.ts';
import { checklistName } from '../tools/checklist-names.ts';
import { useBench } from './baton.ts';
import { waitFor, waitForNone } from './checklist.ts';

describe('the checklist comes and goes with its screen, without navigation', () => {
  const bench = useBench();
  const shown = (kind: keyof typeof checklistName) =>
    waitFor(bench.page, checklistName[kind], ({ name }) => name === checklistName[kind]);
  // Pressed by script: the checklist may stand over what is no committing button.
  const press = (role: 'button' | 'link') => (name: string) =>
    bench.page.getByRole(role, { name, exact: true }).evaluate((element: HTMLElement) => element.click());
  const push = press('button');
  const go = press('link');

  it('comes when a panel opens beside its list, goes when it closes, and comes again', async () => {
    await bench.open('/ward-app/?s=70');
    await push('Discharge OKAFOR');
    await shown('discharge');
    await push('Close');
    await waitForNone(bench.page);
    await push('Discharge SIDDIQUI');
    await shown('discharge');
  });

  it('goes when the discharge is confirmed', async () => {
    await bench.open('/ward-app/?s=63');
    await shown('discharge');
    await push('Confirm discharge');
    await waitForNone(bench.page);
  });

  it('changes its kind with the view of a single-page app', async () => {
    await bench.open('/ward-app/?s=62');
    await shown('discharge');
    await go('Chart');
    await waitForNone(bench.page);
    await push('New order');
    await shown('prescribing');
    await go('Clinic');
    await waitForNone(bench.page);
    await push('Outcome LINDQVIST');
    await shown('clinic-outcome');
    await go('Settings');
    await waitForNone(bench.page);
  });

  it('goes with a dialog, though the list under it names outcomes', async () => {
    await bench.open('/one-window/?f=7105');
    await shown('clinic-outcome');
    await push('Cancel');
    await waitForNone(bench.page);
    await push('Outcome...');
    await shown('clinic-outcome');
  });

  it('stays on every tab of one form', async () => {
    await bench.open('/one-window/?f=7102');
    await shown('discharge');
    for (const tab of ['Diagnosis', 'Meds', 'Future Plan']) {
      await bench.page.getByText(tab, { exact: true }).click();
      await bench.page.waitForTimeout(1_000);
      await shown('discharge');
    }
  });

  it('goes when the host shows another frame, though its own frame stays loaded, and changes with the frame', async () => {
    await bench.open('/frame-host/main?c=2');
    await shown('discharge');
    const tab = (name: string) => bench.page.locator('#tab-bar').getByText(name, { exact: true }).click();
    await tab('Diary');
    await waitForNone(bench.page);
    await tab('Prescription');
    await shown('prescribing');
    await tab('Discharge');
    await shown('discharge');
  });

  it('goes and comes as the main frame of a frameset is navigated', async () => {
    await bench.open('/frame-host/classic?c=14');
    const menu = bench.page.frameLocator('frame[name=nav]');
    await menu.getByText('Clinic outcome').click();
    await shown('clinic-outcome');
    await menu.getByText('Prescription list').click();
    await waitForNone(bench.page);
    await menu.getByText('Discharge').click();
    await shown('discharge');
  });

  it('comes for a screen that is drawn a second after the page', async () => {
    await bench.page.addInitScript(() => {
      addEventListener('DOMContentLoaded', () => {
        const work = document.querySelector('.layout');
        const place = work?.parentElement;
        work?.remove();
        setTimeout(() => work && place?.append(work), 1_000);
      });
    });
    await bench.open('/portal/p/f/12');
    expect(await checklistsOf(bench.page)).toEqual([]);
    await shown('discharge');
  });

  it('goes when the page is left', async () => {
    await bench.open('/portal/p/f/12');
    await shown('discharge');
    await bench.open('/portal/p/x/41');
    await waitForNone(bench.page);
  });
});
