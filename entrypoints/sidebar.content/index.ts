import { defineContentScript } from 'wxt/utils/define-content-script';
import { startSidebar } from './sidebar';

/** The checklist, brought into the frame that hosts it once some frame of the tab holds a screen. */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: startSidebar,
});
