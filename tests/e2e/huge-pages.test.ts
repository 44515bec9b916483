import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundled } from '../bench/bundle.ts';
import { findBrowser } from '../tools/find-browser.mjs';

declare const batonFacts: (most: number) => string;

const form = `<form><h1>Discharge summary</h1><p>GREEN, Robert NHS 999 123 4567 DOB 01/02/1980</p>
  <label>Discharge date <input value="19/11/2026 16:20"></label><label>Diagnosis <textarea>Pneumonia</textarea></label>
  <label>Plan <textarea id="plan">GP to refer to respiratory.</textarea></label><div id="here"></div><button>Complete discharge</button></form>`;

let browser: Browser;
let tab: Page;
let script = '';

beforeAll(async () => {
  script = await bundled('facts-in-page.ts');
  browser = await chromium.launch({
    executablePath: findBrowser()?.path ?? '',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
});

afterAll(() => browser?.close());

interface Told {
  readonly asked: readonly string[];
  readonly unread: readonly string[];
}

const told = (facts: string): Told => {
  const [, , { statements, unread }] = JSON.parse(facts);
  return { asked: statements.map(({ evidence }: { evidence: { quote: string } }) => evidence.quote), unread };
};

/** What is read from a form after something monstrous was put into it. */
async function readWith(put: (here: HTMLElement) => void): Promise<Told> {
  tab = await browser.newPage();
  try {
    await tab.setContent(form);
    await tab.evaluate(`(${put})(document.getElementById('here'))`);
    await tab.evaluate(`${script}\nundefined`);
    return told(await tab.evaluate(() => batonFacts(100)));
  } finally {
    await tab.close();
  }
}

const request = 'GP to refer to respiratory.';

describe('a page with something monstrous is read all the same, and what could not be read is named:', () => {
  it.each<[string, (here: HTMLElement) => void, string[]]>([
    ['ten million letters without a space', (here) => here.append('a'.repeat(1e7)), ['the rest of a very long text']],
    ['ten million line ends', (here) => here.append(document.createElement('pre'), `a${'\n'.repeat(1e7)}b`), []],
    ['a name of ten million signs', (here) => here.setAttribute('aria-label', ':'.repeat(1e7)), []],
    [
      'a field of ten million letters',
      (here) => {
        here.innerHTML = '<label>Notes <textarea></textarea></label>';
        (here.querySelector('textarea') as HTMLTextAreaElement).value = 'Well. '.repeat(1.7e6);
      },
      ['the rest of Notes'],
    ],
    [
      'five thousand hidden rows with fields',
      (here) => {
        here.innerHTML = Array.from(
          { length: 5000 },
          (_, at) => `<div id="p${at}"${at ? ' hidden' : ''}><input value="1"></div>`,
        ).join('');
      },
      [],
    ],
    [
      'five thousand boxes in wrappers',
      (here) => {
        here.innerHTML = '<span><input type="checkbox"></span>'.repeat(5000);
      },
      [],
    ],
    [
      'five thousand radio buttons in one group',
      (here) => {
        here.innerHTML = `<fieldset><legend>Which</legend>${'<input type="radio" name="r">'.repeat(5000)}</fieldset>`;
      },
      [],
    ],
    [
      'two thousand tables of a header alone',
      (here) => {
        here.innerHTML = '<table><tr><th>Drug<th>Dose</tr></table><p>-</p>'.repeat(2000);
      },
      [],
    ],
    [
      'three hundred catalogues',
      (here) => {
        here.innerHTML = `<select>${'<option>Ward</option>'.repeat(300)}</select>`.repeat(300);
      },
      [],
    ],
  ])('%s', { timeout: 120_000 }, async (_, put, unread) => {
    const read = await readWith(put);
    expect(read.asked).toContain(request);
    expect(read.unread).toEqual(unread);
  });

  it('boxes nested ten thousand deep', { timeout: 120_000 }, async () => {
    tab = await browser.newPage();
    await tab.setContent(form);
    await tab.evaluate(`${script}\nundefined`);
    // Read and taken away in one go: the browser itself ends where it has to draw them.
    const facts = await tab.evaluate(() => {
      const outer = document.createElement('div');
      let inner = outer;
      for (let depth = 1; depth < 10_000; depth += 1) inner = inner.appendChild(document.createElement('div'));
      inner.append('GP to chase');
      document.getElementById('here')?.append(outer);
      const read = batonFacts(100);
      outer.remove();
      return read;
    });
    expect(told(facts)).toEqual({ asked: [request], unread: ['what is nested too deeply'] });
    await tab.close();
  });
});
