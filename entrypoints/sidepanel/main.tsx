import '../popup/page.css';
import '../popup/controls.css';
import '../sidebar.content/style.css';
import './style.css';
import { followAppearance, readAppearance } from '@/lib/extension/appearance';
import { followQuiet, quietOf } from '@/lib/extension/quiet';
import { followThisTab, thisTab } from '@/lib/extension/this-tab';
import type { Appearance } from '@/lib/model/appearance';
import { renderQuietly } from '../popup/render-quietly';
import { followAbsence } from '../sidebar.content/follow-absence';
import { followPatient } from '../sidebar.content/follow-patient';
import { SidePanel, type SidePanelProps } from './app';
import { openTabChecklist } from './tab-checklist';

/** Deadlines are told to the minute. */
const minute = 60_000;

const render = renderQuietly();
let shown: { readonly tabId: number; readonly host: string | null } | null = null;
let life = new AbortController();

/** Shows the checklist of the tab in front; what was shown of another goes at once. */
async function showTab(): Promise<void> {
  const tab = await thisTab();
  if (tab === null || (tab.id === shown?.tabId && tab.host === shown.host)) return;
  shown = { tabId: tab.id, host: tab.host };
  life.abort();
  life = new AbortController();
  const { signal } = life;
  render(null);
  const parts = await openTabChecklist(tab.id, signal);
  const quiet = await quietOf(tab.id);
  if (signal.aborted) return;
  const { checklist, port } = parts;
  followPatient(checklist, port, signal);
  followAbsence(checklist, port, signal);
  const timer = setInterval(() => checklist.judgeAgain(), minute);
  signal.addEventListener('abort', () => clearInterval(timer));
  let props: SidePanelProps = { ...parts, quiet, on: tab.host !== null };
  const draw = (changes: Partial<SidePanelProps>) => {
    props = { ...props, ...changes };
    render(<SidePanel key={tab.id} {...props} />);
  };
  draw({});
  followQuiet(tab.id, signal, (changed) => draw({ quiet: changed }));
}

function wear({ size, density }: Appearance): void {
  Object.assign(document.documentElement.dataset, { size, density });
}

const always = new AbortController().signal;
followThisTab(always, () => void showTab());
followAppearance(always, wear);
void readAppearance().then(wear);
void showTab();
