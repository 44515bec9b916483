import './page.css';
import './controls.css';
import './style.css';
import { browser } from 'wxt/browser';
import { type PopupActions, type PopupState, PopupView } from '@/components/popup-view';
import { openAttention } from '@/lib/checklist/sections';
import { followQuiet, quietOf, setPaused, setWrong } from '@/lib/extension/quiet';
import { openSidePanel } from '@/lib/extension/side-panel';
import { askForSite, mayAskForSites } from '@/lib/extension/site-access';
import { askAgain } from '@/lib/extension/tab-reports';
import { type ThisTab, thisTab } from '@/lib/extension/this-tab';
import { openTabChecklist } from '../sidepanel/tab-checklist';
import { renderQuietly } from './render-quietly';

const { signal } = new AbortController();
const render = renderQuietly();

async function start(): Promise<void> {
  const tab = await thisTab();
  let state: PopupState = {
    host: tab?.host ?? null,
    mayAsk: mayAskForSites(),
    declined: false,
    screen: null,
    attention: 0,
    paused: false,
    wrong: [],
    copied: false,
    version: browser.runtime.getManifest().version,
  };
  const change = (changes: Partial<PopupState>) => {
    state = { ...state, ...changes };
    render(<PopupView {...state} {...actionsFor(tab, change)} />);
  };
  change(tab === null ? {} : await quietOf(tab.id));
  if (tab === null) return;
  followQuiet(tab.id, signal, change);
  const { checklist, port } = await openTabChecklist(tab.id, signal);
  checklist.subscribe(({ report, reminders, answers }, before) => {
    change({ screen: report?.screen ?? null, attention: openAttention(reminders, answers) });
    const facts = report?.facts;
    if (!facts || before.report) return;
    const { identifier } = facts.patient;
    void port.answers(identifier, facts.kind).then((held) => checklist.restoreAnswers(identifier, facts.kind, held));
  });
}

function actionsFor(tab: ThisTab | null, change: (changes: Partial<PopupState>) => void): PopupActions {
  const spread = async (setting: Promise<void>) => {
    await setting;
    if (tab) await askAgain(tab.id);
  };
  return {
    onTurnOn: ({ pattern }) =>
      void askForSite(pattern).then((granted) => (granted ? window.close() : change({ declined: true }))),
    onPause: (paused) => tab && void spread(setPaused(tab.id, paused)),
    onWrong: (kind, isWrong) => tab && void spread(setWrong(tab.id, kind, isWrong)),
    onCopy: (report) => void navigator.clipboard.writeText(report).then(() => change({ copied: true })),
    // The panel shows the same: the popup would only stand in front of it.
    onSidePanel: () => tab && void openSidePanel(tab.windowId).then(() => window.close()),
    onOptions: () => void browser.runtime.openOptionsPage().then(() => window.close()),
  };
}

void start();
