import { findingScreen, type Known } from '@/entrypoints/reader.content/find-screen';
import { Memory } from '@/lib/model/memory';
import { inOneGo } from '@/lib/model/in-one-go';
import { watchChanges } from '@/lib/page/changes';
import { mayHoldScreen } from '@/lib/page/gate';
import { reachableRoots } from '@/lib/page/roots';
import { LongLists } from '@/lib/page/long-lists';
import { reading } from '@/lib/page/snapshot';
import { recogniseScreen } from '@/lib/screens/recognise';
import { readingFacts } from '@/lib/reading/read-facts';
const known = (): any => ({ inFull: new WeakSet(), lists: new WeakMap(), heard: new Memory() });
let kept = known();
let page: any; let screen: any;
const bare = () => { const w = document.createTreeWalker(document, NodeFilter.SHOW_TEXT); let n = 0; let l = 0; while (w.nextNode()) { l += w.currentNode.nodeValue?.length ?? 0; n += 1; } return l > 0 ? n : 0; };
import { TellingRows } from '@/lib/page/telling-rows';
import { SaidBefore } from '@/lib/page/said-before';
const table = () => document.querySelector('table.results') as HTMLTableElement;
const parts: Record<string, () => unknown> = {
  bare,
  gate: () => mayHoldScreen(reachableRoots(document)),
  read: () => inOneGo(findingScreen(document, 0, known(), () => 0)),
  again: () => inOneGo(findingScreen(document, 0, kept, () => 0)),
  snap: () => { page = inOneGo(reading(document, new LongLists(new WeakMap() as any))).page; },
  snapOwn: () => { page = inOneGo(reading(document, new LongLists((kept.lists ?? kept.inFull) as any))).page; },
  recog: () => { screen = recogniseScreen(page); },
  facts: () => inOneGo(readingFacts(page, screen, new Memory())),
  factsHeard: () => inOneGo(readingFacts(page, screen, kept.heard)),
  sift: () => inOneGo(new TellingRows().looking(table(), table().rows, 30)),
  rowsOnly: () => { const rows = table().rows; let n = 0; for (let i = 0; i < rows.length; i++) n += (rows[i] as Element).childElementCount; return n; },
  texts: () => { const rows = table().rows; let n = 0; for (let i = 0; i < rows.length; i++) n += (rows[i] as Element).textContent!.length; return n; },
  tells: () => { const rows = table().rows; const b = new SaidBefore(); let n = 0; for (let i = 0; i < rows.length; i++) n += b.tells(rows[i]!) ? 1 : 0; return n; },
  watch: () => { const c = watchChanges(reachableRoots(document)); c.changed(); c.changed(); c.stop(); },
};
Object.assign(globalThis, { part: (name: string, times: number) => { for (let i = 0; i < times; i++) parts[name]!(); }, 
 steps: () => { const g = findingScreen(document, 0, known(), () => 0); const all: number[] = []; for (;;) { const a = performance.now(); const s = g.next(); all.push(performance.now() - a); if (s.done) break; } return all.map((x) => Math.round(x * 10) / 10); } });
