/**
 * What is measured, run in a page in a world of its own, as content scripts are: the entry functions of detector and reader as
 * they are built, and the bare walk that they are compared with.
 */
import { findScreen } from '@/entrypoints/reader.content/find-screen';
import { mayHoldScreen } from '@/lib/page/gate';
import { reachableRoots } from '@/lib/page/roots';

/** One measurement of one page, in milliseconds. */
export interface Sample {
  readonly walk: number;
  readonly gate: number;
  readonly read: number;
  readonly longestBlock: number;
  readonly suspected: boolean;
  readonly found: string | null;
  readonly textNodes: number;
}

const timed = <T>(run: () => T): readonly [number, T] => {
  //GC
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

export const sample = async (): Promise<Sample> => {
  const [walk, textNodes] = timed(bareWalk);
  const [gate, suspected] = timed(() => mayHoldScreen(reachableRoots(document)));
  const [read, found] = timed(() => findScreen(document, gate));
  return { walk, gate, read, longestBlock: read, suspected, found: found?.report.screen.kind ?? null, textNodes };
};

Object.assign(globalThis, { batonBench: { sample } });
