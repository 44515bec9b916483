import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openAttention } from '@/lib/checklist/sections';
import { followAppearance } from '@/lib/extension/appearance';
import { paintBadge } from '@/lib/extension/badge';
import { followCommands } from '@/lib/extension/commands';
import { hostTabs, toHost } from '@/lib/extension/host-frame';
import { inspectorOptions } from '@/lib/extension/inspector';
import type { AnswerList, Report, Setting } from '@/lib/extension/messages';
import { ownSetting, trustsPolicy } from '@/lib/extension/own-setting';
import { startRelay } from '@/lib/extension/relay';
import { followSites } from '@/lib/extension/site-access';
import { askAgain } from '@/lib/extension/tab-reports';
import { welcomeOnInstall } from '@/lib/extension/welcome';
import type { Appearance } from '@/lib/model/appearance';
import { roomForSidebar } from '@/lib/page/room';
import { evaluate } from '@/lib/rules/evaluate';

/** A constant of the build: true in the inspect build alone. */
declare const __INSPECT__: boolean;

const attention = ({ facts }: Report, { policy, now }: Setting, answers: AnswerList): number =>
  openAttention(evaluate(facts, policy, now === null ? new Date() : new Date(now)), new Map(answers));

/** Every checklist takes on a new appearance, and comes or goes where it is to be shown elsewhere. */
const spreadAppearance = async (appearance: Appearance, before: Appearance): Promise<void> => {
  for (const tabId of await hostTabs()) await toHost(tabId, { type: 'appearance-changed', appearance });
  if (appearance.surface === before.surface) return;
  for (const { id } of await browser.tabs.query({})) if (id !== undefined) await askAgain(id);
};

export default defineBackground(() => {
  const settings = __INSPECT__ ? inspectorOptions() : { setting: ownSetting };
  startRelay({ room: roomForSidebar, attention, ...settings });
  followSites();
  followCommands();
  if (!__INSPECT__) welcomeOnInstall(async () => (await trustsPolicy()).policy.welcomePage);
  followAppearance(new AbortController().signal, (now, before) => void spreadAppearance(now, before));
  void paintBadge();
  // Content scripts could read it otherwise. Firefox has no such call, and an appearance is no secret.
  void browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
});
