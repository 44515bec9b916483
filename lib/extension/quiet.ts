/** Where a clinician wants no checklist: this tab is paused, or its screen was taken for a kind that it is not. */
import { browser } from 'wxt/browser';
import type { ScreenKind } from '@/lib/model/screen';
import { changeSession, readSession } from './session';

export interface Quiet {
  readonly paused: boolean;
  /** Kinds that screens of this tab were wrongly taken for. */
  readonly wrong: readonly ScreenKind[];
}

const loud: Quiet = { paused: false, wrong: [] };

const key = (tabId: number) => `quiet:${tabId}` as const;

export async function quietOf(tabId: number): Promise<Quiet> {
  return (await readSession<Quiet>(key(tabId))) ?? loud;
}

/** Whether a screen of this kind gets no checklist. */
export function isQuiet({ paused, wrong }: Quiet, kind: ScreenKind): boolean {
  return paused || wrong.includes(kind);
}

export async function setPaused(tabId: number, paused: boolean): Promise<void> {
  await change(tabId, (quiet) => ({ ...quiet, paused }));
}

/** Says that a screen of this tab is not of this kind, or takes that back. */
export async function setWrong(tabId: number, kind: ScreenKind, isWrong: boolean): Promise<void> {
  await change(tabId, ({ paused, wrong }) => {
    const others = wrong.filter((other) => other !== kind);
    return { paused, wrong: isWrong ? [...others, kind] : others };
  });
}

export async function forgetQuiet(tabId: number): Promise<void> {
  await changeSession(key(tabId), () => undefined);
}

/** Hears of each change of a tab until the signal aborts. */
export function followQuiet(tabId: number, signal: AbortSignal, hear: (quiet: Quiet) => void): void {
  const listener = (changes: Readonly<Record<string, { newValue?: unknown }>>) => {
    const change = changes[key(tabId)];
    if (change) hear((change.newValue as Quiet | undefined) ?? loud);
  };
  browser.storage.session.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(listener));
}

async function change(tabId: number, make: (quiet: Quiet) => Quiet): Promise<void> {
  await changeSession<Quiet>(key(tabId), (kept = loud) => {
    const quiet = make(kept);
    return quiet.paused || quiet.wrong.length > 0 ? quiet : undefined;
  });
}
