/** The appearance that somebody chose on this computer: the one thing that Baton keeps in `storage.local`. */
import { browser } from 'wxt/browser';
import { type Appearance, appearanceChoices, defaultAppearance } from '@/lib/model/appearance';

const key = 'appearance';

/** What was chosen; the default for what was not, or cannot be used, as after a newer version wrote it. */
export async function readAppearance(): Promise<Appearance> {
  try {
    return parseAppearance((await browser.storage.local.get(key))[key]);
  } catch {
    // A profile that cannot be read, as on a full or locked disk, is no reason to show no checklist.
    return defaultAppearance;
  }
}

export async function saveAppearance(appearance: Appearance): Promise<void> {
  await browser.storage.local.set({ [key]: appearance });
}

/** Hears of each change until the signal aborts. */
export function followAppearance(signal: AbortSignal, hear: (appearance: Appearance) => void): void {
  const listener = (changes: Readonly<Record<string, { newValue?: unknown }>>) => {
    if (key in changes) hear(parseAppearance(changes[key]?.newValue));
  };
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener));
}

/** Reads what storage holds, choice by choice. Never throws. */
export function parseAppearance(kept: unknown): Appearance {
  const chosen = Object.entries(appearanceChoices).filter(
    ([name, choices]) => isRecord(kept) && Object.hasOwn(kept, name) && (choices as readonly unknown[]).includes(kept[name]),
  );
  return { ...defaultAppearance, ...Object.fromEntries(chosen.map(([name]) => [name, (kept as Record<string, unknown>)[name]])) };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
