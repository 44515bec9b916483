/**
 * Runs checks one after another, goes on after a failure and says at the end how many passed.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** One check. */
export interface Step {
  readonly heading: string;
  /** A JavaScript or TypeScript program and its arguments, counted as one check. */
  readonly run?: readonly [program: string, ...args: string[]];
  /** Projects of vitest.config.ts, of which every test counts. */
  readonly tests?: readonly string[];
}

/** How many checks passed and failed. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** What Vitest's JSON reporter writes, as far as it is counted. */
interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
}

/** The program of the present step. */
let running: ChildProcess | undefined;

/** Runs a program on this Node; the exit code, or 1 where it was ended by a signal. */
function runProgram(program: string, args: readonly string[]): Promise<number> {
  return new Promise((done) => {
    running = spawn(process.execPath, [join(root, program), ...args], { cwd: root, stdio: 'inherit' });
    running.on('exit', (code) => done(code ?? 1));
  });
}

/**
 * What a run of Vitest counts for.
 *
 * @param report null where Vitest wrote none.
 * @param code its exit code: it also ends badly with no failed test, when a file cannot be loaded or there are no tests.
 */
export function tallyOf(report: VitestReport | null, code: number): Tally {
  const passed = report?.numPassedTests ?? 0;
  const failed = report?.numFailedTests ?? 0;
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}

async function runTests(projects: readonly string[]): Promise<Tally> {
  const reportFile = join(root, '.output', 'tests', `${projects.join('-')}.json`);
  mkdirSync(join(root, '.output', 'tests'), { recursive: true });
  rmSync(reportFile, { force: true });
  const code = await runProgram('node_modules/vitest/vitest.mjs', [
    'run',
    ...projects.map((project) => `--project=${project}`),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reportFile}`,
  ]);
  return tallyOf(readReport(reportFile), code);
}

function readReport(path: string): VitestReport | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

async function runStep(step: Step): Promise<Tally> {
  if (step.tests !== undefined) return runTests(step.tests);
  const [program = '', ...args] = step.run ?? [];
  return (await runProgram(program, args)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs the steps in order and prints `N passed, N failed` as the last line. Sets a failing exit code where any failed. */
export async function runSteps(steps: readonly Step[]): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      running?.kill(signal);
      process.exit(130);
    });
  }
  const all: Tally[] = [];
  const failedSteps: string[] = [];
  for (const step of steps) {
    console.log(`\n── ${step.heading}`);
    const tally = await runStep(step);
    all.push(tally);
    if (tally.failed > 0) failedSteps.push(step.heading);
  }
  const sum = (of: (tally: Tally) => number) => all.reduce((total, tally) => total + of(tally), 0);
  if (failedSteps.length > 0) console.log(`\nFailed: ${failedSteps.join(', ')}`);
  console.log(`\n${sum((tally) => tally.passed)} passed, ${sum((tally) => tally.failed)} failed`);
  process.exitCode = failedSteps.length > 0 ? 1 : 0;
}
