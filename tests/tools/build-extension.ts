/** Builds the extension; the one place where what a build is made of is named. */
import { resolve } from 'node:path';
import { build } from 'wxt';

const root = resolve(import.meta.dirname, '../..');

/** The browsers that Baton is for, as WXT calls them. */
export type Target = 'chrome' | 'edge' | 'firefox';

export interface BuildOptions {
  readonly target: Target;
  /** Match patterns of the hosts that the build is for. */
  readonly hosts: readonly string[];
  /** For the stores: no hosts of its own, each site asked of the browser. */
  readonly store?: boolean;
  /** With the clock that can be set and the sidebar that can be read; see `lib/extension/inspector.ts`. */
  readonly inspect?: boolean;
  /** Where it goes, in `.output`; by default where WXT puts it. */
  readonly folder?: string;
}

/** Builds for one browser, into `.output`. */
export async function buildExtension({ target, hosts, store = false, inspect = false, folder }: BuildOptions): Promise<void> {
  process.env['BATON_HOSTS'] = hosts.join(' ');
  process.env['BATON_STORE'] = String(store);
  // Whatever runs the build: a test runner's own setting would make a development React, which the bundle lacks parts of.
  process.env['NODE_ENV'] = 'production';
  await build({
    root,
    browser: target,
    ...(inspect ? { vite: () => ({ define: { __INSPECT__: 'true' } }) } : {}),
    ...(folder === undefined ? {} : { outDirTemplate: folder }),
  });
}
