import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gallery, openGallery } from '../gallery/browse.ts';
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

describe('each state of the sidebar and of the extension’s own pages, in a browser', () => {
  let gallery: Gallery;

  beforeAll(async () => {
    gallery = await openGallery();
  });

  afterAll(() => gallery?.close());

  it.each([...states, ...pageStates].map(({ name }) => name))(
    '%s has no violation that axe finds, and nothing that is cut off at its side',
    async (name) => {
      const look = gallery.looks.find((each) => each.name === name);
      if (look === undefined) throw new Error(`No state is called ${name}.`);
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
});
