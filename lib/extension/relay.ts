/**
 * What the background does: it wires the frames of a tab to the sidebar of that tab. It holds nothing in memory that it cannot
 * lose: the browser ends the worker when it likes and wakes it with the next message.
 */
import { browser } from 'wxt/browser';
import { answersOf, forgetAnswers, keepAnswer } from './answers';
import { changeAppearance, readAppearance } from './appearance';
import { clearBadge, showCount } from './badge';
import { forgetHost, placeSidebar, toHost } from './host-frame';
import { removeMarks, showMarks, underline } from './marks';
import type { AnswerList, FromFrame, FromSidebar, Report, Setting, Shown } from './messages';
import { forgetQuiet, isQuiet, quietOf } from './quiet';
import { toFrames } from './to-frames';

/** Where a message comes from; taken from the browser, never from the message. */
interface Origin {
  readonly tabId: number;
  readonly frameId: number;
}

/** What the relay needs to be told, so that an inspector can set it. */
export interface RelayOptions {
  /** Says in a frame how much room it has for a sidebar; see {@link placeSidebar}. */
  readonly room: () => number;
  setting(tabId: number): Promise<Setting>;
  /** How many items of a report still need attention: for the badge, where no sidebar on the page counts them. */
  attention(report: Report, setting: Setting, answers: AnswerList): number;
  /** Hears what each tab's sidebar shows. */
  onShown?(tabId: number, shown: Shown | null): void;
  /** Hears that a tab's message is being dealt with. */
  onHandling?(tabId: number, handling: Promise<unknown>): void;
}

type Message = FromFrame | FromSidebar;
type Handlers = { [Type in Message['type']]: (message: Extract<Message, { type: Type }>, origin: Origin) => Promise<unknown> };

/** Starts to listen. Call it at the worker's first turn, or the message that woke the worker is lost. */
export function startRelay({ room, setting, attention, onShown, onHandling }: RelayOptions): void {
  const count = async (report: Report, tabId: number): Promise<number> => {
    const { kind, patient } = report.facts;
    return attention(report, await setting(tabId), await answersOf(tabId, patient.identifier, kind));
  };
  const handlers: Handlers = {
    'screen-suspected': async (_, { tabId, frameId }) => {
      await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/content-scripts/reader.js'] });
    },
    'screen-read': async ({ report }, { tabId, frameId }) => {
      const quiet = isQuiet(await quietOf(tabId), report.screen.kind);
      if (quiet || !(await isOnPage())) await toHost(tabId, { type: 'frame-gone', frameId });
      else if (await toHost(tabId, { type: 'frame-report', report: { ...report, frameId } })) return;
      // A new sidebar asks every frame to report again, this one too.
      else if (await placeSidebar(tabId, room)) return;
      await showCount(tabId, quiet ? 0 : await count(report, tabId));
    },
    'screen-gone': async (_, { tabId, frameId }) => {
      const heard = await toHost(tabId, { type: 'frame-gone', frameId });
      if (!heard || !(await isOnPage())) await clearBadge(tabId);
    },
    'reports-wanted': (_, { tabId }) => toFrames(tabId, { type: 'report-again' }),
    signing: ({ near }, { tabId, frameId }) => toHost(tabId, { type: 'frame-signing', frameId, near }),
    'sidebar-ready': async (_, { tabId }) => {
      await toFrames(tabId, { type: 'report-again' });
      return setting(tabId);
    },
    'answers-wanted': ({ identifier, kind }, { tabId }) => answersOf(tabId, identifier, kind),
    answer: ({ identifier, kind, rule, answer }, { tabId }) => keepAnswer(tabId, identifier, kind, rule, answer),
    'patient-changed': (_, { tabId }) => forgetAnswers(tabId),
    'show-on-page': ({ frameId, evidence }, { tabId }) => showMarks(tabId, frameId, evidence),
    'clear-marks': ({ frameId }, { tabId }) => removeMarks(tabId, frameId),
    'found-on-page': ({ frameId, evidence }, { tabId }) => underline(tabId, frameId, evidence),
    'place-chosen': ({ side, width }) => changeAppearance({ side, width }),
    'checklist-shown': async ({ shown }, { tabId }) => {
      onShown?.(tabId, shown);
      await showCount(tabId, shown?.attention ?? 0);
    },
  };

  browser.runtime.onMessage.addListener((message: Message, sender, answer) => {
    if (sender.id !== browser.runtime.id || sender.tab?.id === undefined || sender.frameId === undefined) return;
    const handle = handlers[message.type] as ((message: Message, origin: Origin) => Promise<unknown>) | undefined;
    if (!handle) return;
    // Tabs and frames go while one speaks to them: nobody is left to be told.
    const handling = handle(message, { tabId: sender.tab.id, frameId: sender.frameId }).then(answer, () => answer(undefined));
    onHandling?.(sender.tab.id, handling);
    return true;
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    void forgetHost(tabId);
    void forgetQuiet(tabId);
  });
}

/** Whether the checklist stands on the page, and not in the browser's side panel alone. */
const isOnPage = async (): Promise<boolean> => (await readAppearance()).surface === 'page';
