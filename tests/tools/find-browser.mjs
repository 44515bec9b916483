/**
 * Finds an installed browser. Plain JavaScript without dependencies: the set-up asks before anything is installed.
 */
import { existsSync, statSync } from 'node:fs';
import { posix, win32 } from 'node:path';

/** @typedef {'edge' | 'chrome' | 'chromium'} BrowserKind */
/** @typedef {{ path: string, kind: BrowserKind }} FoundBrowser */
/**
 * The machine as far as finding goes, so that tests can describe another one.
 * @typedef {{ platform: string, env: Record<string, string | undefined>, isFile: (path: string) => boolean }} Machine
 */

/** @type {Record<BrowserKind | 'firefox', { names: string[], mac: string, windows: string }>} */
const products = {
  edge: {
    names: ['microsoft-edge-stable', 'microsoft-edge'],
    mac: 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    windows: 'Microsoft\\Edge\\Application\\msedge.exe',
  },
  chrome: {
    names: ['google-chrome-stable', 'google-chrome'],
    mac: 'Google Chrome.app/Contents/MacOS/Google Chrome',
    windows: 'Google\\Chrome\\Application\\chrome.exe',
  },
  chromium: {
    names: ['chromium', 'chromium-browser'],
    mac: 'Chromium.app/Contents/MacOS/Chromium',
    windows: 'Chromium\\Application\\chrome.exe',
  },
  firefox: {
    names: ['firefox-esr', 'firefox'],
    mac: 'Firefox.app/Contents/MacOS/firefox',
    windows: 'Mozilla Firefox\\firefox.exe',
  },
};

/** Edge first: it is the browser of most trusts. */
const kinds = /** @type {const} */ (['edge', 'chrome', 'chromium']);

/** @type {Machine} */
const thisMachine = {
  platform: process.platform,
  env: process.env,
  isFile: (path) => existsSync(path) && statSync(path).isFile(),
};

/**
 * Where a product may stand on a machine, likeliest first.
 * @param {keyof typeof products} product
 * @param {Machine} machine
 * @returns {string[]}
 */
function places(product, { platform, env }) {
  const { names, mac, windows } = products[product];
  if (platform === 'win32') {
    const roots = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']];
    return roots.filter((root) => root !== undefined).map((root) => win32.join(root, windows));
  }
  const folders = (env['PATH'] ?? '').split(':').filter((folder) => folder !== '');
  const onPath = names.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
  if (platform !== 'darwin') return onPath;
  return [...['/Applications', posix.join(env['HOME'] ?? '', 'Applications')].map((root) => posix.join(root, mac)), ...onPath];
}

/**
 * An installed Edge, Chrome or Chromium, or null. `BATON_BROWSER` names one that stands elsewhere.
 * @param {Machine} [machine]
 * @returns {FoundBrowser | null}
 * @throws {Error} where `BATON_BROWSER` names no file.
 */
export function findBrowser(machine = thisMachine) {
  const named = machine.env['BATON_BROWSER'];
  if (named) {
    if (!machine.isFile(named)) throw new Error(`BATON_BROWSER names "${named}", and there is no such file.`);
    return { path: named, kind: /edge/i.test(named) ? 'edge' : /chromium/i.test(named) ? 'chromium' : 'chrome' };
  }
  for (const kind of kinds) {
    const path = places(kind, machine).find(machine.isFile);
    if (path !== undefined) return { path, kind };
  }
  return null;
}

/**
 * An installed Firefox, or null.
 * @param {Machine} [machine]
 * @returns {string | null}
 */
export function findFirefox(machine = thisMachine) {
  return places('firefox', machine).find(machine.isFile) ?? null;
}
