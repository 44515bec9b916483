import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { connectTab } from '@/lib/extension/tab-port';
import { defaultAppearance } from '@/lib/model/appearance';
import { defaultPolicy } from '@/lib/policy/defaults';

const setting = { policy: defaultPolicy, now: null, appearance: defaultAppearance };
const reports = { onReport: vi.fn(), onGone: vi.fn(), onAnswered: vi.fn(), onLeft: vi.fn() };
const send = vi.fn(async () => true);
let ending: AbortController;

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(send as never);
  vi.spyOn(fakeBrowser.scripting, 'insertCSS').mockImplementation((async () => undefined) as never);
  ending = new AbortController();
});

afterEach(() => {
  ending.abort();
  vi.restoreAllMocks();
  vi.clearAllMocks();
});

const connect = () => connectTab(7, ending.signal, async () => setting, reports);
const frame = (tab: number, frameId: number) => ({ id: fakeBrowser.runtime.id, tab: { id: tab }, frameId });
const say = (message: object, from: object) => fakeBrowser.runtime.onMessage.trigger(message, from, () => undefined);

describe('the side panel', () => {
  it('hears what the frames of its tab report, and of no other', async () => {
    connect();
    const answers = await say({ type: 'screen-read', report: { facts: 1 } }, frame(7, 3));
    await say({ type: 'screen-read', report: { facts: 2 } }, frame(8, 0));
    await say({ type: 'screen-gone' }, frame(7, 3));
    expect(reports.onReport.mock.calls).toEqual([[{ facts: 1, frameId: 3 }]]);
    expect(reports.onGone.mock.calls).toEqual([[3]]);
    // The answer is the background's.
    expect(answers).toEqual([undefined]);
  });

  it('hears that its tab goes to another page', async () => {
    connect();
    await fakeBrowser.tabs.onUpdated.trigger(8, { status: 'loading' } as never, {} as never);
    expect(reports.onLeft).not.toHaveBeenCalled();
    await fakeBrowser.tabs.onUpdated.trigger(7, { status: 'loading' } as never, {} as never);
    expect(reports.onLeft).toHaveBeenCalledOnce();
  });

  it('has every frame report once it is ready', async () => {
    expect(await connect().ready()).toEqual(setting);
    expect(send).toHaveBeenCalledWith(7, { type: 'report-again' }, {});
  });

  it('keeps answers where the sidebar on the page keeps them, and each takes over the other’s', async () => {
    const port = connect();
    port.answer('9990000018', 'discharge', 'results', 'done');
    await vi.waitFor(async () => expect(await port.answers('9990000018', 'discharge')).toEqual([['results', 'done']]));
    const answered = { identifier: '9990000018', kind: 'discharge', rule: 'results', answer: 'done' };
    expect(send).toHaveBeenCalledWith(7, { type: 'answered', ...answered }, { frameId: 0 });
    // The count on the toolbar button goes by what was answered.
    await vi.waitFor(() => expect(send).toHaveBeenCalledWith(7, { type: 'report-again' }, {}));
    await say({ type: 'answer', ...answered, answer: null }, frame(7, 0));
    expect(reports.onAnswered).toHaveBeenCalledWith({ type: 'answer', ...answered, answer: null });
    port.patientChanged();
    await vi.waitFor(async () => expect(await port.answers('9990000018', 'discharge')).toEqual([]));
  });

  it('has words marked in the frame that they were read from', async () => {
    const evidence = { quote: 'GP to refer', passage: 4, place: 'Plan' };
    connect().showOnPage(3, evidence);
    await vi.waitFor(() => expect(send).toHaveBeenCalledWith(7, { type: 'mark', evidence }, { frameId: 3 }));
  });

  it('hears nothing more after its end', async () => {
    connect();
    ending.abort();
    await say({ type: 'screen-gone' }, frame(7, 3)).catch(() => undefined);
    expect(reports.onGone).not.toHaveBeenCalled();
  });
});
