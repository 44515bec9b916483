/**
 * What is measured, run in a page in a world of its own, as content scripts are: the entry functions of detector and reader, and
 * the bare walk that they are compared with.
 */
import { type Found, findingScreen, type Known } from '@/entrypoints/reader.content/find-screen';
import { inSlices } from '@/entrypoints/reader.content/slices';
import { Memory } from '@/lib/model/memory';
import { watchChanges } from '@/lib/page/changes';
import { mayHoldScreen } from '@/lib/page/gate';
import { reachableRoots } from '@/lib/page/roots';

/** A reading, pauses left out: how long it took, and the longest that it kept the page waiting. In milliseconds. */
export interface Read {
  readonly all: number;
  readonly block: number;
  readonly kind: string | null;
}

/** One round of measurements of one page, in milliseconds. */
export interface Round {
  /** A bare TreeWalker pass over all text nodes. */
  readonly walk: number;
  readonly textNodes: number;
  /** What the detector does each time. */
  readonly gate: number;
  /** What the reader does with a page that it does not know; null where the detector does not bring it in. */
  readonly read: Read | null;
  /** The same after a word was typed. */
  readonly again: Read | null;
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

/** Reads in slices, as the reader does. */
const read = (known: Known): Promise<Read> =>
  new Promise((resolve, reject) => {
    let all = 0;
    let block = 0;
    let found: Found | null | undefined;
    const slice = (work: () => void): void => {
      const [took] = timed(work);
      all += took;
      block = Math.max(block, took);
      if (found !== undefined) resolve({ all, block, kind: found?.report.screen.kind ?? null });
    };
    slice(() => {
      inSlices({
        begin: (clock) => findingScreen(document, 0, known, clock),
        watch: () => watchChanges(reachableRoots(document)),
        soon: (next) => void requestIdleCallback(() => slice(next), { timeout: 50 }),
        done: (result) => {
          found = result;
        },
        failed: () => reject(new Error('The page could not be read.')),
      });
    });
  });

const type = (): void => {
  const field = document.querySelector('textarea');
  if (field) field.value += ' Well.';
};

export const round = async (): Promise<Round> => {
  const [walk, textNodes] = timed(bareWalk);
  const [gate, suspected] = timed(() => mayHoldScreen(reachableRoots(document)));
  if (!suspected) return { walk, textNodes, gate, read: null, again: null };
  const known: Known = { lists: new WeakMap(), heard: new Memory() };
  const first = await read(known);
  type();
  return { walk, textNodes, gate, read: first, again: await read(known) };
};

Object.assign(globalThis, { batonBench: { round } });
