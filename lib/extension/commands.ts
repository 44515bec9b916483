/** Keyboard shortcuts, by the browser's own list of them: it hears the keys, and everybody may change them there. */
import { browser } from 'wxt/browser';
import { type Command, commands, type Shortcut } from '@/lib/model/command';
import { toHost } from './host-frame';

/** Passes each shortcut on to the checklist of the tab in front, where there is one. */
export function followCommands(): void {
  browser.commands.onCommand.addListener((name, tab) => {
    if (tab?.id !== undefined && isCommand(name)) void toHost(tab.id, { type: 'command', command: name });
  });
}

/** The shortcuts as they are now: keys that were taken already, or taken away, are none. */
export async function shortcuts(): Promise<Shortcut[]> {
  const keys = new Map((await browser.commands.getAll()).map(({ name, shortcut }) => [name, shortcut]));
  return Object.entries(commands).map(([name, { does }]) => ({ does, keys: keys.get(name) ?? '' }));
}

/** Firefox's own, which the types of Chromium do not know. */
interface FirefoxCommands {
  openShortcutSettings?(): Promise<void>;
}

const inFirefox = () => (browser.commands as FirefoxCommands).openShortcutSettings;

const address = `${import.meta.env.BROWSER === 'edge' ? 'edge' : 'chrome'}://extensions/shortcuts`;

/** Where this browser has shortcuts changed, to be read after "on". */
export function shortcutsPlace(): string {
  return inFirefox() ? 'the page “Manage Extension Shortcuts” of its add-ons' : address;
}

/** Opens that place. */
export async function openShortcuts(): Promise<void> {
  await (inFirefox()?.() ?? browser.tabs.create({ url: address }));
}

const isCommand = (name: string): name is Command => Object.hasOwn(commands, name);
