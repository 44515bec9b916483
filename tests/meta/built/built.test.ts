import { describe, expect, it } from 'vitest';
import { loopback } from '@/lib/extension/hosts';
import { evalProblems, networkProblems } from '../purity.ts';
import { budgetProblems, inspectorProblems } from './bundles.ts';
import { manifestProblems } from './manifest.ts';
import { filesOf, manifestOf, scriptsOf, targets } from './output.ts';

describe.each(targets)('the extension built for %s', (target) => {
  const scripts = scriptsOf(target);

  it('asks for storage, scripting, the side panel and its hosts, and opens nothing to pages', () => {
    expect(manifestProblems(manifestOf(target), loopback, target)).toEqual([]);
  });

  it('keeps to the bundle budgets', () => expect(budgetProblems(scripts)).toEqual([]));
  it('reaches no network and loads no code', () => expect(scripts.flatMap(networkProblems)).toEqual([]));

  // In the background zod asks whether it may, and the content security policy says no.
  it('makes no code from words on a page', () => {
    const onPages = scripts.filter(({ path }) => path.startsWith('content-scripts/'));
    expect(onPages.flatMap(evalProblems)).toEqual([]);
  });

  it('imports nothing while it runs', () =>
    expect(scripts.filter(({ text }) => /\bimport\s*\(/.test(text)).map(({ path }) => path)).toEqual([]));
  it('holds nothing of the inspector', () => expect(inspectorProblems(scripts)).toEqual([]));
  it('carries no source maps', () => expect(filesOf(target).filter((path) => path.endsWith('.map'))).toEqual([]));
});
