import type { Evidence, Statement } from '@/lib/model/facts';
import type { Memory } from '@/lib/model/memory';
import type { ScreenKind } from '@/lib/model/screen';
import { nowhere } from './evidence';
import { callsGp, type GpNames } from './gp-names';
import type { Line } from './lines';
import { hearAgain } from './second-reader/hear-again';
import { placed } from './second-reader/signs';
import { readSentence } from './statements/read-statements';
import { isOfGp } from './statements/said';
import { namesService } from './statements/services';

/** What sentences say, each with all that its meaning hangs on. */
export type Heard = Memory<readonly Statement[]>;

/** What the lines of a page are heard with. */
export interface Hearing {
  readonly kind: ScreenKind;
  readonly gp: GpNames;
  /** The appointment was missed. */
  readonly missed: boolean;
  /** Words by which the way back after a missed appointment is a new referral. */
  readonly reReferral: Evidence | null;
  readonly heard: Heard;
}

/** What the lines of a page say of the acts between hospital and general practice, with a pause after each. */
export function* hearLines(
  lines: readonly Line[],
  { kind, gp, missed, reReferral, heard }: Hearing,
): Generator<undefined, readonly Statement[]> {
  const named = { names: [...gp.doctors, ...gp.places].join(), calls: callsGp(gp) };
  const statements: Statement[] = [];
  for (const [i, line] of lines.entries()) {
    const isTakenBack =
      takesBack.test(line.text) || (lines[i + 1]?.passage === line.passage && takesBack.test(lines[i + 1]?.text ?? ''));
    const said = hear(line, kind, heard, named);
    // "Have a word with your doctor, who can write to us afresh" is one request, and no question besides.
    const asksBack =
      missed &&
      said.some(({ act, mood, actor }) => (act === 're-refer' || act === 'refer') && mood !== 'reported' && isOfGp(actor));
    for (const statement of said) {
      if (isTakenBack && statement.mood === 'asked' && statement.actor !== 'hospital') continue;
      const settled = settleReferral({ ...statement, evidence: line.evidence() }, missed);
      const isWayBack = reReferral?.passage === settled?.evidence.passage && reReferral?.quote === settled?.evidence.quote;
      if (settled && !((isWayBack || asksBack) && settled.act === 'query')) statements.push(settled);
    }
    yield;
  }
  if (reReferral && !statements.some(({ act, mood, actor }) => act === 're-refer' && mood === 'asked' && isOfGp(actor)))
    statements.push(backByReferral(reReferral));
  return statements;
}

/** After a missed appointment: the way back is a new referral by the GP. */
const backByReferral = (evidence: Evidence): Statement => ({
  act: 're-refer',
  actor: 'gp',
  mood: 'asked',
  urgent: false,
  unrelated: false,
  evidence,
});

/** What the GP and the practice are called on this page, and a reader that puts "GP" in their place. */
interface Named {
  readonly names: string;
  readonly calls: (words: string) => string;
}

/** What a line says, wherever it stands: read by grammar, and once more by what such sentences have in common. */
const hear = (line: Line, kind: ScreenKind, heard: Heard, { names, calls }: Named): readonly Statement[] => {
  const { text, lead, before, context } = line;
  return heard.of([text, lead, before, context.addressee, context.owner, context.medicines, kind, names].join('\0'), () => {
    const place = placed(line, calls);
    return hearAgain(
      readSentence(place.text, lead, place.before, context, () => nowhere),
      place,
      kind,
    );
  });
};

/** What was written before is put right: "scrap that", "disregard this", "correction to my letter". */
const takesBack =
  /\b(?:scrap|scrub) (?:that|this|the (?:line|entry|above))\b|\b(?:ignore|disregard) (?:that|this|my|the (?:above|earlier|line|previous))\b|^\W*correction\b|\bthat(?:'s| is| was) wrong\b|^\W*(?:wrong|not so)\b/i;

/**
 * After a missed appointment any request for a new referral is one. Otherwise referring a patient again is a referral like others, and
 * "please send him back" without the word asks for nothing.
 */
const settleReferral = (statement: Statement, missed: boolean): Statement | null => {
  if (missed && statement.act === 'refer' && statement.mood === 'asked' && !namesService(statement.evidence.quote))
    return { ...statement, act: 're-refer' };
  if (statement.act !== 're-refer') return statement;
  if (missed) return statement.mood === 'offered' ? { ...statement, mood: 'asked' } : statement;
  return /\bre+f/i.test(statement.evidence.quote) ? { ...statement, act: 'refer' } : null;
};
