import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followCommands, openShortcuts, shortcuts, shortcutsPlace } from '@/lib/extension/commands';
import { commands } from '@/lib/model/command';

const send = vi.fn(async () => true);
const listen = vi.fn<(hear: (name: string, tab?: { id?: number }) => void) => void>();

/** The browser's list of shortcuts, which the fake browser lacks. */
function browserHas(more: object = {}): void {
  Object.defineProperty(fakeBrowser, 'commands', {
    configurable: true,
    value: { onCommand: { addListener: listen }, getAll: async () => [], ...more },
  });
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(send as never);
  browserHas();
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.clearAllMocks();
});

describe('a shortcut', () => {
  it('is passed on to the checklist of its tab, and nothing else is', async () => {
    followCommands();
    const press = listen.mock.lastCall?.[0];
    press?.('move-checklist', { id: 7 });
    await vi.waitFor(() => expect(send).toHaveBeenCalledOnce());
    expect(send).toHaveBeenCalledWith(7, { type: 'command', command: 'move-checklist' }, { frameId: 0 });
    press?.('_execute_action', { id: 7 });
    press?.('move-checklist');
    expect(send).toHaveBeenCalledOnce();
  });

  it('is named as it is now, also where it has no keys', async () => {
    const all = [
      { name: 'toggle-checklist', shortcut: 'Ctrl+Shift+9' },
      { name: 'focus-checklist', shortcut: '' },
      { name: '_execute_action', shortcut: 'Alt+B' },
    ];
    browserHas({ getAll: async () => all });
    expect(await shortcuts()).toEqual([
      { does: commands['toggle-checklist'].does, keys: 'Ctrl+Shift+9' },
      { does: commands['focus-checklist'].does, keys: '' },
      { does: commands['move-checklist'].does, keys: '' },
    ]);
  });

  it('is changed on the browser’s own page', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
    await openShortcuts();
    expect(create).toHaveBeenCalledWith({ url: 'chrome://extensions/shortcuts' });
    expect(shortcutsPlace()).toBe('chrome://extensions/shortcuts');
    const openShortcutSettings = vi.fn(async () => undefined);
    browserHas({ openShortcutSettings });
    await openShortcuts();
    expect(openShortcutSettings).toHaveBeenCalledOnce();
    expect(shortcutsPlace()).toContain('Manage Extension Shortcuts');
  });
});
