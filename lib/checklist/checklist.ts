import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AnswerList, FrameReport } from '@/lib/extension/messages';
import type { Answer, Answers } from '@/lib/model/answer';
import type { Facts } from '@/lib/model/facts';
import type { Policy } from '@/lib/model/policy';
import type { Reminder, RuleId } from '@/lib/model/reminder';
import { type Announced, announcement } from './announcement';
import { type Notice, noticeAfter } from './notice';
import { isOtherPatient, patientMark } from './patient-mark';
import { openAttention } from './sections';
import { winningReport } from './winner';
import { afterAbsence } from './wording';

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
  readonly answers: Answers;
  /** What was answered before is known, or that nothing was. */
  readonly answersKnown: boolean;
  /** The mark of the patient last seen, kept while a screen shows none, so that a change of patient is noticed across it. */
  readonly patient: string;
  /** When the facts were last judged. */
  readonly at: Date;
  /** The last thing to be said to a screen reader. */
  readonly announcement: string;
  /** Why the list was begun anew, while that is news. */
  readonly notice: Notice | null;
  /** The facts could not be judged: an error of ours. */
  readonly stopped: boolean;
}

export interface Checklist extends Pick<StoreApi<ChecklistState>, 'getState' | 'getInitialState' | 'subscribe'> {
  /** A frame found a screen, or found it changed. */
  report(report: FrameReport): void;
  /** A frame's screen is gone. */
  gone(frameId: number): void;
  /** Drops every finding and answer, of whomever; after an absence, what is said next begins with that. */
  clear(why?: 'absence'): void;
  /** Answers an item; null takes the answer back. */
  answer(rule: RuleId, answer: Answer | null): void;
  /** Adds the answers held for this patient and kind of screen. */
  restoreAnswers(identifier: string, kind: Facts['kind'], held: AnswerList): void;
  /** Judges the facts again, since time has passed. */
  judgeAgain(): void;
}

type View = Pick<ChecklistState, 'report' | 'reminders' | 'answers' | 'patient'>;

const none: Answers = new Map();

/** A checklist that knows of no screen and no patient. */
const nothing = {
  reports: new Map(),
  report: null,
  reminders: [],
  answers: none,
  answersKnown: false,
  patient: '',
  announcement: '',
  notice: null,
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
    const isSame = answersFor(before.report) === answersFor(report);
    const answersKnown = isSame && before.answersKnown;
    try {
      const view: View = {
        report,
        reminders: unlessEqual(before.reminders, report ? evaluate(report.facts, policy, at) : []),
        answers: isSame ? before.answers : none,
        patient: report ? patientMark(report.facts.patient, before.patient) : before.patient,
      };
      const notice = report ? noticeAfter(before.notice, isOtherPatient(before.patient, view.patient), at) : before.notice;
      store.setState({ ...view, reports, at, answersKnown, notice, stopped: false, announcement: toSay(before, view) });
    } catch {
      // The error may quote the page, so it goes nowhere.
      store.setState({ report, reports, at, reminders: [], answers: none, stopped: true, announcement: '' });
    }
  };

  const keep = (answers: Answers, notice: Notice | null) => {
    const before = store.getState();
    store.setState({ answers, answersKnown: true, notice, announcement: toSay(before, { ...before, answers }) });
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
    clear: (why) => {
      store.setState(why ? { ...nothing, announcement: afterAbsence, notice: { why, since: null } } : nothing);
    },
    answer: (rule, answer) => {
      const answers = new Map(store.getState().answers);
      if (answer) answers.set(rule, answer);
      else answers.delete(rule);
      keep(answers, null);
    },
    restoreAnswers: (identifier, kind, held) => {
      const before = store.getState();
      const facts = before.report?.facts;
      if (facts?.patient.identifier !== identifier || facts.kind !== kind) return;
      keep(new Map([...held, ...before.answers]), before.notice);
    },
    judgeAgain: () => settle(store.getState().reports),
  };
}

/** The list as it was where it says the same again, so that nothing is rendered or told twice. */
function unlessEqual(before: readonly Reminder[], now: readonly Reminder[]): readonly Reminder[] {
  return JSON.stringify(before) === JSON.stringify(now) ? before : now;
}

/** Whom and what answers are for: they hold for this patient on this kind of screen alone. */
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

function announcedOf({ report, reminders, answers, patient }: View): Announced | null {
  return report && { kind: report.facts.kind, patient, attention: openAttention(reminders, answers) };
}
