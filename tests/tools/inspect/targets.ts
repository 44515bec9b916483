import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { timeOf } from './arguments.ts';

/** One page to open. */
export interface Target {
  /** What the answer calls it: the file's name, or the address. */
  readonly page: string;
  /** The address, or the folder that is to be served and the file in it. */
  readonly at: { readonly url: string } | { readonly folder: string; readonly file: string };
  /** The page's own clock, as an ISO time; null where it names none. */
  readonly now: string | null;
}

/** A target, or why there is none. */
export type Listed = { readonly target: Target } | { readonly fault: string };

/**
 * Lists the pages that a word of the command line stands for: an address, an HTML file, or a folder with HTML files in it, by
 * name, parts of pages left out. Never throws: what cannot be opened is in the list as its fault.
 */
export function listTargets(word: string): Listed[] {
  if (/^https?:\/\//i.test(word)) return [addressOf(word)];
  const path = resolve(word);
  if (!existsSync(path)) return [{ fault: `${word}: there is no such file or folder` }];
  try {
    if (!statSync(path).isDirectory()) return listFile(path);
    const files = readdirSync(path).filter((file) => file.endsWith('.html') && !file.endsWith('.part.html'));
    if (files.length === 0) return [{ fault: `${word}: the folder holds no HTML file` }];
    return files.sort().flatMap((file) => listFile(join(path, file)));
  } catch (error) {
    return [{ fault: `${word}: ${(error as Error).message}` }];
  }
}

function addressOf(word: string): Listed {
  return URL.canParse(word) ? { target: { page: word, at: { url: word }, now: null } } : { fault: `${word}: is no address` };
}

/** A clock that cannot be read costs the page its clock, not its answer. */
function listFile(path: string): Listed[] {
  const page = basename(path);
  if (!/\.html?$/i.test(page)) return [{ fault: `${path}: is no HTML file` }];
  const at = { folder: dirname(path), file: page };
  const beside = path.replace(/\.html?$/i, '.json');
  try {
    const now = existsSync(beside) ? JSON.parse(readFileSync(beside, 'utf8')).now : undefined;
    return [{ target: { page, at, now: now === undefined ? null : timeOf(now, `"now" in ${beside}`) } }];
  } catch (error) {
    return [{ fault: `${beside}: ${(error as Error).message}` }, { target: { page, at, now: null } }];
  }
}
