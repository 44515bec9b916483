/**
 * Walks the practice EPR without a window: prints every checklist as text and keeps a picture of every page.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'playwright-core';
import type { PracticePage } from '../epr/page.ts';
import { type AxNode, checklistOf, linesOf, waitForChecklist } from './ax.ts';
import { checklistName } from './checklist-names.ts';

/** Long enough for a screen that a page builds late, and for the detector to let go of a look-alike. */
const settleMs = 1_200;

/** What a walk came to. */
export interface Walk {
  readonly screens: number;
  readonly lookAlikes: number;
  /** Pages that showed something else than they should, one line each. */
  readonly surprises: readonly string[];
}

/** A picture's name: the page's path, as a file may be called. */
function pictureName(path: string): string {
  return `${path.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '')}.png`;
}

async function checklistFor(tab: Page, page: PracticePage): Promise<AxNode | null> {
  if (page.kind !== 'none') return waitForChecklist(tab);
  await tab.waitForTimeout(settleMs);
  return checklistOf(tab);
}

/** What is surprising about what a page showed, or null. */
export function surpriseOf(page: Pick<PracticePage, 'path' | 'kind'>, shown: string | null): string | null {
  const wanted = page.kind === 'none' ? null : checklistName[page.kind];
  return shown === wanted ? null : `${page.path}: wanted ${wanted ?? 'no checklist'}, got ${shown ?? 'none'}`;
}

/**
 * Opens each page in turn.
 *
 * @param folder where the pictures go; emptied first.
 */
export async function walk(tab: Page, url: string, pages: readonly PracticePage[], folder: string): Promise<Walk> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const surprises: string[] = [];
  for (const page of pages) {
    await tab.goto(url + page.path);
    const checklist = await checklistFor(tab, page);
    const picture = join(folder, pictureName(page.path));
    await tab.screenshot({ path: picture });
    console.log(`\n${page.family}: ${page.shows} (${page.state})`);
    console.log(`${url}${page.path}, ${relative(process.cwd(), picture)}`);
    if (checklist === null) console.log('  no checklist');
    else for (const line of [checklist.name, ...linesOf(checklist)]) console.log(`  ${line}`);
    const surprise = surpriseOf(page, checklist?.name ?? null);
    if (surprise !== null) surprises.push(surprise);
  }
  const lookAlikes = pages.filter(({ kind }) => kind === 'none').length;
  return { screens: pages.length - lookAlikes, lookAlikes, surprises };
}
