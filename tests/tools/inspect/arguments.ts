import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

/** What `inspect` was asked. */
export interface InspectArguments {
  readonly targets: readonly string[];
  /** The clock for all targets, as an ISO time; null: each target's own. */
  readonly now: string | null;
  /** What the policy file holds; `undefined` without one. */
  readonly managed: unknown;
}

const usage = 'npm run --silent inspect -- TARGET... [--now ISO] [--policy FILE]';

/**
 * Reads the command line.
 *
 * @throws {Error} with one line that names what cannot be used and why.
 */
export function readArguments(args: readonly string[]): InspectArguments {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { now: { type: 'string' }, policy: { type: 'string' } },
  });
  if (positionals.length === 0) throw new Error(`No target to inspect: ${usage}`);
  return {
    targets: positionals,
    now: values.now === undefined ? null : timeOf(values.now, '--now'),
    managed: values.policy === undefined ? undefined : policyIn(values.policy),
  };
}

/**
 * An ISO time in UTC.
 *
 * @param source Where it was written, for the message.
 * @throws {Error} where it is none.
 */
export function timeOf(text: unknown, source: string): string {
  const iso = typeof text === 'string' && /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?$/.test(text);
  const time = iso ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time)) throw new Error(`${source}: "${text}" is no ISO time, such as 2026-11-21T10:00:00Z`);
  return new Date(time).toISOString();
}

function policyIn(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`--policy: ${path} cannot be read: ${(error as Error).message}`);
  }
}
