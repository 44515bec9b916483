import { describe, expect, it } from 'vitest';
import { rules } from '@/lib/rules/all';
import type { Rule } from '@/lib/rules/rule';
import { paths } from './project.ts';
import { ruleProblems } from './rules.ts';

describe('every rule can be looked up and is tested', () => {
  it('has its file, its test and a source with edition and first day', () => expect(ruleProblems(rules, paths)).toEqual([]));
});

describe('a rule that cannot is noticed', () => {
  const good: Rule = rules['fit-note'];
  const problems = (rule: Rule) => ruleProblems({ ...rules, 'fit-note': rule }, paths);
  const withSource = (change: Partial<Rule['source']>) => problems({ ...good, source: { ...good.source, ...change } });

  it('without its test', () => {
    const without = paths.filter((path) => path !== 'tests/lib/rules/fit-note.test.ts');
    expect(ruleProblems(rules, without)).toContain('fit-note: no tests/lib/rules/fit-note.test.ts');
  });

  it('left out of the list, under another name or on no screen', () => {
    const { results: _, ...others } = rules;
    expect(ruleProblems(others, paths)).toContain('results: no rule');
    expect(problems({ ...good, id: 'results' })).toContain('fit-note: calls itself results');
    expect(problems({ ...good, screens: [] })).toContain('fit-note: speaks on no screen');
    expect(ruleProblems({ 'sick-line': good }, paths)).toContain('sick-line: is no duty of the model');
  });

  it('with a source that says too little, or more than is known', () => {
    expect(withSource({ title: '' })).toEqual(['fit-note: its source has no title']);
    expect(withSource({ edition: 'latest' })).toEqual(['fit-note: its edition "latest" names no year']);
    expect(withSource({ validFrom: '1 April' })).toEqual(['fit-note: its first day "1 April" is no day']);
    expect(withSource({ duty: 'Fit notes.' })).toEqual(['fit-note: its duty is not said in plain words']);
    expect(withSource({ url: 'the contract' })).toEqual(['fit-note: its address "the contract" is none']);
    expect(withSource({ duty: `${good.source.duty} See SC11.11.`, clauseVerified: false })).toEqual([
      'fit-note: its duty names a clause that nobody verified',
    ]);
  });
});
