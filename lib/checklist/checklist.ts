import { createStore, type StoreApi } from 'zustand/vanilla';
import type { FrameReport } from '@/lib/extension/messages';
import type { Facts } from '@/lib/model/facts';
import type { Policy } from '@/lib/model/policy';
import type { Reminder, RuleId } from '@/lib/model/reminder';
import { type Announced, announcement } from './announcement';
import { patientMark } from './patient-mark';
import { openAttention } from './sections';
import { winningReport } from './winner';

/** What a checklist is made with. */
export interface ChecklistParts {
  /** Facts to reminders, sorted attention, reminder, met. Pure. */
  readonly evaluate: (facts: Facts, policy: Policy, now: Date) => Reminder[];
  readonly policy: Policy;
  readonly now: () => Date;
}

/** A checklist as it stands. It holds what it shows of a patient in memory, and only while a screen is there. */
export interface ChecklistState {
  /** What the frames of the tab report, by frame. */
  readonly reports: ReadonlyMap<number, FrameReport>;
  /** The report that the checklist speaks of; null: no screen. */
  readonly report: FrameReport | null;
  readonly reminders: readonly Reminder[];
  readonly ticked: ReadonlySet<RuleId>;
  /** The mark of the patient last seen, kept while a screen shows none, so that a change of patient is noticed across it. */
  readonly patient: string;
  /** When the facts were last judged. */
  readonly at: Date;
  /** The last thing to be said to a screen reader. */
  readonly announcement: string;
  /** The facts could not be judged: an error of ours. */
  readonly stopped: boolean;
}

export interface Checklist extends Pick<StoreApi<ChecklistState>, 'getState' | 'getInitialState' | 'subscribe'> {
  /** A frame found a screen, or found it changed. */
  report(report: FrameReport): void;
  /** A frame's screen is gone. */
  gone(frameId: number): void;
  /** Drops every finding and answer, of whomever; what is said next begins with the reason. */
  clear(reason?: string): void;
  /** Ticks or unticks a rule. */
  tick(rule: RuleId, ticked: boolean): void;
  /** Adds the ticks held for this patient and kind of screen. */
  restoreTicks(identifier: string, kind: Facts['kind'], rules: readonly RuleId[]): void;
  /** Judges the facts again, since time has passed. */
  judgeAgain(): void;
}

type View = Pick<ChecklistState, 'report' | 'reminders' | 'ticked' | 'patient'>;

const none: ReadonlySet<RuleId> = new Set();

/** A checklist that knows of no screen and no patient. */
const nothing = {
  reports: new Map(),
  report: null,
  reminders: [],
  ticked: none,
  patient: '',
  announcement: '',
  stopped: false,
} as const satisfies Partial<ChecklistState>;

/** Makes the checklist of one tab. */
export function createChecklist({ evaluate, policy, now }: ChecklistParts): Checklist {
  const store = createStore<ChecklistState>(() => ({ ...nothing, at: now() }));

  /** Everything that follows from the reports, in one change of state. */
  const settle = (reports: ReadonlyMap<number, FrameReport>) => {
    const before = store.getState();
    const report = winningReport(reports.values());
    const at = now();
    try {
      const view: View = {
        report,
        reminders: unlessEqual(before.reminders, report ? evaluate(report.facts, policy, at) : []),
        ticked: answersFor(before.report) === answersFor(report) ? before.ticked : none,
        patient: report ? patientMark(report.facts.patient, before.patient) : before.patient,
      };
      store.setState({ ...view, reports, at, stopped: false, announcement: toSay(before, view) });
    } catch {
      // The error may quote the page, so it goes nowhere.
      store.setState({ report, reports, at, reminders: [], ticked: none, stopped: true, announcement: '' });
    }
  };

  return {
    getState: store.getState,
    getInitialState: store.getInitialState,
    subscribe: store.subscribe,
    report: (report) => settle(new Map(store.getState().reports).set(report.frameId, report)),
    gone: (frameId) => {
      const reports = new Map(store.getState().reports);
      if (reports.delete(frameId)) settle(reports);
    },
    clear: (reason = '') => store.setState({ ...nothing, announcement: reason }),
    tick: (rule, isTicked) => {
      const before = store.getState();
      const ticked = new Set(before.ticked);
      if (isTicked) ticked.add(rule);
      else ticked.delete(rule);
      store.setState({ ticked, announcement: toSay(before, { ...before, ticked }) });
    },
    restoreTicks: (identifier, kind, rules) => {
      const before = store.getState();
      const facts = before.report?.facts;
      if (facts?.patient.identifier !== identifier || facts.kind !== kind || rules.length === 0) return;
      const ticked = new Set([...before.ticked, ...rules]);
      store.setState({ ticked, announcement: toSay(before, { ...before, ticked }) });
    },
    judgeAgain: () => settle(store.getState().reports),
  };
}

/** The list as it was where it says the same again, so that nothing is rendered or told twice. */
function unlessEqual(before: readonly Reminder[], now: readonly Reminder[]): readonly Reminder[] {
  return JSON.stringify(before) === JSON.stringify(now) ? before : now;
}

/** Whom and what ticks are for: they hold for this patient on this kind of screen alone. */
function answersFor(report: FrameReport | null): string | null {
  return report && `${report.facts.kind} ${patientMark(report.facts.patient, '')}`;
}

function toSay(before: ChecklistState, now: View): string {
  const announced = announcedOf(now);
  if (announced === null) return '';
  const said = announcement(announcedOf(before), announced) ?? before.announcement;
  // Only the reason for a clearing stands where there is no screen.
  return before.report === null && before.announcement !== '' ? `${before.announcement} ${said}` : said;
}

function announcedOf({ report, reminders, ticked, patient }: View): Announced | null {
  return report && { kind: report.facts.kind, patient, attention: openAttention(reminders, ticked) };
}
