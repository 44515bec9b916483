import '../popup/page.css';
import '../popup/controls.css';
import '../options/style.css';
import { browser } from 'wxt/browser';
import { WelcomeView } from '@/components/welcome-view';
import { mayAskForSites } from '@/lib/extension/site-access';
import { renderQuietly } from '../popup/render-quietly';

renderQuietly()(<WelcomeView mayAsk={mayAskForSites()} onOptions={() => void browser.runtime.openOptionsPage()} />);
