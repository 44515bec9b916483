import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetHost, placeSidebar, toHost } from '@/lib/extension/host-frame';

const tab = 7;
const room = () => 1;
/** The room in each frame of the tab. */
let frames: Record<number, number>;
const injected = vi.fn();
const send = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  frames = { 0: 100 };
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation((async (
    injection: chrome.scripting.ScriptInjection<[], number>,
  ) => {
    if (!('files' in injection)) return Object.entries(frames).map(([frameId, result]) => ({ frameId: Number(frameId), result }));
    injected(injection.target.frameIds, injection.files);
    return [];
  }) as never);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(send as never);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.clearAllMocks();
});

describe('the sidebar is placed', () => {
  const file = ['/content-scripts/sidebar.js'];

  it('in the page itself, though a frame in it be larger', async () => {
    frames = { 0: 100, 3: 400 };
    await placeSidebar(tab, room);
    expect(injected.mock.calls).toEqual([[[0], file]]);
  });

  it('in the largest frame with a body, where the page is a frameset', async () => {
    frames = { 0: 0, 3: 100, 5: 400, 6: 200 };
    await placeSidebar(tab, room);
    expect(injected.mock.calls).toEqual([[[5], file]]);
  });

  it('in a frame that can be reached, where the page itself is another’s', async () => {
    frames = { 4: 100 };
    await placeSidebar(tab, room);
    expect(injected.mock.calls).toEqual([[[4], file]]);
  });

  it('nowhere, where no frame has room', async () => {
    frames = { 0: 0 };
    await placeSidebar(tab, room);
    expect(injected).not.toHaveBeenCalled();
  });

  it('once, when two frames report at the same time', async () => {
    await Promise.all([placeSidebar(tab, room), placeSidebar(tab, room)]);
    expect(injected).toHaveBeenCalledOnce();
  });
});

describe('the sidebar hears', () => {
  const gone = { type: 'frame-gone', frameId: 3 } as const;

  it('in the frame where it was placed', async () => {
    frames = { 0: 0, 5: 400 };
    await placeSidebar(tab, room);
    send.mockResolvedValue(true);
    expect(await toHost(tab, gone)).toBe(true);
    expect(send).toHaveBeenCalledWith(tab, gone, { frameId: 5 });
  });

  it('in the page itself, where nothing else is known, as after the worker’s end', async () => {
    send.mockResolvedValue(true);
    await toHost(tab, gone);
    expect(send).toHaveBeenCalledWith(tab, gone, { frameId: 0 });
  });

  it('not, where only a reader lives in that frame, or nobody', async () => {
    send.mockResolvedValue(undefined);
    expect(await toHost(tab, gone)).toBe(false);
    send.mockRejectedValue(new Error('Could not establish connection.'));
    expect(await toHost(tab, gone)).toBe(false);
  });

  it('and is forgotten with its tab', async () => {
    await placeSidebar(tab, room);
    await forgetHost(tab);
    expect(await fakeBrowser.storage.session.get()).toEqual({});
  });
});
