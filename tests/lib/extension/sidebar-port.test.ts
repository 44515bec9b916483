import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { FrameReport } from '@/lib/extension/messages';
import { connectSidebar } from '@/lib/extension/sidebar-port';
import { defaultAppearance } from '@/lib/model/appearance';
import { defaultPolicy } from '@/lib/policy/defaults';

const sender = { id: fakeBrowser.runtime.id };
const handlers = {
  onReport: vi.fn(),
  onGone: vi.fn(),
  onSigning: vi.fn(),
  onClear: vi.fn(),
  onAnswered: vi.fn(),
  onAppearance: vi.fn(),
  onCommand: vi.fn(),
};
let ending: AbortController;
let said: MockInstance<(message: unknown) => Promise<unknown>>;

beforeEach(() => {
  fakeBrowser.reset();
  ending = new AbortController();
  said = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(undefined as never) as unknown as typeof said;
});

afterEach(() => {
  ending.abort();
  vi.restoreAllMocks();
  vi.clearAllMocks();
});

function hear(message: unknown): unknown {
  const answer = vi.fn();
  void fakeBrowser.runtime.onMessage.trigger(message, sender, answer);
  return answer.mock.calls[0]?.[0];
}

describe('the sidebar’s port', () => {
  it('hands on reports and their going, and answers so that the background knows of it', () => {
    connectSidebar(ending.signal, handlers);
    const report = { frameId: 3 } as FrameReport;
    expect(hear({ type: 'frame-report', report })).toBe(true);
    expect(handlers.onReport).toHaveBeenCalledWith(report);
    expect(hear({ type: 'frame-gone', frameId: 3 })).toBe(true);
    expect(handlers.onGone).toHaveBeenCalledWith(3);
    expect(hear({ type: 'frame-signing', frameId: 3, near: true })).toBe(true);
    expect(handlers.onSigning).toHaveBeenCalledWith(3, true);
    expect(hear({ type: 'command', command: 'move-checklist' })).toBe(true);
    expect(handlers.onCommand).toHaveBeenCalledWith('move-checklist');
  });

  it('does not answer what is meant for the reader in the same frame', () => {
    connectSidebar(ending.signal, handlers);
    expect(hear({ type: 'report-again' })).toBeUndefined();
    expect(hear({ type: 'clear-marks' })).toBeUndefined();
  });

  it('gives the trust’s setting, or the contract’s own where nobody answers', async () => {
    const port = connectSidebar(ending.signal, handlers);
    expect(await port.ready()).toEqual({ policy: defaultPolicy, now: null, appearance: defaultAppearance });
    const setting = { policy: { ...defaultPolicy, minimumSupplyDays: 14 }, now: null, appearance: defaultAppearance };
    said.mockResolvedValue(setting as never);
    expect(await port.ready()).toEqual(setting);
  });

  it('gives the answers of a patient, or none where nobody answers', async () => {
    const port = connectSidebar(ending.signal, handlers);
    expect(await port.answers('999 000 0018', 'discharge')).toEqual([]);
    said.mockResolvedValue([['fit-note', 'misread']] as never);
    expect(await port.answers('999 000 0018', 'discharge')).toEqual([['fit-note', 'misread']]);
  });

  it('says each thing in one message', () => {
    const port = connectSidebar(ending.signal, handlers);
    const evidence = { quote: 'GP to refer', passage: 4, place: 'Plan' };
    port.answer('999 000 0018', 'discharge', 'results', 'done');
    port.patientChanged();
    port.showOnPage(2, evidence);
    port.clearMarks(2);
    port.markFound(2, [evidence]);
    port.placeChosen({ side: 'left', width: 400 });
    port.shown(null);
    expect(said.mock.calls.map(([message]) => message)).toEqual([
      { type: 'answer', identifier: '999 000 0018', kind: 'discharge', rule: 'results', answer: 'done' },
      { type: 'patient-changed' },
      { type: 'show-on-page', frameId: 2, evidence },
      { type: 'clear-marks', frameId: 2 },
      { type: 'found-on-page', frameId: 2, evidence: [evidence] },
      { type: 'place-chosen', side: 'left', width: 400 },
      { type: 'checklist-shown', shown: null },
    ]);
  });
});
