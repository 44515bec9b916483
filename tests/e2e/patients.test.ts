import { describe, expect, it } from 'vitest';
import { type AxNode, linesOf } from '../tools/ax.ts';
import { useBench } from './baton.ts';
import { expand, press, settleMs, tierOf, waitFor, waitForNone, waitForWords } from './checklist.ts';
import { inExtensionWorld } from './extension-world.ts';
import { workerOf } from './surfaces.ts';
import { ticksIn as ticks } from './ticks-in.ts';

describe('another patient on the same screen', () => {
  const bench = useBench();

  /** From a page with an ask in it to the same form of the next patient, where nothing is written. */
  async function leavesNothingBehind(path: string, words: string, next: () => Promise<void>) {
    await bench.open(path);
    await waitForWords(bench.page, 'Needs attention', words);
    const address = bench.page.url();
    await next();
    const checklist = await waitFor(bench.page, `a checklist without "${words}"`, (list) => !says(list, words));
    expect(tierOf(checklist, 'Needs attention')).not.toContain(words);
    expect(bench.page.url()).toBe(address);
    expect(bench.complaints).toEqual([]);
  }

  const button = (name: string) => () => bench.page.getByRole('button', { name }).click();

  it('drawn by the server into the same page', () =>
    leavesNothingBehind('/eye-clinic/Exam/default/create/2002', 'GP to refer to neuro-ophthalmology', button('Next on list')));

  it('drawn by the one-window client', () =>
    leavesNothingBehind('/one-window/?f=7102', 'refer to cardiology', () => bench.page.getByText('Next patient').click()));

  it('chosen in the host of frames', () =>
    leavesNothingBehind('/frame-host/main?c=2', 'GP to refer to endocrinology', async () => {
      await bench.page.locator('#patient-choice').selectOption({ index: 1 });
    }));

  it('fetched by a portal', () => leavesNothingBehind('/portal/p/f/12', 'first fit clinic', button('Next patient')));

  it('opened in the panel of a single-page app', () =>
    leavesNothingBehind('/ward-app/?s=62', 'refer to cardiac rehab', button('Discharge OKAFOR')));

  it('has none of the ticks of the patient before', async () => {
    await bench.open('/portal/p/f/12');
    await waitForWords(bench.page, 'Needs attention', 'first fit clinic');
    await press(bench.page, 'checkbox', 'Done:');
    await waitFor(bench.page, 'one tick', (list) => ticks(list) === 1);
    await button('Next patient')();
    await waitFor(bench.page, 'the next patient, no tick', (list) => !says(list, 'first fit clinic') && ticks(list) === 0);
  });

  it('is told from the same patient on a page that is loaded again: then the ticks are there still', async () => {
    await bench.open('/portal/p/f/12');
    await waitForWords(bench.page, 'Needs attention', 'first fit clinic');
    await press(bench.page, 'checkbox', 'Done:');
    await waitFor(bench.page, 'one tick', (list) => ticks(list) === 1);
    await bench.page.reload();
    await waitFor(bench.page, 'one tick again', (list) => ticks(list) === 1);
  });
});

const says = (checklist: AxNode, words: string) => linesOf(checklist).join('\n').includes(words);

describe('whose patient it is', () => {
  const bench = useBench();

  /** A discharge with one item ticked, in a browser that holds nothing yet. */
  async function tick(): Promise<void> {
    await (await workerOf(bench.browser)).evaluate(() => chrome.storage.session.clear());
    await bench.open('/portal/p/f/12');
    await waitForWords(bench.page, 'Needs attention', 'first fit clinic');
    await press(bench.page, 'checkbox', 'Done:');
    await waitFor(bench.page, 'one tick', (list) => ticks(list) === 1);
  }

  const unticked = (list: AxNode) => says(list, 'first fit clinic') && ticks(list) === 0;

  it('is asked anew of a patient who comes back after another one, each on a page of its own', async () => {
    await tick();
    await bench.open('/ward-app/?s=62');
    await waitForWords(bench.page, 'Needs attention', 'cardiac rehab');
    await bench.page.goBack();
    await waitFor(bench.page, 'the first patient, no tick', unticked);
  });

  it('stands through back and forward, where no other patient came between', async () => {
    await tick();
    await bench.open('/portal/p/x/41');
    await waitForNone(bench.page);
    await bench.page.goBack();
    await waitFor(bench.page, 'the same patient, the tick', (list) => ticks(list) === 1);
  });

  it('is each tab’s own: what changes in one leaves the other as it is', async () => {
    await tick();
    const other = await bench.newTab();
    await other.open('/ward-app/?s=62');
    await waitForWords(other.page, 'Needs attention', 'cardiac rehab');
    await waitFor(other.page, 'no tick', (list) => ticks(list) === 0);
    await other.page.getByRole('button', { name: 'Discharge OKAFOR' }).click();
    await waitFor(other.page, 'the next patient', (list) => !says(list, 'cardiac rehab'));
    await waitFor(bench.page, 'the tick still', (list) => ticks(list) === 1);
    await other.page.close();
  });

  it('is forgotten while the tab is hidden for half an hour, and asked anew of whoever comes, who is told', async () => {
    await tick();
    await inExtensionWorld(bench.page, `Object.defineProperty(document, 'hidden', { configurable: true, get: () => true })`);
    await inExtensionWorld(bench.page, passHalfAnHour);
    await waitForNone(bench.page);
    await bench.page.waitForTimeout(settleMs);
    await waitForNone(bench.page);
    await inExtensionWorld(bench.page, `delete document.hidden; document.dispatchEvent(new Event('visibilitychange'))`);
    await waitFor(
      bench.page,
      'the patient, no tick, the reason',
      (list) => unticked(list) && says(list, 'Nobody was here') && says(list, 'Started afresh: nobody here'),
    );
  });

  it('is forgotten when the machine wakes after half an hour, before anything can be pressed', async () => {
    await tick();
    await inExtensionWorld(bench.page, passHalfAnHour);
    await waitFor(bench.page, 'the patient, no tick, the reason', (list) => unticked(list) && says(list, 'Nobody was here'));
  });

  it('is told to a screen reader when it changes in place', async () => {
    await tick();
    await bench.page.getByRole('button', { name: 'Next patient' }).click();
    await waitFor(bench.page, 'the change', (list) => says(list, 'The patient on this screen has changed.'));
  });

  it('says so visibly when it changes in place, until something is answered', async () => {
    await tick();
    await bench.page.getByRole('button', { name: 'Next patient' }).click();
    await expand(bench.page);
    await waitFor(bench.page, 'why it was begun anew', (list) => says(list, 'Started afresh: another patient.'));
    await press(bench.page, 'checkbox', 'Done:');
    await waitFor(bench.page, 'no more of it', (list) => !says(list, 'Started afresh'));
  });
});

/** The clock of the extension's own scripts jumps, and something happens that makes them look at it. */
const passHalfAnHour = `{
  const now = Date.now.bind(Date);
  Date.now = () => now() + 31 * 60_000;
  window.dispatchEvent(new Event('focus'));
}`;
