/**
 * What the background does: it wires the frames of a tab to the sidebar of that tab. It holds nothing in memory that it cannot
 * lose: the browser ends the worker when it likes and wakes it with the next message.
 */
import { browser } from 'wxt/browser';
import { answersOf, forgetAnswers, keepAnswer } from './answers';
import { forgetHost, placeSidebar, toHost } from './host-frame';
import { markRule } from './mark-rule';
import type { FromFrame, FromSidebar, Setting, Shown, ToFrame } from './messages';

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
  /** Hears what each tab's sidebar shows. */
  onShown?(tabId: number, shown: Shown | null): void;
  /** Hears that a tab's message is being dealt with. */
  onHandling?(tabId: number, handling: Promise<unknown>): void;
}

type Message = FromFrame | FromSidebar;
type Handlers = { [Type in Message['type']]: (message: Extract<Message, { type: Type }>, origin: Origin) => Promise<unknown> };

/** Starts to listen. Call it at the worker's first turn, or the message that woke the worker is lost. */
export function startRelay({ room, setting, onShown, onHandling }: RelayOptions): void {
  const handlers: Handlers = {
    'screen-suspected': async (_, { tabId, frameId }) => {
      await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/content-scripts/reader.js'] });
    },
    'screen-read': async ({ report }, { tabId, frameId }) => {
      const heard = await toHost(tabId, { type: 'frame-report', report: { ...report, frameId } });
      // A new sidebar asks every frame to report again, this one too.
      if (!heard) await placeSidebar(tabId, room);
    },
    'screen-gone': (_, { tabId, frameId }) => toHost(tabId, { type: 'frame-gone', frameId }),
    signing: ({ near }, { tabId, frameId }) => toHost(tabId, { type: 'frame-signing', frameId, near }),
    'sidebar-ready': async (_, { tabId }) => {
      await toFrames(tabId, { type: 'report-again' });
      return setting(tabId);
    },
    'answers-wanted': ({ identifier, kind }, { tabId }) => answersOf(tabId, identifier, kind),
    answer: ({ identifier, kind, rule, answer }, { tabId }) => keepAnswer(tabId, identifier, kind, rule, answer),
    'patient-changed': (_, { tabId }) => forgetAnswers(tabId),
    'show-on-page': async ({ frameId, evidence }, { tabId }) => {
      // The words may stand in any frame that the reader of `frameId` reads, so the rule goes into all of them.
      await browser.scripting.insertCSS({ target: { tabId, allFrames: true }, css: markRule });
      await toFrames(tabId, { type: 'mark', evidence }, frameId);
    },
    'clear-marks': async ({ frameId }, { tabId }) => {
      await toFrames(tabId, { type: 'clear-marks' }, frameId);
      await browser.scripting.removeCSS({ target: { tabId, allFrames: true }, css: markRule });
    },
    'checklist-shown': async ({ shown }, { tabId }) => {
      onShown?.(tabId, shown);
      const count = shown?.reminders.filter(({ status }) => status === 'attention').length ?? 0;
      await browser.action.setBadgeText({ tabId, text: count === 0 ? '' : String(count) });
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
  browser.tabs.onRemoved.addListener((tabId) => void forgetHost(tabId));
}

async function toFrames(tabId: number, message: ToFrame, frameId?: number): Promise<void> {
  await browser.tabs.sendMessage(tabId, message, frameId === undefined ? {} : { frameId }).catch(() => undefined);
}
