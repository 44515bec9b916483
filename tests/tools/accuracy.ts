/**
 * `npm run accuracy [-- --misses] [--held-back] [--sentences] [--some]`: what the reader makes of the labelled sentences of
 * `tests/sentences`, scored by rule, then what the built extension says of the labelled pages of `tests/cases`, scored by set;
 * with `--sentences` the sentences alone, with `--some` no more than every fifth of the project's own pages. Fails where a set is under its floor. What is held back is left out unless it is
 * asked for: looking at it while working would spoil it, and its sentences are never printed.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type CaseSet, setsOf, someOf } from './case-sets.ts';
import { isRight, type Judged, precisionOf, recallOf, scoresOf, tableOf } from './sentence-scores.ts';
import { judgeSentences } from './sentences.ts';

const root = resolve(import.meta.dirname, '../..');
const cases = join(root, 'tests/cases');

/** The least that a set has to reach: shares, as `score.mjs` names them. */
const leastPrecision = 0.95;
const leastRecall = 0.9;
const floors = `screen=0.90,falseAlarms=0.95,precision=${leastPrecision},recall=${leastRecall}`;

const { values: options } = parseArgs({
  options: {
    misses: { type: 'boolean', default: false },
    'held-back': { type: 'boolean', default: false },
    sentences: { type: 'boolean', default: false },
    some: { type: 'boolean', default: false },
  },
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

/** Prints the scores of sentences; whether they reach the floor. */
function scoreSentences(name: string, judged: readonly Judged[]): boolean {
  const scores = scoresOf(judged);
  const all = scores.at(-1);
  console.log(`\n${name}\n${tableOf(scores)}`);
  return all !== undefined && precisionOf(all) >= leastPrecision && recallOf(all) >= leastRecall;
}

function printMisses(judged: readonly Judged[]): void {
  for (const one of judged) {
    if (!isRight(one)) console.log(`${one.id} ${one.rule}: ${one.expected}, said ${one.said}: ${JSON.stringify(one.text)}`);
  }
}

/** Scores the labelled pages; whether each set reaches its floor. */
function scorePages(): boolean {
  const heldBack: readonly string[] = JSON.parse(readFileSync(join(cases, 'held-back.json'), 'utf8'));
  const sets = setsOf(readdirSync(cases), heldBack)
    .filter(({ name }) => options['held-back'] || name !== 'held back')
    .map((set) => (options.some ? someOf(set) : set));
  const said = inspect(sets.flatMap(({ pages }) => pages));
  return said !== null && sets.map((set) => score(set, said)).every(Boolean);
}

const open = await judgeSentences(false);
const reached = [scoreSentences('sentences', open)];
if (options.misses) printMisses(open);
if (options['held-back']) reached.push(scoreSentences('sentences held back', await judgeSentences(true)));
if (!options.sentences) reached.push(scorePages());
if (!reached.every(Boolean)) process.exitCode = 1;
