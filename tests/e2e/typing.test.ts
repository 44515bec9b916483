import { describe, expect, it } from 'vitest';

import { useBench } from './baton.ts';
import { press, waitFor, waitForNoWords, waitForWords } from './checklist.ts';

const ask = 'GP to refer to cardiology';

describe('the checklist follows what is being typed', () => {
  const bench = useBench();

  /** Types an ask, sees it come up, takes it out again, sees it go. */
  async function followsTyping(path: string, field: string, frame?: string) {
    await bench.open(path);
    await waitFor(bench.page, 'a checklist', () => true);
    const place = frame === undefined ? bench.page : bench.page.frameLocator(frame);
    await place.locator(field).focus();
    await bench.page.keyboard.press('ControlOrMeta+A');
    await bench.page.keyboard.type(ask);
    await waitForWords(bench.page, 'Needs attention', ask);
    await bench.page.keyboard.press('ControlOrMeta+A');
    await bench.page.keyboard.type('Nil');
    await waitForNoWords(bench.page, 'Needs attention', ask);
    expect(bench.complaints).toEqual([]);
  }

  it('in a text field without a label of its own', () =>
    followsTyping('/portal/p/f/11', '.field:has(> div:text("Actions for GP")) textarea'));

  it('in the editor frame of a letter', () => followsTyping('/eye-clinic/Letter/default/create/4005', 'body', 'iframe.editor'));

  it('in a field at an absolute place', () =>
    followsTyping('/one-window/?f=7101', '.pane:visible textarea, .at > textarea:visible >> nth=2'));

  it('in a field of a frame, beside hidden frames', () =>
    followsTyping('/frame-host/main?c=1', 'textarea[name=plan]', 'iframe[name=Discharge]'));

  it('in a controlled field of a single-page app', () =>
    followsTyping('/ward-app/?s=61', '.field_row__4Ff:has(> div:text("Actions for GP")) textarea'));

  it('in a note editor that is a box written in directly', () => followsTyping('/ward-app/?s=61', '[role=textbox]'));

  it('with a question whose chosen answer says that the patient did not attend', async () => {
    await bench.open('/portal/p/c/31');
    await waitFor(bench.page, 'a checklist', () => true);
    await bench.page
      .locator('.field:has(> div:text("Plan and next steps")) textarea')
      .fill('D/c. GP to re-refer if still needed.');
    await bench.page.getByLabel('No', { exact: true }).check();
    await waitForWords(bench.page, 'Needs attention', 'GP to re-refer');
  });

  it('underlines what is found in an editor, and takes the line away with the words', async () => {
    await bench.open('/eye-clinic/Letter/default/create/4005');
    await waitFor(bench.page, 'a checklist', () => true);
    await bench.page.setViewportSize({ width: 1920, height: 1000 });
    const editor = bench.page.frameLocator('iframe.editor').locator('body');
    await editor.focus();
    await bench.page.keyboard.press('ControlOrMeta+A');
    await bench.page.keyboard.type(ask);
    await press(bench.page, 'button', 'Expand').catch(() => undefined);
    const marked = () =>
      editor.evaluate(() => [...(CSS.highlights.get('baton-found') ?? [])].map((range) => String(range)).join(' '));
    await expect.poll(marked).toBe(ask);
    expect(await editor.evaluate((body) => body.innerHTML.includes('baton'))).toBe(false);
    await editor.focus();
    await bench.page.keyboard.press('ControlOrMeta+A');
    await bench.page.keyboard.type('Nil');
    await expect.poll(marked).toBe('');
  });

  it('keeps the focus in the field all the while', async () => {
    await bench.open('/portal/p/f/11');
    const field = bench.page.locator('.field:has(> div:text("Comments")) textarea');
    await field.click();
    await waitFor(bench.page, 'a checklist', () => true);
    await bench.page.keyboard.type('GP to issue sick note for 2/52.', { delay: 20 });
    await waitForWords(bench.page, 'Needs attention', 'GP to issue sick note');
    expect(await field.inputValue()).toBe('GP to issue sick note for 2/52.');
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});
