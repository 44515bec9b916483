import { type RuleId, ruleIds, type Status } from '../../lib/model/reminder.ts';

/** A sentence with its right answer and what was said of it. */
export interface Judged {
  readonly id: string;
  readonly text: string;
  readonly rule: RuleId;
  /** `none`: the sentence changes nothing for the rule, which stays absent or a reminder. */
  readonly expected: Status | 'none';
  readonly said: Status | 'absent';
}

/** How sentences were judged. `hit`, `missed` and `wrong` count what needs attention. */
export interface Score {
  readonly name: string;
  readonly right: number;
  readonly of: number;
  readonly hit: number;
  readonly missed: number;
  readonly wrong: number;
}

/** Whether what was said of a sentence is right. */
export const isRight = ({ expected, said }: Judged): boolean =>
  expected === 'none' ? said === 'absent' || said === 'reminder' : said === expected;

const scoreOf = (name: string, judged: readonly Judged[]): Score => {
  const count = (test: (one: Judged) => boolean) => judged.filter(test).length;
  return {
    name,
    right: count(isRight),
    of: judged.length,
    hit: count(({ expected, said }) => expected === 'attention' && said === 'attention'),
    missed: count(({ expected, said }) => expected === 'attention' && said !== 'attention'),
    wrong: count(({ expected, said }) => expected !== 'attention' && said === 'attention'),
  };
};

/** The scores of each rule that has sentences, in the order of the duties, and of all of them. */
export function scoresOf(judged: readonly Judged[]): readonly [...Score[], Score] {
  const perRule = ruleIds.map((rule) =>
    scoreOf(
      rule,
      judged.filter((one) => one.rule === rule),
    ),
  );
  return [...perRule.filter(({ of }) => of > 0), scoreOf('all', judged)];
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** Of what was called for attention, the share that needs it. */
export const precisionOf = ({ hit, wrong }: Score): number => share(hit, hit + wrong);

/** Of what needs attention, the share that was called. */
export const recallOf = ({ hit, missed }: Score): number => share(hit, hit + missed);

/** The scores as lines for people. */
export function tableOf(scores: readonly Score[]): string {
  const line = (name: string, ...columns: string[]) => name.padEnd(22) + columns.map((it) => it.padStart(10)).join('');
  return [
    line('', 'right', 'hit', 'missed', 'false', 'precision', 'recall'),
    ...scores.map((score) =>
      line(
        score.name,
        `${score.right}/${score.of}`,
        `${score.hit}`,
        `${score.missed}`,
        `${score.wrong}`,
        precisionOf(score).toFixed(3),
        recallOf(score).toFixed(3),
      ),
    ),
  ].join('\n');
}
