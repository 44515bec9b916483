/** The sidebar's line to the background and, through it, to the frames of its tab. The only thing of `extension` it needs. */
import type { Answer } from '@/lib/model/answer';
import { type Appearance, defaultAppearance } from '@/lib/model/appearance';
import type { Command } from '@/lib/model/command';
import type { Evidence } from '@/lib/model/facts';
import type { RuleId } from '@/lib/model/reminder';
import type { ScreenKind } from '@/lib/model/screen';
import { defaultPolicy } from '@/lib/policy/defaults';
import { listen, say } from './line';
import type { Answered, AnswerList, FrameReport, FromSidebar, PanelPlace, Setting, Shown, ToFrame } from './messages';

/** What the sidebar wants to hear of. */
export interface SidebarHandlers {
  /** A frame found a screen, or found it changed. One report a frame is current: a new one replaces it. */
  onReport(report: FrameReport): void;
  /** The screen that this frame reported is gone. */
  onGone(frameId: number): void;
  /** Every finding and answer is to be dropped. */
  onClear(): void;
  onAppearance(appearance: Appearance): void;
  /** Somebody pressed the keys of a shortcut. */
  onCommand(command: Command): void;
  /** The browser's side panel took an answer. */
  onAnswered(answered: Answered): void;
  /** The button that ends the work in this frame got the focus or the pointer, or has neither any more. */
  onSigning(frameId: number, near: boolean): void;
}

/** What the sidebar can say. Nothing here throws: with the extension updated or removed, words go nowhere. */
export interface SidebarPort {
  /** Says that the sidebar is up, so that every frame reports again. Call once the handlers can take reports. */
  ready(): Promise<Setting>;
  /** What was answered for this patient and kind of screen in this browser session; nothing without an identifier. */
  answers(identifier: string, kind: ScreenKind): Promise<AnswerList>;
  /** Keeps an answer; null takes it back. Without an identifier nothing is kept: such answers end with the document. */
  answer(identifier: string, kind: ScreenKind, rule: RuleId, answer: Answer | null): void;
  /** Wipes the answers that this tab used. Call before asking for those of the next patient. */
  patientChanged(): void;
  /** Has every frame report again. */
  askAgain(): void;
  /** Scrolls to the words in the frame that they were read from, and marks them; marks made before go. */
  showOnPage(frameId: number, evidence: Evidence): void;
  clearMarks(frameId: number): void;
  /** Underlines words in the frame that they were read from, instead of those before; none: takes the lines away. */
  markFound(frameId: number, evidence: readonly Evidence[]): void;
  /** Keeps where the panel is wanted from now on, here and elsewhere. */
  placeChosen(place: PanelPlace): void;
  /** Tells what the checklist shows now; null when it shows nothing. */
  shown(shown: Shown | null): void;
}

const unanswered: Setting = { policy: defaultPolicy, now: null, appearance: defaultAppearance };

/** Connects the sidebar until the signal aborts. */
export function connectSidebar(signal: AbortSignal, handlers: SidebarHandlers): SidebarPort {
  listen<ToFrame>(signal, (message) => {
    if (message.type === 'frame-report') handlers.onReport(message.report);
    else if (message.type === 'frame-gone') handlers.onGone(message.frameId);
    else if (message.type === 'clear') handlers.onClear();
    else if (message.type === 'answered') handlers.onAnswered(message);
    else if (message.type === 'appearance-changed') handlers.onAppearance(message.appearance);
    else if (message.type === 'command') handlers.onCommand(message.command);
    else if (message.type === 'frame-signing') handlers.onSigning(message.frameId, message.near);
    else return undefined;
    // The answer tells the background that a sidebar lives in this frame.
    return true;
  });
  const tell = (message: FromSidebar) => void say(message);
  return {
    ready: async () => (await say<Setting>({ type: 'sidebar-ready' })) ?? unanswered,
    answers: async (identifier, kind) => (await say<AnswerList>({ type: 'answers-wanted', identifier, kind })) ?? [],
    answer: (identifier, kind, rule, answer) => tell({ type: 'answer', identifier, kind, rule, answer }),
    askAgain: () => tell({ type: 'reports-wanted' }),
    patientChanged: () => tell({ type: 'patient-changed' }),
    showOnPage: (frameId, evidence) => tell({ type: 'show-on-page', frameId, evidence }),
    clearMarks: (frameId) => tell({ type: 'clear-marks', frameId }),
    markFound: (frameId, evidence) => tell({ type: 'found-on-page', frameId, evidence }),
    placeChosen: ({ side, width }) => tell({ type: 'place-chosen', side, width }),
    shown: (shown) => tell({ type: 'checklist-shown', shown }),
  };
}
