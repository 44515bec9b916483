import type { FrameReport } from '@/lib/extension/messages';
import type { Facts } from '@/lib/model/facts';
import type { Reminder, RuleId, Status } from '@/lib/model/reminder';
import { unknownFacts } from '../rules/facts-builder';

/** Facts of an empty discharge screen of an invented patient. */
export function factsOf(changes: Partial<Facts> = {}): Facts {
  const patient = { born: '1972-03-14', age: 54, initials: 'TA', identifier: '9990000018' };
  return unknownFacts('discharge', { patient, ...changes });
}

/** The same facts for another patient. */
export function ofPatient(identifier: string): Pick<Facts, 'patient'> {
  return { patient: { born: null, age: null, initials: '', identifier } };
}

export function reportOf(changes: Partial<Facts> = {}, frameId = 0, evidence = ['heading: Discharge summary']): FrameReport {
  const facts = factsOf(changes);
  const screen = { kind: facts.kind, profile: 'generic', evidence, part: 0 };
  return { screen, facts, timing: { detectMs: 1, readMs: 2 }, frameId };
}

export function reminderOf(rule: RuleId, status: Status, changes: Partial<Reminder> = {}): Reminder {
  return {
    rule,
    status,
    title: `Title of ${rule}`,
    message: `Message of ${rule}.`,
    evidence: [{ quote: `words of ${rule}`, passage: 1, place: 'GP actions' }],
    due: null,
    source: {
      title: 'NHS Standard Contract, Service Conditions',
      edition: '2017/19',
      clause: 'SC8.4',
      clauseVerified: false,
      duty: `Duty of ${rule}.`,
      url: 'https://example.invalid/',
    },
    ...changes,
  };
}
