import { describe, expect, it } from 'vitest';
import { linesOf } from '../tools/ax.ts';
import { checklistName } from '../tools/checklist-names.ts';
import { useBench } from './baton.ts';
import { placeOf, press, settleMs, waitFor, waitForNone, waitForWords } from './checklist.ts';

/** What the page's own script hears. */
interface Heard {
  heard: string[];
}

describe('the checklist keeps out of the clinician’s way', () => {
  const bench = useBench();

  it('takes no focus when it appears', async () => {
    await bench.open('/ward-app/?s=70');
    await bench.page.evaluate(() => {
      const page = window as unknown as Heard;
      page.heard = [];
      for (const type of ['focus', 'blur', 'focusin', 'focusout'])
        addEventListener(type, ({ target }) => page.heard.push(`${type} ${(target as Element).nodeName ?? 'window'}`), true);
    });
    await bench.page.getByRole('button', { name: 'Discharge OKAFOR' }).focus();
    await bench.page.evaluate(() => {
      (window as unknown as Heard).heard = [];
    });
    await bench.page.keyboard.press('Enter');
    await waitFor(bench.page, 'a checklist', () => true);
    await bench.page.waitForTimeout(settleMs);
    expect(await bench.page.evaluate(() => (window as unknown as Heard).heard)).toEqual([]);
    expect(await bench.page.evaluate(() => document.activeElement?.textContent)).toBe('Discharge OKAFOR');
  });

  it('keeps its landmark when it is collapsed, with the count, and opens again', async () => {
    await bench.open('/portal/p/f/12');
    await waitForWords(bench.page, 'Needs attention', 'first fit clinic');
    await press(bench.page, 'button', 'Collapse');
    const tab = await waitFor(bench.page, 'a collapsed checklist', (list) => !linesOf(list).join().includes('first fit clinic'));
    expect(tab.name).toBe(checklistName.discharge);
    expect(linesOf(tab).join()).toMatch(/\d/);
    await press(bench.page, 'button', 'Expand');
    await waitForWords(bench.page, 'Needs attention', 'first fit clinic');
  });

  it('lets no key press in it reach the page, whose hotkeys work outside of it', async () => {
    await bench.open('/portal/p/f/12');
    await waitForWords(bench.page, 'Needs attention', 'first fit clinic');
    await bench.page.evaluate(() => {
      const page = window as unknown as Heard;
      page.heard = [];
      for (const type of ['keydown', 'keypress', 'keyup'])
        for (const place of [window, document, document.documentElement])
          for (const capture of [true, false]) place.addEventListener(type, () => page.heard.push(type), capture);
    });
    const heard = () => bench.page.evaluate(() => (window as unknown as Heard).heard.length);
    await press(bench.page, 'checkbox', 'Done:');
    for (const key of ['a', 'F2', 'Space', 'Tab']) await bench.page.keyboard.press(key);
    expect(await heard()).toBe(0);
    await bench.page.locator('textarea').first().click();
    await bench.page.keyboard.press('a');
    expect(await heard()).toBeGreaterThan(0);
  });

  it('shows words in a text field by selecting them', async () => {
    await bench.open('/portal/p/f/12');
    await waitForWords(bench.page, 'Needs attention', 'first fit clinic');
    await press(bench.page, 'button', 'Show on page');
    const selected = () =>
      bench.page.locator('textarea').evaluateAll((fields) =>
        fields.map((field) => {
          const { value, selectionStart, selectionEnd } = field as HTMLTextAreaElement;
          return value.slice(selectionStart, selectionEnd);
        }),
      );
    await expect.poll(selected).toContainEqual(expect.stringContaining('first fit clinic'));
  });

  it('marks words in an editor by a highlight, and leaves the page’s elements as they are', async () => {
    await bench.open('/eye-clinic/Letter/default/create/4004');
    await waitForWords(bench.page, 'Needs attention', 'please re-refer');
    const editor = bench.page.frames().find((frame) => frame.parentFrame() !== null);
    if (editor === undefined) throw new Error('The letter has no editor frame.');
    const before = await editor.content();
    await press(bench.page, 'button', 'Show on page');
    const marked = () =>
      editor.evaluate(() => [...CSS.highlights.values()].flatMap((marks) => [...marks].map((range) => String(range))).join(' '));
    await expect.poll(marked).toContain('please re-refer');
    expect(await editor.content()).toBe(before);
  });

  it('is not printed', async () => {
    await bench.open('/portal/p/f/12');
    await waitFor(bench.page, 'a checklist', () => true);
    await bench.page.emulateMedia({ media: 'print' });
    await waitForNone(bench.page);
    await bench.page.emulateMedia({ media: 'screen' });
    await waitFor(bench.page, 'the checklist again', () => true);
  });

  it.each([
    ['/portal/p/f/12', 'Complete'],
    ['/portal/p/c/32', 'End of Appointment'],
    ['/eye-clinic/Exam/default/create/2002', 'Save'],
    ['/one-window/?f=7102', 'Complete eDischarge'],
    ['/one-window/?f=7105', 'Save'],
    ['/ward-app/?s=62', 'Confirm discharge'],
  ])('covers no button that ends the work: %s, %s', async (path, name) => {
    await bench.open(path);
    await waitFor(bench.page, 'a checklist', () => true);
    await bench.page.waitForTimeout(settleMs);
    const button = bench.page.getByRole('button', { name, exact: true }).last();
    await button.scrollIntoViewIfNeeded();
    await bench.page.waitForTimeout(settleMs);
    const box = await button.boundingBox();
    const place = await placeOf(bench.page);
    if (box === null) throw new Error(`${name} is not there`);
    const apart =
      box.x + box.width <= place.left || box.x >= place.right || box.y + box.height <= place.top || box.y >= place.bottom;
    expect(apart, `${JSON.stringify(box)} under ${JSON.stringify(place)}`).toBe(true);
  });
});
