import { describe, expect, it } from 'vitest';
import { pages } from '../epr/pages.ts';
import { checklistsOf, waitForChecklist } from '../tools/ax.ts';
import { checklistName } from '../tools/checklist-names.ts';
import { usePractice } from './baton.ts';
import { settleMs } from './checklist.ts';

const frontPage = { path: '/', kind: 'none', shows: 'the front page, which names all the others' } as const;

// Several tabs at a time: most of a page's time is waiting for it to rest.
describe.concurrent('every page of the practice EPR, against every kind of screen', () => {
  const practice = usePractice();

  for (const { path, kind, shows } of [...pages, frontPage]) {
    it(`${kind}: ${shows}, ${path}`, async () => {
      const { page, complaints, open } = await practice.newTab();
      await open(path);
      if (kind !== 'none') await waitForChecklist(page);
      // A look-alike may be taken for a screen late, and a screen for another one at a second look.
      await page.waitForTimeout(settleMs);
      const shown = await checklistsOf(page);
      await page.close();
      expect(shown.map(({ name }) => name)).toEqual(kind === 'none' ? [] : [checklistName[kind]]);
      expect(complaints).toEqual([]);
    });
  }
});
