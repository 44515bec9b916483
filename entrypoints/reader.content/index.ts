import { defineContentScript } from 'wxt/utils/define-content-script';
import { startReader } from './reader';

/** Comes into a frame when its detector suspects a screen: decides whether there is one, and says what it says. */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: startReader,
});
