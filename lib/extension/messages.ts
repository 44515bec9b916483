/**
 * What the parts of the extension say to each other, one type a direction. Messages live in memory only. Tab and frame ids are
 * taken from the sender alone, never from a message.
 */
import type { Answer } from '@/lib/model/answer';
import type { Appearance } from '@/lib/model/appearance';
import type { Command } from '@/lib/model/command';
import type { Evidence, Facts, Medicine } from '@/lib/model/facts';
import type { Policy } from '@/lib/model/policy';
import type { Reminder, RuleId } from '@/lib/model/reminder';
import type { Screen } from '@/lib/model/screen';

/** How long the page's own part took, in milliseconds. */
export interface PageTiming {
  readonly detectMs: number;
  readonly readMs: number;
}

/** What one frame's reader found: a screen and its facts. */
export interface Report {
  readonly screen: Screen;
  readonly facts: Facts;
  readonly timing: PageTiming;
}

/** A report as the sidebar gets it, with the frame that it came from. */
export interface FrameReport extends Report {
  readonly frameId: number;
}

/** From a frame's detector or reader to the background. */
export type FromFrame =
  /** The cheap gate lets this frame through: inject the reader. */
  | { readonly type: 'screen-suspected' }
  /** The reader found a screen, or found it changed. */
  | { readonly type: 'screen-read'; readonly report: Report }
  /** The screen that this frame reported is gone. */
  | { readonly type: 'screen-gone' }
  /** The button that ends the work here got the focus or the pointer, or has neither any more. */
  | { readonly type: 'signing'; readonly near: boolean };

/** From the sidebar to the background. */
export type FromSidebar =
  /** The sidebar is up and knows nothing yet: every frame is to report again. Answered with {@link Setting}. */
  | { readonly type: 'sidebar-ready' }
  /** The answers of this patient and screen kind are wanted. Answered with an {@link AnswerList}. */
  | { readonly type: 'answers-wanted'; readonly identifier: string; readonly kind: Screen['kind'] }
  | ({ readonly type: 'answer' } & Answered)
  /** The patient on the page changed, or nobody was there for long: what is held of the one before is wiped. */
  | { readonly type: 'patient-changed' }
  /** Somebody is back after the checklist was cleared: every frame is to report again. */
  | { readonly type: 'reports-wanted' }
  /** Scroll to these words in the frame that they were read from, and mark them. */
  | { readonly type: 'show-on-page'; readonly frameId: number; readonly evidence: Evidence }
  | { readonly type: 'clear-marks'; readonly frameId: number }
  /** Underline these words in the frame that they were read from, instead of those before. */
  | { readonly type: 'found-on-page'; readonly frameId: number; readonly evidence: readonly Evidence[] }
  /** The side and width of the panel as they are wanted from now on. */
  | ({ readonly type: 'place-chosen' } & PanelPlace)
  /** What the checklist shows now; its count goes on the toolbar button. */
  | { readonly type: 'checklist-shown'; readonly shown: Shown | null };

export type PanelPlace = Pick<Appearance, 'side' | 'width'>;

/** One answer, with whose screen it is for. */
export interface Answered {
  readonly identifier: string;
  readonly kind: Screen['kind'];
  readonly rule: RuleId;
  /** null: taken back. */
  readonly answer: Answer | null;
}

/** What was answered to which item: messages hold no maps. */
export type AnswerList = readonly (readonly [RuleId, Answer])[];

/** What the sidebar shows now. */
export interface Shown {
  readonly screen: Screen;
  readonly reminders: readonly Reminder[];
  /** How many items still need attention. */
  readonly attention: number;
  readonly medicines: readonly Medicine[];
  readonly timing: PageTiming & { readonly shownMs: number };
}

/** What the sidebar needs to know besides the reports. */
export interface Setting {
  readonly policy: Policy;
  /** The time to judge by, as an ISO time, where it is not the machine's own; null in release. */
  readonly now: string | null;
  readonly appearance: Appearance;
}

/** From the background to the frames of a tab. */
export type ToFrame =
  /** To every frame: say again what was found. */
  | { readonly type: 'report-again' }
  /** To the frame that hosts the sidebar. */
  | { readonly type: 'frame-report'; readonly report: FrameReport }
  | { readonly type: 'frame-gone'; readonly frameId: number }
  /** Drop every finding and answer. */
  | { readonly type: 'clear' }
  /** The browser's side panel took an answer. */
  | ({ readonly type: 'answered' } & Answered)
  | { readonly type: 'appearance-changed'; readonly appearance: Appearance }
  /** Somebody pressed the keys of a shortcut. */
  | { readonly type: 'command'; readonly command: Command }
  | { readonly type: 'frame-signing'; readonly frameId: number; readonly near: boolean }
  /** To the frame that holds the words. */
  | { readonly type: 'mark'; readonly evidence: Evidence }
  | { readonly type: 'mark-found'; readonly evidence: readonly Evidence[] }
  | { readonly type: 'clear-marks' };
