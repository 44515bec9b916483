/**
 * What `npm run build` left behind, by browser.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { root, type SourceFile } from '../project.ts';

export const targets = ['chrome', 'edge', 'firefox'] as const;

export type Target = (typeof targets)[number];

/** The built extension's folder. */
export const folderOf = (target: Target) => join(root, '.output', `${target}-mv3`);

/** All files of a built extension, from its folder. */
export function filesOf(target: Target): string[] {
  const folder = folderOf(target);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/** The scripts of a built extension. */
export function scriptsOf(target: Target): SourceFile[] {
  const scripts = filesOf(target).filter((path) => path.endsWith('.js'));
  return scripts.map((path) => ({ path, text: readFileSync(join(folderOf(target), path), 'utf8') }));
}

export function manifestOf(target: Target): Record<string, unknown> {
  return JSON.parse(readFileSync(join(folderOf(target), 'manifest.json'), 'utf8'));
}
