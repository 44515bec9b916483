import '../popup/page.css';
import '../popup/controls.css';
import './style.css';
import { browser } from 'wxt/browser';
import { OptionsView } from '@/components/options-view';
import { diskHoldings, sessionHoldings } from '@/lib/checklist/holdings';
import { followAppearance, readAppearance, saveAppearance } from '@/lib/extension/appearance';
import { openShortcuts, shortcuts, shortcutsPlace } from '@/lib/extension/commands';
import { everythingHeld, followHeld, type Held, wipe } from '@/lib/extension/everything-held';
import { trustsPolicy } from '@/lib/extension/own-setting';
import type { Appearance } from '@/lib/model/appearance';
import type { Shortcut } from '@/lib/model/command';
import { renderQuietly } from '../popup/render-quietly';

const { signal } = new AbortController();
const render = renderQuietly();

interface State {
  readonly appearance: Appearance;
  readonly keys: readonly Shortcut[];
  readonly held: Held;
  readonly wiped: boolean;
}

async function start(): Promise<void> {
  const { policy, refused } = await trustsPolicy();
  const { version } = browser.runtime.getManifest();
  let state: State = {
    appearance: await readAppearance(),
    keys: await shortcuts(),
    held: await everythingHeld(),
    wiped: false,
  };
  const change = (changes: Partial<State>) => {
    state = { ...state, ...changes };
    const { appearance, keys, held, wiped } = state;
    render(
      <OptionsView
        appearance={{ appearance, onChange: (chosen) => void saveAppearance(chosen) }}
        shortcuts={{ shortcuts: keys, place: shortcutsPlace(), onChange: () => void openShortcuts() }}
        holdings={{
          session: sessionHoldings(held.session),
          disk: diskHoldings(held.disk),
          wiped,
          onWipe: () => void wipe().then(() => change({ wiped: true })),
        }}
        policy={{ policy, refused: refused.map(({ why }) => why) }}
        version={version}
      />,
    );
  };
  change({});
  followAppearance(signal, (appearance) => change({ appearance }));
  // They are changed on a page of the browser's own, which tells nobody.
  window.addEventListener('focus', () => void shortcuts().then((keys) => change({ keys })), { signal });
  followHeld(signal, () => void everythingHeld().then((held) => change({ held })));
}

void start();
