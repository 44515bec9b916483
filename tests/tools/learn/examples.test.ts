import { describe, expect, it } from 'vitest';
import { breaksOf } from './examples.ts';

const rules = ['onward-referral', 'results', 'clinic-medication'] as const;
const labels = {
  rules: { 'onward-referral': 'attention', results: 'met', 'clinic-medication': 'absent' },
  quotes: { 'onward-referral': ['GP to refer to ENT'] },
} as const;
const line = (verbatim: string, lead = 'Plan') => ({ verbatim, lead });

describe('what a labelled page teaches of a sentence', () => {
  it('that the quoted one breaks the rule, and that none breaks a rule that is not broken on the page', () => {
    expect(breaksOf(line('If not settled GP to refer to  ENT'), 'discharge', labels, rules)).toEqual({
      'onward-referral': true,
      results: false,
    });
  });

  it('nothing of the others on a page where the rule is broken: a second breach may stand there unquoted', () => {
    expect(breaksOf(line('Surgery to send her to physio'), 'discharge', labels, rules)).toEqual({ results: false });
  });

  it('that a part of what is quoted breaks it too, unless it is a word or two', () => {
    const long = { ...labels, quotes: { 'onward-referral': ['please refer on. ENT would be best'] } };
    expect(breaksOf(line('ENT would be best'), 'discharge', long, rules)['onward-referral']).toBe(true);
    expect(breaksOf(line('ENT'), 'discharge', long, rules)['onward-referral']).toBeUndefined();
  });

  it('that a quote may begin with the label', () => {
    expect(
      breaksOf(
        line('refer to ENT', 'GP to'),
        'discharge',
        { ...labels, quotes: { 'onward-referral': ['GP to: refer to ENT'] } },
        rules,
      ),
    ).toMatchObject({
      'onward-referral': true,
    });
  });

  it('nothing of a rule that does not fit the screen', () => {
    expect(breaksOf(line('GP to prescribe'), 'prescribing', labels, rules)).toEqual({});
    expect(breaksOf(line('GP to prescribe'), 'clinic-outcome', labels, rules)['clinic-medication']).toBe(false);
  });
});
