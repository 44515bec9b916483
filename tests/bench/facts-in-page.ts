/** The facts of a page, read with lists of a length that can be chosen; run in the page. */
import { findingScreen } from '@/entrypoints/reader.content/find-screen';
import { inOneGo } from '@/lib/model/in-one-go';
import { Memory } from '@/lib/model/memory';
import type { ListLimits } from '@/lib/page/long-lists';

/** What the page says, without the numbers of passages: they are others where more of the page is read. */
const facts = (most: number): string => {
  const limits: ListLimits = { most, head: Math.ceil(most * 0.3), tail: Math.ceil(most * 0.1) };
  const known = { lists: new WeakMap<never>(), heard: new Memory<never>(), limits };
  const found = inOneGo(findingScreen(document, 0, known, () => 0));
  if (!found) return 'no screen';
  const { screen, facts } = found.report;
  return JSON.stringify([screen.kind, screen.evidence, facts], (key, value) => (key === 'passage' ? undefined : value), 1);
};

Object.assign(globalThis, { batonFacts: facts });
