import { act } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ContentScriptContext } from 'wxt/utils/content-script-context';
import { startSidebar } from '@/entrypoints/sidebar.content/sidebar';
import type { AnswerList, Setting, Shown } from '@/lib/extension/messages';
import type { SidebarHandlers, SidebarPort } from '@/lib/extension/sidebar-port';
import { defaultAppearance } from '@/lib/model/appearance';
import { defaultPolicy } from '@/lib/policy/defaults';
import { ofPatient, reportOf } from '../../lib/checklist/samples';

const port = vi.hoisted(() => ({ handlers: undefined as SidebarHandlers | undefined, says: {} as Partial<SidebarPort> }));

vi.mock('@/lib/extension/sidebar-port', () => ({
  connectSidebar: (_signal: AbortSignal, handlers: SidebarHandlers) => {
    port.handlers = handlers;
    return port.says;
  },
}));

let ctx: ContentScriptContext;
const shown = vi.fn<(shown: Shown | null) => void>();
const patientChanged = vi.fn();
const askAgain = vi.fn();
const answers = vi.fn(async (): Promise<AnswerList> => []);

/** Has a frame say something, and waits for all that comes of it. */
async function frameSays(say: (handlers: SidebarHandlers) => void): Promise<void> {
  await act(async () => {
    if (port.handlers) say(port.handlers);
    await vi.advanceTimersByTimeAsync(0);
  });
  await act(() => vi.advanceTimersByTimeAsync(500));
}

const isOnPage = () => document.querySelector('baton-checklist') !== null;

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const setting: Setting = { policy: defaultPolicy, now: '2026-11-20T12:00:00Z', appearance: defaultAppearance };
  port.says = { ready: async () => setting, answers, shown, patientChanged, askAgain, clearMarks: vi.fn(), markFound: vi.fn() };
  ctx = new ContentScriptContext('sidebar');
  startSidebar(ctx);
});

afterEach(() => {
  ctx.notifyInvalidated();
  vi.clearAllMocks();
  vi.useRealTimers();
});

describe('the sidebar', () => {
  it('puts nothing on the page before a frame reports a screen', async () => {
    await frameSays(() => undefined);
    expect(isOnPage()).toBe(false);
  });

  it('is on the page while some frame has a screen, and tells the background what it shows', async () => {
    await frameSays(({ onReport }) => onReport(reportOf()));
    expect(isOnPage()).toBe(true);
    expect(shown).toHaveBeenLastCalledWith(expect.objectContaining({ screen: reportOf().screen }));
    await frameSays(({ onGone }) => onGone(0));
    expect(isOnPage()).toBe(false);
    expect(shown).toHaveBeenLastCalledWith(null);
  });

  it('passes on that the work is about to be ended, which is no error before there is a panel', async () => {
    await frameSays(({ onSigning }) => onSigning(0, true));
    await frameSays(({ onReport }) => onReport(reportOf()));
    await frameSays(({ onSigning }) => onSigning(0, true));
    expect(isOnPage()).toBe(true);
  });

  it('tells how long it took from the report to the painted list', async () => {
    await frameSays(({ onReport }) => onReport(reportOf()));
    const timing = shown.mock.lastCall?.[0]?.timing;
    expect(timing).toMatchObject({ detectMs: 1, readMs: 2 });
    expect(timing?.shownMs).toBeGreaterThanOrEqual(0);
  });

  it('has the answers of the patient before wiped ahead of asking for those of the next', async () => {
    await frameSays(({ onReport }) => onReport(reportOf(ofPatient('9990000018'))));
    answers.mockClear();
    await frameSays(({ onReport }) => onReport(reportOf(ofPatient('9990000026'))));
    expect(patientChanged).toHaveBeenCalledOnce();
    expect(answers).toHaveBeenCalledExactlyOnceWith('9990000026', 'discharge');
    expect(patientChanged.mock.invocationCallOrder[0]).toBeLessThan(answers.mock.invocationCallOrder[0] ?? 0);
  });

  it('asks for answers once for a screen, however often that is read again', async () => {
    await frameSays(({ onReport }) => onReport(reportOf()));
    await frameSays(({ onReport }) => onReport(reportOf({ medicinesListed: true })));
    expect(answers).toHaveBeenCalledOnce();
    expect(patientChanged).not.toHaveBeenCalled();
  });

  it('drops what it shows as the page is left, which may come back from the history, and takes that for no other patient', async () => {
    await frameSays(({ onReport }) => onReport(reportOf()));
    await act(async () => window.dispatchEvent(new Event('pagehide')));
    expect(isOnPage()).toBe(false);
    await frameSays(({ onReport }) => onReport(reportOf()));
    expect(isOnPage()).toBe(true);
    expect(answers).toHaveBeenCalledTimes(2);
    expect(patientChanged).not.toHaveBeenCalled();
  });

  it('is gone without a trace once the extension is', async () => {
    await frameSays(({ onReport }) => onReport(reportOf()));
    await act(async () => ctx.notifyInvalidated());
    expect(isOnPage()).toBe(false);
    await frameSays(({ onReport }) => onReport(reportOf()));
    expect(isOnPage()).toBe(false);
  });
});
