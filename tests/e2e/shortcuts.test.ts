import { beforeEach, describe, expect, it } from 'vitest';
import type { Command } from '@/lib/model/command';
import { type AxNode, linesOf, walkTree } from '../tools/ax.ts';
import { useBench } from './baton.ts';
import { placeOf, settleMs, waitFor, waitForWords } from './checklist.ts';
import { workerOf } from './surfaces.ts';

describe('the keyboard shortcuts', () => {
  const bench = useBench();

  /** Says what the browser says at a press of the keys: without a window it takes none. */
  async function pressKeysOf(command: Command): Promise<void> {
    const worker = await workerOf(bench.browser);
    await worker.evaluate(async (name) => {
      const [tab] = await chrome.tabs.query({ url: 'http://127.0.0.1/*' });
      (chrome.commands.onCommand as unknown as { dispatch(...all: unknown[]): void }).dispatch(name, tab);
    }, command);
  }

  const focused = (list: AxNode) => [...walkTree(list)].find(({ properties }) => properties['focused'] === true)?.name ?? '';

  beforeEach(async () => {
    await bench.open('/portal/p/f/12');
    await waitForWords(bench.page, 'Needs attention', 'first fit clinic');
    await bench.page.waitForTimeout(settleMs);
  });

  it('are known to the browser, each with keys that nothing else had', async () => {
    const worker = await workerOf(bench.browser);
    const all = await worker.evaluate(() => chrome.commands.getAll());
    const keys = all.filter(({ name }) => name?.endsWith('-checklist')).map(({ shortcut }) => shortcut);
    expect(keys).toEqual(
      ['Alt+Shift+K', 'Alt+Shift+O', 'Alt+Shift+L'].sort((one, other) => keys.indexOf(one) - keys.indexOf(other)),
    );
  });

  it('collapse the checklist and open it', async () => {
    await pressKeysOf('toggle-checklist');
    await waitFor(bench.page, 'a tab', (list) => linesOf(list).join().includes('Expand checklist: 5'));
    await pressKeysOf('toggle-checklist');
    await waitForWords(bench.page, 'Needs attention', 'first fit clinic');
  });

  it('take the keyboard focus from a field into the checklist, and back to the same letter', async () => {
    const field = bench.page.locator('textarea').first();
    await field.focus();
    await field.evaluate((node) => (node as HTMLTextAreaElement).setSelectionRange(3, 7));
    await pressKeysOf('focus-checklist');
    await waitFor(bench.page, 'the focus', (list) => focused(list) === 'Collapse checklist');
    await bench.page.keyboard.press('Tab');
    await waitFor(bench.page, 'the focus on an item', (list) => focused(list).startsWith('Done:'));
    await pressKeysOf('focus-checklist');
    await expect
      .poll(() =>
        field.evaluate((node) => {
          const { selectionStart, selectionEnd } = node as HTMLTextAreaElement;
          return document.activeElement === node && [selectionStart, selectionEnd];
        }),
      )
      .toEqual([3, 7]);
  });

  it('take the focus back into the frame of an editor', async () => {
    await bench.open('/eye-clinic/Letter/default/create/4004');
    await waitFor(bench.page, 'a checklist', () => true);
    const editor = bench.page.frames().find((frame) => frame.parentFrame() !== null);
    await editor?.locator('body').click();
    await pressKeysOf('focus-checklist');
    await waitFor(bench.page, 'the focus', (list) => /^(?:Expand|Collapse)/.test(focused(list)));
    await pressKeysOf('focus-checklist');
    await expect.poll(() => editor?.evaluate(() => document.hasFocus() && document.activeElement?.nodeName)).toBe('BODY');
  });

  it('move the checklist to the other side, where it stays', async () => {
    const isRight = async () => (await placeOf(bench.page)).left > 700;
    const before = await isRight();
    await pressKeysOf('move-checklist');
    await expect.poll(isRight).toBe(!before);
    await bench.page.reload();
    await waitForWords(bench.page, 'Needs attention', 'first fit clinic');
    await expect.poll(isRight).toBe(!before);
    await (await workerOf(bench.browser)).evaluate(() => chrome.storage.local.clear());
  });
});
