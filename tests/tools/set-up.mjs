/**
 * Makes a fresh clone ready to run. Plain JavaScript without dependencies, for any Node from 18: it runs before there is
 * anything else. What it does and says goes to standard error; with nothing to do it says nothing.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { findBrowser, findFirefox } from './find-browser.mjs';

/** @typedef {{ packages: Record<string, { version?: string, optional?: boolean }> }} Lockfile */

/**
 * Whether what is installed is what the lockfile asks for. npm keeps a lockfile of its own in node_modules; packages for
 * other platforms are in the project's alone.
 * @param {Lockfile} wanted
 * @param {Lockfile} installed
 */
export function isInstalled(wanted, installed) {
  return Object.entries(wanted.packages).every(([place, { version, optional }]) => {
    if (place === '') return true;
    const there = installed.packages[place];
    return there === undefined ? optional === true : there.version === version;
  });
}

/** @param {string} path @returns {Lockfile | null} */
function readLockfile(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/**
 * Runs a program and keeps its output to itself unless it fails.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, shell?: boolean }} [options]
 */
function succeeds(command, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { ...options, encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (status !== 0) console.error(error?.message ?? `${stdout}${stderr}`);
  return status === 0;
}

/**
 * The Node that the dependencies bring: the tools are TypeScript, which the machine's own Node may be too old to run.
 * @param {string} root
 */
export function nodeOf(root) {
  return join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/**
 * Installs what a folder's lockfile asks for, where that is missing or other versions are there.
 * @param {string} folder
 * @param {(folder: string) => boolean} [isWhole] what else has to be there.
 * @throws {Error} where npm fails.
 */
export function setUpPackages(folder, isWhole = () => true) {
  const lockfile = join(folder, 'package-lock.json');
  const wanted = readLockfile(lockfile);
  if (wanted === null) throw new Error(`${lockfile} is missing or cannot be read.`);
  const installed = readLockfile(join(folder, 'node_modules', '.package-lock.json'));
  if (installed !== null && isInstalled(wanted, installed) && isWhole(folder)) return;
  console.error(`Installing the dependencies of ${relative(process.cwd(), lockfile)} …`);
  // `npm run` names npm's own script, which starts alike on every platform. The package `node` needs its install script.
  const npm = process.env['npm_execpath'];
  const args = ['ci', '--no-audit', '--no-fund', '--ignore-scripts=false', '--loglevel=error'];
  const done = npm
    ? succeeds(process.execPath, [npm, ...args], { cwd: folder })
    : succeeds('npm', args, { cwd: folder, shell: true });
  if (!done) throw new Error('`npm ci` failed: its own message stands above.');
}

/**
 * Installs the project's dependencies.
 * @param {string} root the project's folder.
 * @throws {Error} where npm fails.
 */
export function setUpDependencies(root) {
  const hasNode = () => existsSync(nodeOf(root));
  setUpPackages(root, hasNode);
  if (!hasNode()) throw new Error('`npm ci` brought no Node for this platform: `npm rebuild node` may say why.');
}

/**
 * Installs a Debian package, where this is Debian or like it and the user may.
 * @param {string} name
 */
function installPackage(name) {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return false;
  const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (prefix.length > 0 && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status !== 0) return false;
  console.error(`Installing Debian's package ${name} …`);
  /** @param {string[]} args */
  const apt = (args) => {
    const [command = '', ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...args];
    return succeeds(command, rest);
  };
  return apt(['update']) && apt(['install', '--yes', '--no-install-recommends', name]);
}

/** What to install by hand, by platform. */
const byHand = {
  linux: 'on Debian "sudo apt-get install chromium", elsewhere Edge, Chrome or Chromium from the distribution or its maker',
  darwin: 'for example "brew install --cask google-chrome"',
  win32: 'Microsoft Edge comes with Windows; Chrome is at https://www.google.com/chrome',
};

/** @param {string} platform */
function howTo(platform) {
  return platform === 'darwin' || platform === 'win32' ? byHand[platform] : byHand.linux;
}

/**
 * Makes sure of a browser that takes the extension.
 * @throws {Error} that says what to install.
 */
export function setUpBrowser() {
  if (findBrowser() !== null || (installPackage('chromium') && findBrowser() !== null)) return;
  throw new Error(
    `No browser found. Install Microsoft Edge, Google Chrome or Chromium (${howTo(process.platform)}), or name one with BATON_BROWSER=/path/to/it.`,
  );
}

/**
 * Installs Firefox where that can be done; without it, its smoke test says that it was left out.
 * @throws {Error} in CI, where nothing is left out.
 */
export function setUpFirefox() {
  if (findFirefox() !== null || (installPackage('firefox-esr') && findFirefox() !== null)) return;
  if (process.env['CI']) throw new Error('No Firefox found. CI needs it: on Debian "apt-get install firefox-esr".');
}
