/** The appearance that somebody chose on this computer: the one thing that Baton keeps in `storage.local`. */
import { browser } from 'wxt/browser';
import { type Appearance, appearanceChoices, defaultAppearance, narrowest, widest } from '@/lib/model/appearance';

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

/** Changes wait for each other: reading and writing back are two steps. */
let changing: Promise<void> = Promise.resolve();

/** Keeps new choices beside those that stand. What cannot be used costs itself alone. */
export function changeAppearance(changes: Partial<Appearance>): Promise<void> {
  const change = changing.then(async () => saveAppearance(parseAppearance({ ...(await readAppearance()), ...changes })));
  changing = change.catch(() => undefined);
  return change;
}

/** Hears of each change until the signal aborts. */
export function followAppearance(signal: AbortSignal, hear: (appearance: Appearance, before: Appearance) => void): void {
  const listener = (changes: Readonly<Record<string, { newValue?: unknown; oldValue?: unknown }>>) => {
    const change = changes[key];
    if (change) hear(parseAppearance(change.newValue), parseAppearance(change.oldValue));
  };
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener));
}

/** Reads what storage holds, choice by choice. Never throws. */
export function parseAppearance(kept: unknown): Appearance {
  const given = new Map(isRecord(kept) ? Object.entries(kept) : []);
  const chosen = Object.entries(appearanceChoices).flatMap(([name, choices]) => {
    const choice = given.get(name);
    return (choices as readonly unknown[]).includes(choice) ? [[name, choice]] : [];
  });
  const width = given.get('width');
  const isWidth = Number.isInteger(width) && Number(width) >= narrowest && Number(width) <= widest;
  return { ...defaultAppearance, ...Object.fromEntries(chosen), ...(isWidth ? { width } : {}) };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
