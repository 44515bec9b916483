import type { Report } from '@/lib/extension/messages';
import { type Snapshot, snapshot } from '@/lib/page/snapshot';
import { readFacts } from '@/lib/reading/read-facts';
import { recogniseScreen } from '@/lib/screens/recognise';

/** A screen with what it says, and the snapshot that leads from its passages back to the page. */
export interface Found {
  readonly report: Report;
  readonly seen: Snapshot;
}

/**
 * Takes a snapshot of the page and reads it; null where it holds no screen. Never throws.
 *
 * @param gateMs How long the gate took; recognising comes on top of it in the report's `detectMs`.
 */
export function findScreen(document: Document, gateMs: number): Found | null {
  try {
    const started = performance.now();
    const seen = snapshot(document);
    const snapped = performance.now();
    const screen = recogniseScreen(seen.page);
    const recognised = performance.now();
    if (!screen) return null;
    const facts = readFacts(seen.page, screen);
    const readMs = snapped - started + (performance.now() - recognised);
    return { report: { screen, facts, timing: { detectMs: gateMs + (recognised - snapped), readMs } }, seen };
  } catch {
    // Better no checklist than a wrong one, and nothing in the console of a page that is not ours.
    return null;
  }
}
