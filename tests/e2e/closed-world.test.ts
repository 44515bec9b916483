import { describe, expect, it } from 'vitest';
import { pages } from '../epr/pages.ts';
import { checklistsOf, waitForChecklist } from '../tools/ax.ts';
import { checklistName } from '../tools/checklist-names.ts';
import { useBench } from './baton.ts';
import { settleMs } from './checklist.ts';

const titled = pages.map((page) => ({ ...page, title: `${page.family}: ${page.shows} (${page.path})` }));

describe('every page of the practice EPR, against every kind of screen', () => {
  const bench = useBench();

  it.each(titled.filter(({ kind }) => kind !== 'none'))('is a $kind screen: $title', async ({ path, kind }) => {
    await bench.open(path);
    await waitForChecklist(bench.page);
    // A second frame or a second look may still change what was said first.
    await bench.page.waitForTimeout(settleMs / 3);
    const shown = await checklistsOf(bench.page);
    expect(shown.map(({ name }) => name)).toEqual(kind === 'none' ? [] : [checklistName[kind]]);
    expect(bench.complaints).toEqual([]);
  });

  it.each(titled.filter(({ kind }) => kind === 'none'))('is no screen: $title', async ({ path }) => {
    await bench.open(path);
    await bench.page.waitForTimeout(settleMs);
    const shown = await checklistsOf(bench.page);
    expect(shown.map(({ name }) => name)).toEqual([]);
    expect(bench.complaints).toEqual([]);
  });

  it('shows nothing on the front page, which names all of them', async () => {
    await bench.open('/');
    await bench.page.waitForTimeout(settleMs);
    expect(await checklistsOf(bench.page)).toEqual([]);
  });
});
