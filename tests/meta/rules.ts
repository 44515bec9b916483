import { type RuleId, ruleIds } from '@/lib/model/reminder';
import type { Rule } from '@/lib/rules/rule';

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

/** What a rule's source lacks for a reader who wants to look it up. */
function sourceProblems({ source }: Rule): string[] {
  return [
    source.title === '' ? 'its source has no title' : '',
    /\b20\d{2}\b/.test(source.edition) ? '' : `its edition "${source.edition}" names no year`,
    isDay(source.validFrom) ? '' : `its first day "${source.validFrom}" is no day`,
    source.duty.length < 40 ? 'its duty is not said in plain words' : '',
    source.url.startsWith('https://') ? '' : `its address "${source.url}" is none`,
    /\bSC ?\d/.test(source.duty) && !source.clauseVerified ? 'its duty names a clause that nobody verified' : '',
  ].filter((problem) => problem !== '');
}

/** Rules without a file, a test or a source, under another id, on no screen, or out of the agreed order. */
export function ruleProblems(rules: Readonly<Record<string, Rule>>, paths: readonly string[]): string[] {
  const files = new Set(paths);
  const each = Object.entries(rules).flatMap(([id, rule]) => [
    ...(rule.id === id ? [] : [`${id}: calls itself ${rule.id}`]),
    ...(ruleIds.includes(id as RuleId) ? [] : [`${id}: is no duty of the model`]),
    ...(rule.screens.length > 0 ? [] : [`${id}: speaks on no screen`]),
    ...[`lib/rules/${id}.ts`, `tests/lib/rules/${id}.test.ts`]
      .filter((path) => !files.has(path))
      .map((path) => `${id}: no ${path}`),
    ...sourceProblems(rule).map((problem) => `${id}: ${problem}`),
  ]);
  const missing = ruleIds.filter((id) => !(id in rules)).map((id) => `${id}: no rule`);
  return [...each, ...missing];
}
