import { describe, expect, it } from 'vitest';
import { type AxNode, linesOf } from '../tools/ax.ts';
import { useBench } from './baton.ts';
import { expand, press, tierOf, waitFor, waitForWords } from './checklist.ts';

const says = (checklist: AxNode, words: string) => linesOf(checklist).join('\n').includes(words);

describe('an answer', () => {
  const bench = useBench();

  async function openWithAsk() {
    await bench.open('/portal/p/f/12');
    await waitForWords(bench.page, 'Needs attention', 'first fit clinic');
  }

  it('by a coded reason folds the item, holds when the page is loaded again, and is undone with one click', async () => {
    await openWithAsk();
    await press(bench.page, 'button', 'Other answer');
    await press(bench.page, 'button', 'Agreed with the GP');
    await waitForWords(bench.page, 'Needs attention', 'Not applicable: agreed with the GP');
    await bench.page.reload();
    await waitFor(bench.page, 'the answer again', (list) => says(list, 'Expand') || says(list, 'Not applicable'));
    if (says(await waitFor(bench.page, 'a checklist', () => true), 'Expand')) await expand(bench.page);
    await waitForWords(bench.page, 'Needs attention', 'Not applicable: agreed with the GP');
    await press(bench.page, 'button', 'Undo');
    await waitForWords(bench.page, 'Needs attention', 'Show on page');
    expect(bench.complaints).toEqual([]);
  });

  it('is kept for another patient on the same screen no more than a tick is', async () => {
    await openWithAsk();
    await press(bench.page, 'button', 'Other answer');
    await press(bench.page, 'button', 'Misread');
    await waitForWords(bench.page, 'Needs attention', 'Marked as wrong: misread');
    await bench.page.getByRole('button', { name: 'Next patient' }).click();
    await waitFor(bench.page, 'no answer', (list) => !says(list, 'Marked as wrong'));
  });

  it('puts a sentence on the clipboard, and nothing into the page', async () => {
    await openWithAsk();
    await bench.browser.context.grantPermissions(['clipboard-read']);
    const before = await bench.page.evaluate(() => [...document.querySelectorAll('textarea')].map(({ value }) => value));
    await press(bench.page, 'button', 'Wording');
    await press(bench.page, 'button', 'Copy');
    await waitFor(bench.page, 'that it is copied', (list) => says(list, '[Copied]'));
    const copied = await bench.page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^We have referred to .* on …$/);
    expect(await bench.page.evaluate(() => [...document.querySelectorAll('textarea')].map(({ value }) => value))).toEqual(before);
  });
});

describe('at the moment of signing', () => {
  const bench = useBench();

  it('a line says what still needs attention while the committing button has the pointer or the focus, and the press arrives', async () => {
    await bench.open('/portal/p/f/12');
    await waitForWords(bench.page, 'Needs attention', 'first fit clinic');
    const button = bench.page.getByRole('button', { name: 'Complete', exact: true }).last();
    await button.hover();
    await waitFor(bench.page, 'the line', (list) => says(list, 'till need'));
    await bench.page.mouse.move(700, 5);
    await waitFor(bench.page, 'no line', (list) => !says(list, 'till need'));
    await button.focus();
    await waitFor(bench.page, 'the line again', (list) => says(list, 'till need'));
    await button.evaluate((node) => node.addEventListener('click', () => Object.assign(window, { arrived: true })));
    await button.click();
    expect(await bench.page.evaluate(() => 'arrived' in window)).toBe(true);
  });

  it('the line names what was put off until then', async () => {
    await bench.open('/portal/p/f/12');
    await waitForWords(bench.page, 'Needs attention', 'first fit clinic');
    await press(bench.page, 'button', 'Other answer');
    await press(bench.page, 'button', 'Remind me when I sign');
    await waitForWords(bench.page, 'Needs attention', 'You are reminded when you sign');
    await press(bench.page, 'button', 'Collapse');
    await bench.page.getByRole('button', { name: 'Complete', exact: true }).last().hover();
    await waitFor(bench.page, 'the line', (list) => says(list, 'Still needs attention: onward referral'));
  });

  it('also beside the editor frame of a letter', async () => {
    await bench.open('/eye-clinic/Letter/default/create/4004');
    await waitFor(bench.page, 'a tab', (list) => says(list, 'checklist'));
    await bench.page.getByText('Save and print', { exact: true }).last().hover();
    await waitFor(bench.page, 'the line', (list) => says(list, 'till need'));
  });
});

describe('where nothing needs attention', () => {
  const bench = useBench();

  it('the checklist is a slim tab, and opens when something does', async () => {
    await bench.open('/portal/p/f/11');
    await waitFor(bench.page, 'a tab', (list) => says(list, 'Expand checklist: Nothing found that needs attention'));
    await bench.page.locator('.field:has(> div:text("Actions for GP")) textarea').fill('GP to refer to cardiology');
    const list = await waitForWords(bench.page, 'Needs attention', 'GP to refer to cardiology');
    expect(tierOf(list, 'Needs attention')).toMatch(/Refer .*yourself/);
  });
});
