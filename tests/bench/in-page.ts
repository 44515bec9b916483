/**
 * What is measured, run in a page in a world of its own, as content scripts are: the entry functions of detector and reader as
 * they are built, and the bare walk that they are compared with.
 */
import { type Found, findingScreen, type Known } from '@/entrypoints/reader.content/find-screen';
import { inSlices } from '@/entrypoints/reader.content/slices';
import { Memory } from '@/lib/model/memory';
import { watchChanges } from '@/lib/page/changes';
import { mayHoldScreen } from '@/lib/page/gate';
import { reachableRoots } from '@/lib/page/roots';

/** One measurement of one page, in milliseconds. */
export interface Sample {
  /** A bare TreeWalker pass over all text nodes. */
  readonly walk: number;
  /** What the detector does each time. */
  readonly gate: number;
  /** What the reader does each time: snapshot, screen and facts, pauses left out. */
  readonly read: number;
  /** The longest time that reading keeps the page waiting. */
  readonly block: number;
  readonly suspected: boolean;
  readonly kind: string | null;
  readonly textNodes: number;
}

const timed = <T>(run: () => T): readonly [number, T] => {
  const started = performance.now();
  const result = run();
  return [performance.now() - started, result];
};

/** A bare pass: each text node, and what it says. */
const bareWalk = (): number => {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let nodes = 0;
  let letters = 0;
  while (walker.nextNode()) {
    letters += walker.currentNode.nodeValue?.length ?? 0;
    nodes += 1;
  }
  return letters > 0 ? nodes : 0;
};

const known: Known = { inFull: new WeakSet(), heard: new Memory() };

const read = (gate: number): Promise<{ readonly read: number; readonly block: number; readonly found: Found | null }> =>
  new Promise((resolve) => {
    let all = 0;
    let block = 0;
    let found: Found | null | undefined;
    const measured = (slice: () => void): void => {
      const [took] = timed(slice);
      all += took;
      block = Math.max(block, took);
      if (found !== undefined) resolve({ read: all, block, found });
    };
    const done = (result: Found | null): void => {
      found = result;
    };
    measured(() => {
      inSlices({
        begin: (clock) => findingScreen(document, gate, known, clock),
        watch: () => watchChanges(reachableRoots(document)),
        soon: (slice) => void requestIdleCallback(() => measured(slice), { timeout: 50 }),
        done,
        failed: () => done(null),
      });
    });
  });

export const sample = async (): Promise<Sample> => {
  const [walk, textNodes] = timed(bareWalk);
  const [gate, suspected] = timed(() => mayHoldScreen(reachableRoots(document)));
  const { read: all, block, found } = suspected ? await read(gate) : { read: 0, block: 0, found: null };
  return { walk, gate, read: all, block, suspected, kind: found?.report.screen.kind ?? null, textNodes };
};

Object.assign(globalThis, { batonBench: { sample } });
