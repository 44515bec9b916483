/**
 * A browser with the built extension in it, for whoever walks pages: `npm start`, `inspect` and the browser tests.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { findBrowser } from './find-browser.mjs';

export interface ExtensionBrowser {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Without a window. Default: where there is no display. */
  readonly headless?: boolean;
  /** Keeps pages that are left whole, as browsers do and Playwright does not. */
  readonly keepsHistory?: boolean;
}

/** Keeps the browser from calling home: the tests watch the network, and closed networks make each call wait. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-quic',
];

/** Whether a window can be shown here. */
export function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

/**
 * Starts an installed Edge, Chrome or Chromium with a new, empty profile and the extension in `folder`.
 *
 * The extension goes in by the DevTools protocol in all three: branded Chrome no longer takes `--load-extension`, and the
 * protocol's `Extensions.loadUnpacked` answers over a pipe only, which Playwright uses.
 *
 * @throws where no browser is installed or the folder holds no built extension.
 */
export async function launchWithExtension(folder: string, options: LaunchOptions = {}): Promise<ExtensionBrowser> {
  const found = findBrowser();
  if (found === null) throw new Error('No Edge, Chrome or Chromium found. `npm start` says what to install.');
  const path = resolve(folder);
  if (!existsSync(resolve(path, 'manifest.json'))) throw new Error(`No built extension in ${path}. \`npm run build\` makes it.`);
  const headless = options.headless ?? !hasDisplay();
  const context = await chromium.launchPersistentContext('', {
    executablePath: found.path,
    // Playwright's own headless switch starts a shell that takes no extensions.
    headless: false,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    viewport: headless ? { width: 1440, height: 900 } : null,
    ignoreDefaultArgs: ['--disable-extensions', ...(options.keepsHistory ? ['--disable-back-forward-cache'] : [])],
    args: [
      ...quiet,
      '--enable-unsafe-extension-debugging',
      // Chromium refuses to run as root inside its sandbox, as in a container.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(headless ? ['--headless=new'] : []),
    ],
  });
  try {
    const session = await context.browser()?.newBrowserCDPSession();
    if (session === undefined) throw new Error(`${found.path} takes no DevTools session.`);
    const { id } = await session.send('Extensions.loadUnpacked', { path });
    return { context, extensionId: id, close: () => context.close() };
  } catch (error) {
    await context.close();
    throw error;
  }
}
