import { describe, expect, it } from 'vitest';
import { pages } from '../epr/pages.ts';
import { useBench } from './baton.ts';
import { press, waitFor, waitForWords } from './checklist.ts';

const screens = [
  '/eye-clinic/Letter/default/create/4004',
  '/one-window/?f=7102',
  '/frame-host/main?c=2',
  '/portal/p/f/12',
  '/ward-app/?s=62',
];

describe('the extension asks the network for nothing', () => {
  const bench = useBench();

  /** All that the record systems' own pages ask for. */
  const isPages = (address: string) => {
    if (!address.startsWith(`${bench.url}/`)) return address === 'about:blank' || address.startsWith('about:srcdoc');
    const path = address.slice(bench.url.length);
    return (
      pages.some((page) => page.path === path) ||
      /^\/[a-z-]+\/(?:style\.css|client\.js|inner\/[a-z/-]+)$|^\/favicon\.ico$/.test(path)
    );
  };

  it('a request by a script in a world of its own would be seen', async () => {
    await bench.open('/portal/p/f/12');
    const session = await bench.page.context().newCDPSession(bench.page);
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
    await session.send('Runtime.evaluate', { expression: `fetch('/portal/unasked')`, contextId: executionContextId });
    await expect.poll(() => bench.asked.filter((address) => !isPages(address))).toEqual([`${bench.url}/portal/unasked`]);
  });

  it.each(screens)('while it reads, shows and is used: %s', async (path) => {
    await bench.open(path);
    await waitFor(bench.page, 'a checklist', () => true);
    await press(bench.page, 'button', 'Show on page');
    await press(bench.page, 'checkbox', 'Done:');
    await press(bench.page, 'button', 'Collapse');
    await bench.page.waitForTimeout(500);
    expect(bench.asked.length).toBeGreaterThan(0);
    expect(bench.asked.filter((address) => !isPages(address))).toEqual([]);
  });

  it('in its background either', async () => {
    await bench.open('/portal/p/f/12');
    await waitForWords(bench.page, 'Needs attention', 'first fit clinic');
    const worker = bench.browser.context.serviceWorkers().find((each) => each.url().includes(bench.browser.extensionId));
    if (worker === undefined) throw new Error('The extension has no background.');
    expect(await worker.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))).toEqual([]);
  });
});
