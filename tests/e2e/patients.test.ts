import { describe, expect, it } from 'vitest';
import { type AxNode, linesOf, walkTree } from '../tools/ax.ts';
import { useBench } from './baton.ts';
import { press, tierOf, waitFor, waitForWords } from './checklist.ts';

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

const ticks = (checklist: AxNode) =>
  [...walkTree(checklist)].filter(({ role, properties }) => role === 'checkbox' && properties['checked'] === 'true').length;
