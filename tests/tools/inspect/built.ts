/** The build that `inspect` opens pages with: made when the sources changed, kept until they change again. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');
const kept = resolve(root, '.output/inspect');

/** All that a build is made of. */
const sources = ['entrypoints/**', 'components/**', 'lib/**', 'public/**', 'wxt.config.ts', 'package-lock.json', 'tsconfig.json'];

/** Other builds are kept for whoever still runs one: as many as this. */
const mostKept = 4;

/**
 * The folder of an inspect build of the sources as they stand, for these hosts.
 *
 * @throws {Error} with what the build said, where it fails.
 */
export function builtForInspect(hosts: readonly string[]): string {
  const name = hashOf(hosts);
  const folder = join(kept, name);
  if (existsSync(join(folder, 'manifest.json'))) return folder;
  // Built beside and moved into place: two runs at once do not see each other's half.
  const half = `${name}.${process.pid}`;
  const program = join(import.meta.dirname, 'build-for-inspect.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, `inspect/${half}`, ...hosts], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The extension could not be built.\n${stdout}${stderr}`);
  if (existsSync(folder)) rmSync(join(kept, half), { recursive: true });
  else renameSync(join(kept, half), folder);
  dropOld(folder);
  return folder;
}

function hashOf(hosts: readonly string[]): string {
  const hash = createHash('sha256').update(hosts.join(' '));
  const files = globSync(sources, { cwd: root }).filter((file) => statSync(join(root, file)).isFile());
  for (const file of files.sort()) hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest('hex').slice(0, 16);
}

function dropOld(folder: string): void {
  const others = globSync('*/', { cwd: kept })
    .map((name) => resolve(kept, name))
    .filter((path) => path !== folder);
  const byAge = others.map((path) => ({ path, age: statSync(path).mtimeMs })).sort((one, other) => other.age - one.age);
  for (const { path } of byAge.slice(mostKept)) rmSync(path, { recursive: true, force: true });
}
