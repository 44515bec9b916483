import type { Act, Actor, Evidence, Facts, Medicine, Moment, Mood, SharedCareMedicine, Statement } from '@/lib/model/facts';
import type { RuleId, Status } from '@/lib/model/reminder';
import type { ScreenKind } from '@/lib/model/screen';
import { defaultPolicy } from '@/lib/policy/defaults';
import { evaluate } from '@/lib/rules/evaluate';

/** A Friday morning in Greenwich Mean Time. */
export const now = new Date('2026-11-20T10:00:00Z');

export const noBreakSpace = '\u00a0';

export const words = (quote: string, passage = 1): Evidence => ({ quote, passage, place: 'Plan' });

/** A screen of which nothing is known but its kind. */
export function unknownFacts(kind: ScreenKind, known: Partial<Facts> = {}): Facts {
  return {
    kind,
    setting: null,
    patient: { born: null, age: null, initials: '', identifier: '' },
    discharged: null,
    attended: null,
    attendance: null,
    rebooked: null,
    sent: null,
    statements: [],
    medicines: [],
    medicinesListed: false,
    noMedicines: null,
    supplied: null,
    sharedCare: [],
    fitNote: { issued: null, notNeeded: null, work: null },
    testPending: null,
    noTests: null,
    contact: null,
    document: { written: false, headings: [] },
    unread: [],
    ...known,
  };
}

export function statement(act: Act, actor: Actor, mood: Mood, more: Partial<Statement> = {}): Statement {
  return { act, actor, mood, urgent: false, unrelated: false, evidence: words(`${actor} ${mood} ${act}`), ...more };
}

export function medicine(name: string, days: number | null, more: Partial<Medicine> = {}): Medicine {
  return { name, days, working: '', asRequired: false, reason: null, ended: false, words: name, evidence: words(name), ...more };
}

export function sharedCare(name: string, more: Partial<SharedCareMedicine> = {}): SharedCareMedicine {
  return { generic: name.toLowerCase(), prescriber: null, accepted: false, evidence: [words(name)], ...more };
}

/** A time of day (`2026-11-19T16:20:00Z`) or a day alone, written as the instant at which it begins. */
export function moment(at: string, timed = true): Moment {
  return { at, timed, evidence: words(at) };
}

/** What the checklist says of one duty with the contract's own limits, or 'absent'. */
export function statusOf(rule: RuleId, facts: Facts, at: Date = now): Status | 'absent' {
  return reminderOf(rule, facts, at)?.status ?? 'absent';
}

export function reminderOf(rule: RuleId, facts: Facts, at: Date = now, policy = defaultPolicy) {
  return evaluate(facts, policy, at).find((reminder) => reminder.rule === rule);
}

/** The words shown for one duty. */
export function quotesOf(rule: RuleId, facts: Facts, at: Date = now): readonly string[] {
  return reminderOf(rule, facts, at)?.evidence.map(({ quote }) => quote) ?? [];
}
