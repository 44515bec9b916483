import type { SourceFile } from '../project.ts';

/** Bytes that a script may have as built. The detector runs in every frame, the sidebar where a screen is. */
export const budgets: Readonly<Record<string, number>> = {
  'content-scripts/detector.js': 6_144,
  'content-scripts/sidebar.js': 300_000,
};

const bytes = (text: string) => Buffer.byteLength(text, 'utf8');

/** Scripts that are missing or over their budget. */
export function budgetProblems(scripts: readonly SourceFile[]): string[] {
  return Object.entries(budgets).flatMap(([path, budget]) => {
    const script = scripts.find((each) => each.path === path);
    if (script === undefined) return [`${path}: was not built`];
    return bytes(script.text) > budget ? [`${path}: ${bytes(script.text)} bytes, ${budget} allowed`] : [];
  });
}

/** What only the build for `npm run inspect` may hold: a clock that can be set, and a way to read the checklist. */
export function inspectorProblems(scripts: readonly SourceFile[]): string[] {
  return scripts.flatMap(({ path, text }) => (/inspect/i.test(text) ? [`${path}: holds the inspector`] : []));
}
