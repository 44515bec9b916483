/**
 * `npm run accuracy [-- --misses] [--held-back]`: what the built extension says of the labelled pages of `tests/cases`, scored
 * by set. Fails where a set is under its floor. The pages held back are left out unless they are asked for: looking at them
 * while working would spoil them.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type CaseSet, setsOf } from './case-sets.ts';

const root = resolve(import.meta.dirname, '../..');
const cases = join(root, 'tests/cases');

/** The least that a set has to reach: shares, as `score.mjs` names them. */
const floors = 'screen=0.90,falseAlarms=0.95,precision=0.85,recall=0.70';

const { values: options } = parseArgs({
  options: { misses: { type: 'boolean', default: false }, 'held-back': { type: 'boolean', default: false } },
});

/** What `inspect` says of the pages, one JSON object a line; null where it gave up. */
function inspect(pages: readonly string[]): string | null {
  const files = pages.map((name) => join(cases, `${name}.html`));
  const { status, stdout } = spawnSync(process.execPath, [join(root, 'tests/tools/inspect.ts'), ...files], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 2 ** 28,
  });
  return status === 0 ? stdout : null;
}

/** Prints the scores of a set; whether it reaches its floor. */
function score({ name, pages }: CaseSet, said: string): boolean {
  console.log(`\n${name}`);
  const answers = mkdtempSync(join(tmpdir(), 'baton-cases-'));
  try {
    for (const page of pages) copyFileSync(join(cases, `${page}.json`), join(answers, `${page}.json`));
    const misses = options.misses ? ['--misses'] : [];
    const { status } = spawnSync(process.execPath, [join(cases, 'score.mjs'), answers, '--min', floors, ...misses], {
      input: said,
      stdio: ['pipe', 'inherit', 'inherit'],
    });
    return status === 0;
  } finally {
    rmSync(answers, { recursive: true, force: true });
  }
}

const heldBack: readonly string[] = JSON.parse(readFileSync(join(cases, 'held-back.json'), 'utf8'));
const sets = setsOf(readdirSync(cases), heldBack).filter(({ name }) => options['held-back'] || name !== 'held back');
const said = inspect(sets.flatMap(({ pages }) => pages));
if (said === null) process.exitCode = 1;
else if (!sets.map((set) => score(set, said)).every(Boolean)) process.exitCode = 1;
