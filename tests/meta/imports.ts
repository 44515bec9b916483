/**
 * Which part of the product may know which, read from its import lines.
 */
import { posix } from 'node:path';
import type { SourceFile } from './project.ts';
import { type Import, importsOf } from './syntax.ts';

/** The layers, each with the layers below it that it may import and the packages that it may use. */
const layers: Readonly<Record<string, { readonly below: readonly string[]; readonly packages: readonly string[] }>> = {
  'lib/model': { below: [], packages: [] },
  'lib/screens': { below: ['lib/model'], packages: [] },
  'lib/reading': { below: ['lib/model'], packages: ['date-fns', '@date-fns/tz'] },
  'lib/rules': { below: ['lib/model'], packages: ['date-fns', '@date-fns/tz'] },
  'lib/policy': { below: ['lib/model'], packages: ['zod'] },
  'lib/checklist': { below: ['lib/model', 'lib/screens', 'lib/reading', 'lib/rules'], packages: ['zustand'] },
  'lib/page': { below: ['lib/model', 'lib/screens', 'lib/reading'], packages: [] },
  'lib/extension': { below: ['lib/model', 'lib/policy'], packages: ['wxt'] },
  components: { below: ['lib/model', 'lib/rules', 'lib/checklist'], packages: ['react', 'zustand'] },
  entrypoints: {
    below: [
      'components',
      ...['model', 'screens', 'reading', 'rules', 'policy', 'checklist', 'page', 'extension'].map((name) => `lib/${name}`),
    ],
    packages: ['wxt', 'react', 'react-dom', 'zustand'],
  },
};

/** Shapes that stand beside the code that speaks them: any layer may name them, none may run anything of them. */
const sharedTypes = new Set(['lib/extension/messages']);

/** The layer that a file belongs to, or undefined where it belongs to none. */
function layerOf(path: string): string | undefined {
  return Object.keys(layers).find((layer) => path.startsWith(`${layer}/`));
}

/** The project's file that an import names, without its ending; null for a package. */
export function targetOf(from: string, importer: string): string | null {
  const bare = from.replace(/\?.*$/, '');
  if (bare.startsWith('@/')) return bare.slice(2).replace(/\.[jt]sx?$/, '');
  if (bare.startsWith('.')) return posix.join(posix.dirname(importer), bare).replace(/\.[jt]sx?$/, '');
  return null;
}

/** The name of an imported package, without what is picked from it. */
export function packageOf(from: string): string {
  const parts = from.split('/');
  return parts.slice(0, from.startsWith('@') ? 2 : 1).join('/');
}

function problemOf(file: SourceFile, layer: string, { from, typeOnly }: Import): string | null {
  const { below, packages } = layers[layer] ?? { below: [], packages: [] };
  const target = targetOf(from, file.path);
  if (target === null) return packages.includes(packageOf(from)) ? null : `${file.path}: ${layer} may not use ${from}`;
  if (typeOnly && sharedTypes.has(target)) return null;
  const other = layerOf(target);
  if (other === layer || (other !== undefined && below.includes(other))) return null;
  return `${file.path}: ${layer} may not import ${target}`;
}

/** Imports that go up or sideways, packages in the wrong place and files outside every layer. */
export function directionProblems(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const layer = layerOf(file.path);
    if (layer === undefined) return [`${file.path}: belongs to no layer`];
    return importsOf(file).flatMap((line) => problemOf(file, layer, line) ?? []);
  });
}

/** What a file brings into its bundle: the project's files and the packages, its own and those of what it imports. */
export interface Closure {
  readonly files: ReadonlySet<string>;
  readonly packages: ReadonlySet<string>;
}

/** Follows the imports that are not erased when built. */
export function closureOf(start: string, files: readonly SourceFile[]): Closure {
  const byTarget = new Map(files.map((file) => [file.path.replace(/\.[jt]sx?$/, ''), file]));
  const first = files.find(({ path }) => path === start);
  if (first === undefined) throw new Error(`${start}: no such file`);
  const seen = new Set([start]);
  const packages = new Set<string>();
  const open = [first];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    for (const { from } of importsOf(file).filter((line) => !line.typeOnly)) {
      const target = targetOf(from, file.path);
      const next = target === null ? undefined : byTarget.get(target);
      if (target === null) packages.add(packageOf(from));
      if (next === undefined || seen.has(next.path)) continue;
      seen.add(next.path);
      open.push(next);
    }
  }
  return { files: seen, packages };
}
