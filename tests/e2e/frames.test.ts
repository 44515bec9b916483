import { describe, expect, it } from 'vitest';
import { checklistsOf, linesOf } from '../tools/ax.ts';
import { checklistName } from '../tools/checklist-names.ts';
import { useBench } from './baton.ts';
import { expand, press, settleMs, tierOf, waitFor, waitForWords } from './checklist.ts';

describe('screens in frames', () => {
  const bench = useBench();

  it('do not count while their frame is hidden, loaded though it is', async () => {
    await bench.open('/frame-host/main?c=15');
    await bench.page.waitForTimeout(settleMs);
    expect(bench.page.frames().some((frame) => frame.url().endsWith('/transfer/badly'))).toBe(true);
    expect(await checklistsOf(bench.page)).toEqual([]);
  });

  it('say nothing of the screen in a hidden frame beside them', async () => {
    await bench.open('/frame-host/main?c=3');
    const checklist = await waitFor(bench.page, checklistName.discharge, ({ name }) => name === checklistName.discharge);
    await bench.page.waitForTimeout(settleMs);
    expect(linesOf(checklist).join('\n')).not.toMatch(/physio|bricklayer|Naproxen/);
  });

  it('have one checklist in a frameset, where no frame is around the others', async () => {
    await bench.open('/frame-host/classic?c=11');
    await waitForWords(bench.page, 'Needs attention', 'GP to refer to endocrinology');
    expect((await checklistsOf(bench.page)).map(({ name }) => name)).toEqual([checklistName.discharge]);
  });

  it('have their checklist in the host, also where they come from another site', async () => {
    await bench.open('/frame-host/main?c=10');
    // What stands in such a frame cannot be seen from around it, so the checklist waits as a tab.
    await waitFor(bench.page, checklistName.prescribing, ({ name }) => name === checklistName.prescribing);
    await press(bench.page, 'button', 'Expand');
    await waitFor(bench.page, 'Sertraline', (checklist) => linesOf(checklist).join('\n').includes('Sertraline'));
    const inHost = await bench.page.evaluate(() => document.querySelectorAll('baton-checklist').length);
    expect(inHost).toBe(1);
  });

  it('are read in an editor as they stand, not in the stale text field under it', async () => {
    await bench.open('/eye-clinic/Letter/default/create/4003');
    await expand(bench.page);
    const checklist = await waitForWords(bench.page, 'Looks done', 'Onward referral');
    expect(linesOf(checklist).join('\n')).not.toMatch(/chase histology|school cook/);
    expect(tierOf(checklist, 'Needs attention')).not.toMatch(/fit note|result/i);
  });

  it('are read in the editor of a clinic letter as they stand, too', async () => {
    await bench.open('/eye-clinic/Letter/default/create/4005');
    await expand(bench.page);
    const checklist = await waitForWords(bench.page, 'Looks done', 'Onward referral');
    expect(linesOf(checklist).join('\n')).not.toContain('falls clinic');
  });

  it('are read in an editor where the stale text field says that all is well', async () => {
    await bench.open('/eye-clinic/Letter/default/create/4002');
    const checklist = await waitForWords(bench.page, 'Needs attention', 'chase histology');
    expect(linesOf(checklist).join('\n')).not.toContain('Eye Day Unit 01632 960417');
  });
});
