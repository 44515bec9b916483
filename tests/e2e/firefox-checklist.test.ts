import { beforeEach, expect, it } from 'vitest';
import { describeInFirefox, dutiesUnder, press, says, ticks, useFirefox } from './firefox.ts';

const plain = (words: string | null | undefined) => (words ?? '').replaceAll(/\s+/g, ' ');

describeInFirefox('the checklist in Firefox', () => {
  const bench = useFirefox();
  const shows = (words: string) => expect.poll(async () => plain(await says(bench)), { timeout: 8_000 }).toContain(words);

  beforeEach(async () => {
    await bench.evaluate('Promise.all([browser.storage.session.clear(), browser.storage.local.clear()])');
    await bench.open('/portal/p/f/12');
    await shows('first fit clinic');
  });

  it('names each duty of a discharge, and quotes what leaves it to the GP', async () => {
    expect((await dutiesUnder(bench, 'Needs attention')).map(plain)).toEqual([
      'Refer to first fit clinic yourself: this is left to the GP',
      'Thiamine 100 mg: 3 days supplied, 7 needed',
      'Issue the fit note yourself: this is left to the GP',
      'See to the result yourself: this is left to the GP',
      'Give the patient a hospital contact: questions are sent to the GP',
    ]);
    expect((await dutiesUnder(bench, 'Remember')).map(plain)).toEqual([
      expect.stringMatching(/^Send the discharge summary by \d\d-[A-Z][a-z]{2}-\d{4} \d\d:\d\d$/),
      'Add the heading “diagnosis or problem”',
    ]);
    const said = plain(await says(bench));
    for (const quote of [
      'GP to refer to first fit clinic asap.',
      'Please give him a med 3 for 4/52.',
      'GP to obtain EEG result',
    ]) {
      expect(said).toContain(quote);
    }
    await expect.poll(() => bench.evaluate(badge)).toBe('5');
  });

  it('takes an answer, holds it when the page is loaded again, and takes it back at one press', async () => {
    await press(bench, 'Other answer');
    await press(bench, 'Agreed with the GP');
    await shows('Not applicable: agreed with the GP');
    expect(plain(await says(bench))).not.toContain('GP to refer to first fit clinic');
    await bench.open('/portal/p/f/12');
    await shows('Not applicable: agreed with the GP');
    await press(bench, 'Undo');
    await shows('first fit clinic');
  });

  it('drops findings and answers where the patient changes in place', async () => {
    await press(bench, 'Done: Issue the fit note');
    await expect.poll(() => ticks(bench)).toBe(1);
    await shows('Patient DO');
    await nextPatient();
    await expect.poll(async () => plain(await says(bench)), { timeout: 8_000 }).not.toMatch(/Patient DO|first fit clinic/);
    expect(await ticks(bench)).toBe(0);
    expect(await bench.evaluate(held)).toBe(0);
  });

  it('follows what is typed', async () => {
    await bench.page.locator('textarea').fill('GP to refer to the falls clinic');
    await shows('GP to refer to the falls clinic');
  });

  it('selects the words in their field', async () => {
    await press(bench, 'Show on page');
    const selected = () =>
      bench.page.$$eval('textarea', (fields) =>
        fields.map(({ value, selectionStart, selectionEnd }) => value.slice(selectionStart, selectionEnd)).join(),
      );
    await expect.poll(selected, { timeout: 8_000 }).toContain('first fit clinic');
  });

  it('is told of by the popup, which pauses it on this tab and resumes', async () => {
    const popup = await bench.openPopup();
    await expect.poll(async () => plain(await popup.says()), { timeout: 8_000 }).toContain('5 items need attention');
    expect(plain(await popup.says())).toContain('Discharge screen sure');
    await popup.press('Pause on this tab');
    await expect.poll(() => popup.says()).toContain('Paused on this tab');
    await expect.poll(() => says(bench)).toBe(null);
    await popup.press('Resume');
    await shows('first fit clinic');
  });

  it('is shown by the browser’s sidebar as well, for the tab and the patient in front', async () => {
    const sidebar = await bench.openSidebar();
    await expect.poll(() => sidebar.says(), { timeout: 8_000 }).toContain('first fit clinic');
    for (const title of await dutiesUnder(bench, 'Needs attention')) expect(plain(await sidebar.says())).toContain(plain(title));
    await nextPatient();
    await expect.poll(async () => plain(await sidebar.says()), { timeout: 8_000 }).not.toMatch(/Patient DO|first fit clinic/);
    expect(await sidebar.says()).toContain('Discharge checklist');
    await bench.open('/portal/p/x/41');
    await expect.poll(() => sidebar.says(), { timeout: 8_000 }).toContain('sees no discharge');
  });

  it('is dressed at once as the options page says, which tells all that is held and wipes it', async () => {
    await press(bench, 'Done: Issue the fit note');
    const options = await bench.openOwn('options.html');
    const text = () => options.evaluate(() => document.body.innerText);
    await expect.poll(text).toContain('What was answered on 1');
    expect(await text()).not.toMatch(/999|first fit/);
    await options.locator('::-p-text(Left, where there is room)').click();
    // A tab behind is not drawn.
    await bench.page.bringToFront();
    const left = () => bench.look((root) => root?.querySelector('aside')?.getBoundingClientRect().left ?? -1);
    await expect.poll(left, { timeout: 8_000 }).toBeLessThan(20);
    await options.bringToFront();
    await options.locator('::-p-text(Wipe it now)').click();
    await expect.poll(text).toContain('Wiped.');
    await expect.poll(() => ticks(bench)).toBe(0);
    await options.close();
  });

  const nextPatient = () => bench.page.locator('button[data-next]').click();
});

/** The count on the toolbar button. */
const badge = `browser.tabs.query({ active: true }).then(([tab]) => browser.action.getBadgeText({ tabId: tab.id }))`;

/** Of how many screens answers are held. */
const held = `browser.storage.session.get('answers').then(({ answers = {} }) =>
  Object.values(answers).filter((kept) => Object.keys(kept.answers).length > 0).length)`;
