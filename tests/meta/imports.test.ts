import { describe, expect, it } from 'vitest';
import { closureOf, directionProblems, packageOf, targetOf } from './imports.ts';
import { productFiles } from './project.ts';

/** The packages in the bundle of a content script. */
function packagesOf(script: string): string[] {
  const entrypoint = productFiles.find(
    ({ path }) => path.startsWith(`entrypoints/${script}.content`) && /(?:content|index)\.tsx?$/.test(path),
  );
  return [...closureOf(entrypoint?.path ?? script, productFiles).packages].sort();
}

describe('imports run one way', () => {
  it('in the whole product, each package in its layer', () => expect(directionProblems(productFiles)).toEqual([]));
});

describe('what a page carries is known', () => {
  it('the detector brings no package but the frame for content scripts', () => {
    expect(packagesOf('detector').filter((name) => name !== 'wxt')).toEqual([]);
  });

  it('the reader brings no React, no zod and no zustand', () => {
    const packages = packagesOf('reader');
    expect(packages.filter((name) => !['wxt', 'date-fns', '@date-fns/tz'].includes(name))).toEqual([]);
  });

  it('the sidebar brings no zod', () => {
    expect(packagesOf('sidebar')).not.toContain('zod');
  });
});

describe('a wrong import is noticed', () => {
  const problems = (path: string, text: string) => directionProblems([{ path, text }]);

  it('upwards, by alias and by path, types included', () => {
    expect(problems('lib/rules/a.ts', "import { b } from '@/components/b';")).toEqual([
      'lib/rules/a.ts: lib/rules may not import components/b',
    ]);
    expect(problems('lib/rules/a.ts', "import type { B } from '../page/b';")).toEqual([
      'lib/rules/a.ts: lib/rules may not import lib/page/b',
    ]);
    expect(problems('components/a.tsx', "export { b } from '@/entrypoints/b';")).toEqual([
      'components/a.tsx: components may not import entrypoints/b',
    ]);
    expect(problems('lib/page/a.ts', "await import('@/lib/extension/b');")).toEqual([
      'lib/page/a.ts: lib/page may not import lib/extension/b',
    ]);
  });

  it('of tests and tools', () => {
    expect(problems('lib/rules/a.ts', "import '../../tests/tools/b.ts';")).toEqual([
      'lib/rules/a.ts: lib/rules may not import tests/tools/b',
    ]);
  });

  it('of a package in the wrong layer', () => {
    expect(problems('lib/screens/a.ts', "import { z } from 'zod';")).toEqual(['lib/screens/a.ts: lib/screens may not use zod']);
    expect(problems('components/a.tsx', "import { browser } from 'wxt/browser';")).toEqual([
      'components/a.tsx: components may not use wxt/browser',
    ]);
    expect(problems('lib/rules/a.ts', "import fs from 'node:fs';")).toEqual(['lib/rules/a.ts: lib/rules may not use node:fs']);
  });

  it('of a file in no layer', () => expect(problems('lib/utils/a.ts', '')).toEqual(['lib/utils/a.ts: belongs to no layer']));

  it('and a right one is not', () => {
    expect(problems('lib/rules/a.ts', "import { b } from './b';\nimport type { C } from '@/lib/model/c';")).toEqual([]);
    expect(problems('entrypoints/a.ts', "import css from './style.css?inline';\nimport { browser } from 'wxt/browser';")).toEqual(
      [],
    );
  });

  it('in a closure, however far away, but not in types', () => {
    const files = [
      { path: 'entrypoints/a.ts', text: "import { b } from '@/lib/page/b';" },
      { path: 'lib/page/b.ts', text: "import type { C } from 'react';\nimport { d } from './d';" },
      { path: 'lib/page/d.ts', text: "import { parse } from 'date-fns/parse';\nimport { b } from './b';" },
    ];
    expect(closureOf('entrypoints/a.ts', files)).toEqual({
      files: new Set(files.map(({ path }) => path)),
      packages: new Set(['date-fns']),
    });
    expect(() => closureOf('entrypoints/z.ts', files)).toThrow('entrypoints/z.ts: no such file');
  });

  it('by the names of packages and files', () => {
    expect(packageOf('@date-fns/tz/date')).toBe('@date-fns/tz');
    expect(packageOf('wxt/utils/define-content-script')).toBe('wxt');
    expect(targetOf('../model/facts.ts', 'lib/rules/a.ts')).toBe('lib/model/facts');
    expect(targetOf('react', 'components/a.tsx')).toBeNull();
  });
});
