import { expect, it } from 'vitest';
import { settleMs } from './checklist.ts';
import { describeInFirefox, says, useFirefox } from './firefox.ts';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describeInFirefox('in Firefox', () => {
  const bench = useFirefox();

  const becomes = (wanted: 'there' | 'gone') =>
    expect.poll(async () => ((await says(bench)) === null ? 'gone' : 'there'), { timeout: 10_000 }).toBe(wanted);

  it.each([
    ['a letter form', '/portal/p/f/12'],
    ['an editor frame', '/eye-clinic/Letter/default/create/4004'],
    ['a form in one window', '/one-window/?f=7102'],
    ['a frame of a host', '/frame-host/main?c=2'],
    ['a panel of a single-page app', '/ward-app/?s=65'],
  ])('the checklist comes beside %s', async (_, path) => {
    await bench.open(path);
    await becomes('there');
  });

  it.each([
    ['a list of discharges', '/portal/p/x/41'],
    ['a finished letter', '/portal/p/f/14'],
    ['a hidden frame with a screen in it', '/frame-host/main?c=15'],
    ['help', '/ward-app/?s=78'],
  ])('nothing comes beside %s', async (_, path) => {
    await bench.open(path);
    await pause(settleMs);
    await becomes('gone');
  });

  it('the checklist goes with its panel', async () => {
    await bench.open('/ward-app/?s=62');
    await becomes('there');
    await bench.page.evaluate(() => {
      const buttons = [...document.querySelectorAll('button')];
      buttons.find(({ textContent }) => textContent === 'Close')?.click();
    });
    await becomes('gone');
  });
});
