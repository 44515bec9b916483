/** The browser's side panel's line to the frames of a tab: what a sidebar on the page says to the background, it does itself. */

import { answersOf, forgetAnswers, keepAnswer } from './answers';
import { toHost } from './host-frame';
import { removeMarks, showMarks, underline } from './marks';
import type { Setting } from './messages';
import type { SidebarPort } from './sidebar-port';
import { askAgain, followTab, type TabReports } from './tab-reports';

/** Connects a checklist to a tab until the signal aborts. */
export function connectTab(
  tabId: number,
  signal: AbortSignal,
  setting: () => Promise<Setting>,
  reports: TabReports,
): SidebarPort {
  followTab(tabId, signal, reports);
  return {
    ready: async () => {
      const given = await setting();
      await askAgain(tabId);
      return given;
    },
    answers: (identifier, kind) => answersOf(tabId, identifier, kind),
    answer: (identifier, kind, rule, answer) => {
      void toHost(tabId, { type: 'answered', identifier, kind, rule, answer });
      // Where no sidebar on the page counts, the background counts what the frames report once the answer is kept.
      void keepAnswer(tabId, identifier, kind, rule, answer).then(() => askAgain(tabId));
    },
    askAgain: () => void askAgain(tabId),
    patientChanged: () => void forgetAnswers(tabId),
    showOnPage: (frameId, evidence) => void showMarks(tabId, frameId, evidence).catch(() => undefined),
    clearMarks: (frameId) => void removeMarks(tabId, frameId).catch(() => undefined),
    markFound: (frameId, evidence) => void underline(tabId, frameId, evidence).catch(() => undefined),
    // Its place is the browser's, and the badge the background's, which hears the frames as well.
    placeChosen: () => undefined,
    shown: () => undefined,
  };
}
