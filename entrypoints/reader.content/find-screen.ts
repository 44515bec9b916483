import type { Report } from '@/lib/extension/messages';
import type { Screen } from '@/lib/model/screen';
import { type Abridged, type ListLimits, LongLists, type OwnLists } from '@/lib/page/long-lists';
import { reading, type Snapshot } from '@/lib/page/snapshot';
import { countsOn } from '@/lib/reading/counts';
import type { Heard } from '@/lib/reading/hear-lines';
import { readingFacts } from '@/lib/reading/read-facts';
import { recogniseScreen } from '@/lib/screens/recognise';

/** A screen with what it says, and the snapshot that leads from its passages back to the page. */
export interface Found {
  readonly report: Report;
  readonly seen: Snapshot;
}

/** What one reading leaves for the next. */
export interface Known {
  readonly lists: OwnLists;
  readonly heard: Heard;
  /** How long a list may be to be read in full wherever it stands; as usual where it is not given. */
  readonly limits?: ListLimits;
}

/**
 * Takes a snapshot of the page and reads it; null where it holds no screen. Long lists are read in full only where they belong to
 * the screen, which takes another snapshot. Pauses now and then.
 *
 * @param gateMs how long the gate took; recognising comes on top of it in the report's `detectMs`
 * @param known what is kept from one reading to the next: lists found to belong to the screen, what was heard in its sentences
 * @param clock the milliseconds spent on it so far
 */
export function* findingScreen(
  document: Document,
  gateMs: number,
  { lists, heard, limits }: Known,
  clock: () => number,
): Generator<undefined, Found | null> {
  let detectMs = gateMs;
  for (;;) {
    const longLists = new LongLists(lists, limits);
    const seen = yield* reading(document, longLists);
    const snapped = clock();
    const screen = recogniseScreen(seen.page);
    detectMs += clock() - snapped;
    yield;
    if (!screen) return null;
    const own = ownLists(seen, screen);
    if (own.length === 0) {
      const facts = yield* readingFacts(seen.page, screen, heard);
      return { report: { screen, facts, timing: { detectMs, readMs: clock() + gateMs - detectMs } }, seen };
    }
    for (const list of own) yield* longLists.owning(list);
  }
}

/** Lists that were not read in full and are part of a screen: some of what was read of them counts. */
function ownLists({ page, abridged }: Snapshot, screen: Screen): readonly Pick<Abridged, 'list' | 'rows'>[] {
  if (abridged.length === 0) return [];
  const counts = countsOn(page, screen);
  return abridged.filter(({ part }) => {
    const held = page.parts[part];
    return !held || page.passages.slice(held.first, held.end).some(counts);
  });
}
