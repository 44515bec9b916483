/**
 * The labelled sentences of `tests/sentences`, judged each on a screen that holds it alone.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runnerImport } from 'vite';
import type { RuleId, Status } from '../../lib/model/reminder.ts';
import type { Judged } from './sentence-scores.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, 'tests/sentences');

/** A line of a file of labelled sentences. */
export interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly context: {
    readonly setting: 'discharge' | 'clinic';
    readonly addressee?: 'gp' | 'patient' | 'notes';
    readonly label?: string;
  };
  readonly rule: RuleId;
  readonly status: Status | 'none';
}

/** The sentences of a file. Throws an error that names the file and the line where one is no JSON. */
export function parseSentences(file: string, content: string): Labelled[] {
  return content.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return [];
    try {
      return [JSON.parse(line)];
    } catch (error) {
      throw new Error(`${file}, line ${at + 1}: ${error instanceof Error ? error.message : error}`);
    }
  });
}

/** Judges the sentences that are open, or those that are held back. */
export async function judgeSentences(held: boolean): Promise<Judged[]> {
  // The reader's imports leave out file endings, which plain Node does not resolve.
  const { module } = await runnerImport<typeof import('../lib/reading/one-field')>(join(root, 'tests/lib/reading/one-field.ts'), {
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
  });
  return labelledSentences(held).map(({ id, text, context, rule, status }) => {
    const label = context.label ?? (rule === 'discharge-medication' ? 'Medication' : 'Notes');
    return { id, text, rule, expected: status, said: module.statusOf(rule, text, { ...context, label }) };
  });
}

/** The labelled sentences that are open, or those that are held back. */
export const labelledSentences = (held: boolean): readonly Labelled[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl') && file.startsWith('held-') === held)
    .flatMap((file) => parseSentences(file, readFileSync(join(folder, file), 'utf8')));
