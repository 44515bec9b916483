import type { Facts } from '../model/facts';
import type { Policy } from '../model/policy';
import type { Reminder, RuleId } from '../model/reminder';
import type { ScreenKind } from '../model/screen';
import type { DatedSource } from './sources';

/** What a rule makes of a screen: a reminder without what is the same each time. */
export type Finding = Pick<Reminder, 'status' | 'title' | 'message' | 'evidence'> & Partial<Pick<Reminder, 'due'>>;

/** One duty of the hospital towards general practice. */
export interface Rule {
  readonly id: RuleId;
  readonly source: DatedSource;
  /** The screens that it may speak on; on others it is silent. */
  readonly screens: readonly ScreenKind[];
  /** What the facts say of the duty at `now`, or null where it does not apply. Pure, and total over all facts. */
  readonly judge: (facts: Facts, policy: Policy, now: Date) => Finding | null;
}
