import type { Facts } from '../model/facts';
import type { Policy } from '../model/policy';
import { type Reminder, type RuleId, ruleIds, type Status } from '../model/reminder';
import { rules } from './all';
import { londonDay } from './london';
import type { Rule } from './rule';

const rank = { attention: 0, reminder: 1, met: 2 } as const satisfies Record<Status, number>;

/**
 * The checklist of a screen: what each rule that applies says of the facts at `now`, attention first, then reminders, then
 * what is met, and among equals in the order of `ruleIds`. Pure, and total: no facts make it throw.
 */
export function evaluate(facts: Facts, policy: Policy, now: Date): Reminder[] {
  return ruleIds
    .flatMap((id) => reminderOf(id, facts, policy, now) ?? [])
    .sort((one, other) => rank[one.status] - rank[other.status]);
}

function reminderOf(id: RuleId, facts: Facts, policy: Policy, now: Date): Reminder | null {
  const rule: Rule = rules[id];
  if (!rule.screens.includes(facts.kind) || londonDay(now) < rule.source.validFrom) return null;
  const finding = rule.judge(facts, policy, now);
  return finding && { rule: id, due: null, ...finding, source: rule.source };
}
