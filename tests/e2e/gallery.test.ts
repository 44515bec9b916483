import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gallery, openGallery } from '../gallery/browse.ts';
import type { Look } from '../gallery/look.ts';
import { pageStates } from '../gallery/page-states.tsx';
import { states } from '../gallery/states.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Contrast, target size and what else takes a real browser to tell. */
const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** On a page of the hospital's, landmarks and the first heading are the page's own. */
const onPage = { region: { enabled: false }, 'page-has-heading-one': { enabled: false } };

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

declare const window: {
  axe: { run(options: { runOnly: string[]; rules: Partial<typeof onPage> }): Promise<{ violations: Violation[] }> };
};

/** What a control has on while it has the focus, and what it is. */
function focused() {
  const outer = document.activeElement;
  const control = outer?.shadowRoot?.activeElement ?? outer;
  if (!control || control === document.body) return null;
  const { backgroundColor, boxShadow, outlineColor } = getComputedStyle(control);
  return { control: control.outerHTML, colours: `${backgroundColor} ${boxShadow} ${outlineColor}` };
}

/** The yellow of the NHS focus style. */
const focusColour = 'rgb(255, 235, 59)';

describe('each state of the sidebar and of the extension’s own pages, in a browser', () => {
  let gallery: Gallery;

  beforeAll(async () => {
    gallery = await openGallery();
  });

  afterAll(() => gallery?.close());

  const lookNamed = (name: string): Look => {
    const look = gallery.looks.find((each) => each.name === name);
    if (look === undefined) throw new Error(`No state is called ${name}.`);
    return look;
  };

  it.each([...states, ...pageStates].map(({ name }) => name))(
    '%s has no violation that axe finds, and nothing that is cut off at its side',
    async (name) => {
      const look = lookNamed(name);
      const tab = await gallery.show(look);
      await tab.addScriptTag({ content: axe });
      const { violations } = await tab.evaluate((options) => window.axe.run(options), {
        runOnly,
        rules: look.page === undefined ? onPage : {},
      });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
      const wide = await tab
        .locator(':root, .contents')
        .evaluateAll((all) => all.filter((box) => box.scrollWidth > box.clientWidth).length);
      expect(wide).toBe(0);
      await tab.close();
    },
  );

  it.each([
    'attention-whole',
    'other-answer',
    'dark-other-answer',
    'popup',
    'popup-dark-wrong-screen',
    'popup-turn-on',
    'options-appearance',
    'options-dark',
    'side-panel',
    'side-panel-dark',
    'welcome',
  ])('%s shows the focus on each control in the NHS style', async (name) => {
    const tab = await gallery.show(lookNamed(name));
    const seen = new Set<string>();
    for (;;) {
      await tab.keyboard.press('Tab');
      const now = await tab.evaluate(focused);
      if (now === null || seen.has(now.control)) break;
      seen.add(now.control);
      expect(now.colours, now.control).toContain(focusColour);
    }
    expect(seen.size).toBeGreaterThan(0);
    await tab.close();
  });
});
