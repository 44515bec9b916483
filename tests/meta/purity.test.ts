import { describe, expect, it } from 'vitest';
import { productFiles } from './project.ts';
import { evalProblems, networkProblems, purityProblems } from './purity.ts';

describe('code stays in its place', () => {
  it('pure layers know neither the page nor the browser', () => expect(purityProblems(productFiles)).toEqual([]));
  it('nothing in the product talks to a network', () => expect(productFiles.flatMap(networkProblems)).toEqual([]));
  it('nothing in the product makes code from words', () => expect(productFiles.flatMap(evalProblems)).toEqual([]));
});

describe('code out of its place is noticed', () => {
  const uses = (path: string, text: string) => purityProblems([{ path, text }]);

  it('where a pure layer touches the page', () => {
    expect(uses('lib/rules/a.ts', 'export const title = () => document.title;')).toEqual(['lib/rules/a.ts: uses document']);
    expect(uses('lib/reading/a.ts', 'export const wide = window.innerWidth > 9;')).toEqual(['lib/reading/a.ts: uses window']);
    expect(uses('lib/extension/a.ts', 'document.body.remove();')).toEqual(['lib/extension/a.ts: uses document']);
    expect(uses('lib/screens/a.ts', 'browser.storage.local.clear();')).toEqual(['lib/screens/a.ts: uses browser']);
  });

  it('but not where the word is a key, a member, a type, a comment or a string', () => {
    const text =
      "// document.title\nexport const f = (facts: { document: Window }) => facts.document ?? { window: 'document.title' };";
    expect(uses('lib/rules/a.ts', text)).toEqual([]);
    expect(uses('lib/rules/a.ts', 'export const f = ({ document }: Facts) => document.written;')).toEqual([]);
    expect(uses('lib/page/a.ts', 'document.body.remove();')).toEqual([]);
  });

  it('where something reaches for a network', () => {
    const problems = (text: string) => networkProblems({ path: 'a.js', text });
    expect(problems("fetch('/x');")).toEqual(['a.js: uses fetch']);
    expect(problems("globalThis.fetch('/x');")).toEqual(['a.js: uses .fetch']);
    expect(problems("globalThis['fetch']('/x');")).toEqual(['a.js: uses .fetch']);
    expect(problems('new XMLHttpRequest();')).toEqual(['a.js: uses XMLHttpRequest']);
    expect(problems("navigator.sendBeacon('/x');")).toEqual(['a.js: uses .sendBeacon']);
    expect(problems("importScripts('/x');")).toEqual(['a.js: uses importScripts']);
    expect(problems("const words = 'fetch'; const prefetch = { fetch: words };")).toEqual([]);
  });

  it('where something makes code from words', () => {
    expect(evalProblems({ path: 'a.js', text: "new Function('x');" })).toEqual(['a.js: uses Function']);
    expect(evalProblems({ path: 'a.js', text: "eval('x');" })).toEqual(['a.js: uses eval']);
  });
});
