import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readAppearance } from '@/lib/extension/appearance';
import { foundRule, markRule } from '@/lib/extension/mark-rule';
import type { FromFrame, FromSidebar, Setting } from '@/lib/extension/messages';
import { startRelay } from '@/lib/extension/relay';
import { defaultAppearance } from '@/lib/model/appearance';
import { defaultPolicy } from '@/lib/policy/defaults';

const setting: Setting = { policy: defaultPolicy, now: null, appearance: defaultAppearance };
const facts = { kind: 'discharge', patient: { identifier: '9990000018' } };
const report = { screen: { kind: 'discharge' }, facts } as never;
const sender = { id: fakeBrowser.runtime.id, tab: { id: 7 }, frameId: 3 };
const send = vi.fn();
const execute = vi.fn();
const insert = vi.fn();
const remove = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  send.mockResolvedValue(true);
  execute.mockResolvedValue([{ frameId: 0, result: 1 }]);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(send as never);
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(execute as never);
  vi.spyOn(fakeBrowser.scripting, 'insertCSS').mockImplementation(insert as never);
  vi.spyOn(fakeBrowser.scripting, 'removeCSS').mockImplementation(remove as never);
  startRelay({ room: () => 1, setting: async () => setting, attention: (_, __, answers) => 3 - answers.length });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.resetAllMocks();
});

/** Says something to the background and gives its answer; 'ignored' where it takes no notice. */
async function tell(message: FromFrame | FromSidebar, from: object = sender): Promise<unknown> {
  const answer = Promise.withResolvers<unknown>();
  const [kept] = (await fakeBrowser.runtime.onMessage.trigger(message, from, answer.resolve)) as unknown[];
  return kept === true ? answer.promise : 'ignored';
}

describe('the background', () => {
  it('puts the reader into the frame that suspects a screen, and into no other', async () => {
    await tell({ type: 'screen-suspected' });
    expect(execute).toHaveBeenCalledWith({ target: { tabId: 7, frameIds: [3] }, files: ['/content-scripts/reader.js'] });
  });

  it('hands a report on with the frame that it came from', async () => {
    await tell({ type: 'screen-read', report: { screen: { kind: 'discharge' } } as never });
    expect(send).toHaveBeenCalledWith(
      7,
      { type: 'frame-report', report: { screen: { kind: 'discharge' }, frameId: 3 } },
      { frameId: 0 },
    );
    expect(execute).not.toHaveBeenCalled();
  });

  it('places a sidebar where none hears the report', async () => {
    send.mockResolvedValue(undefined);
    await tell({ type: 'screen-read', report });
    expect(execute).toHaveBeenCalledWith({ target: { tabId: 7, frameIds: [0] }, files: ['/content-scripts/sidebar.js'] });
  });

  it('says which frame’s screen is gone', async () => {
    await tell({ type: 'screen-gone' });
    expect(send).toHaveBeenCalledWith(7, { type: 'frame-gone', frameId: 3 }, { frameId: 0 });
  });

  it('has every frame report again to a new sidebar, and gives it the setting', async () => {
    expect(await tell({ type: 'sidebar-ready' })).toEqual(setting);
    expect(send).toHaveBeenCalledWith(7, { type: 'report-again' }, {});
  });

  it('keeps answers and wipes them', async () => {
    const patient = { identifier: '999 000 0018', kind: 'discharge' } as const;
    await tell({ type: 'answer', ...patient, rule: 'results', answer: 'done' });
    expect(await tell({ type: 'answers-wanted', ...patient })).toEqual([['results', 'done']]);
    await tell({ type: 'patient-changed' });
    expect(await tell({ type: 'answers-wanted', ...patient })).toEqual([]);
  });

  it('brings the colour of marks into the tab, then has the frame mark the words; and takes both away', async () => {
    const evidence = { quote: 'GP to refer', passage: 4, place: 'Plan' };
    await tell({ type: 'show-on-page', frameId: 5, evidence });
    expect(insert).toHaveBeenCalledWith({ target: { tabId: 7, allFrames: true }, css: markRule });
    expect(send).toHaveBeenCalledWith(7, { type: 'mark', evidence }, { frameId: 5 });
    await tell({ type: 'clear-marks', frameId: 5 });
    expect(send).toHaveBeenCalledWith(7, { type: 'clear-marks' }, { frameId: 5 });
    expect(remove).toHaveBeenCalledWith({ target: { tabId: 7, allFrames: true }, css: markRule });
  });

  it('brings the line under what needs attention with the first words, and takes it away with the last', async () => {
    const evidence = [{ quote: 'GP to refer', passage: 4, place: 'Plan' }];
    await tell({ type: 'found-on-page', frameId: 5, evidence });
    expect(insert).toHaveBeenCalledWith({ target: { tabId: 7, allFrames: true }, css: foundRule });
    expect(send).toHaveBeenCalledWith(7, { type: 'mark-found', evidence }, { frameId: 5 });
    await tell({ type: 'found-on-page', frameId: 5, evidence: [] });
    expect(remove).toHaveBeenCalledWith({ target: { tabId: 7, allFrames: true }, css: foundRule });
    expect(send).toHaveBeenCalledWith(7, { type: 'mark-found', evidence: [] }, { frameId: 5 });
  });

  it('keeps the side and width of the panel, nothing else of what a page’s frame may say', async () => {
    await tell({ type: 'place-chosen', side: 'left', width: 400, surface: 'side-panel' } as never);
    expect(await readAppearance()).toEqual({ ...defaultAppearance, side: 'left', width: 400 });
    await tell({ type: 'place-chosen', side: 'up', width: 9_999 } as never);
    expect(await readAppearance()).toEqual(defaultAppearance);
  });

  it('has the sidebar hear that the work is about to be ended', async () => {
    await tell({ type: 'signing', near: true });
    expect(send).toHaveBeenCalledWith(7, { type: 'frame-signing', frameId: sender.frameId, near: true }, { frameId: 0 });
  });

  it('counts on the toolbar what the sidebar says still needs attention, and nothing else', async () => {
    const badge = vi.spyOn(fakeBrowser.action, 'setBadgeText');
    const reminders = [{ status: 'attention' }, { status: 'reminder' }, { status: 'attention' }, { status: 'attention' }];
    await tell({ type: 'checklist-shown', shown: { reminders, attention: 2 } as never });
    expect(badge).toHaveBeenLastCalledWith({ tabId: 7, text: '2' });
    await tell({ type: 'checklist-shown', shown: null });
    expect(badge).toHaveBeenLastCalledWith({ tabId: 7, text: '' });
  });
});

describe('where no sidebar on the page counts', () => {
  const badge = () => vi.spyOn(fakeBrowser.action, 'setBadgeText');

  it('the background does, as on a page that has no room for one', async () => {
    send.mockResolvedValue(undefined);
    execute.mockResolvedValue([{ frameId: 0, result: 0 }]);
    const count = badge();
    await tell({ type: 'screen-read', report });
    expect(count).toHaveBeenLastCalledWith({ tabId: 7, text: '3' });
    await tell({ type: 'screen-gone' });
    expect(count).toHaveBeenLastCalledWith({ tabId: 7, text: '' });
  });

  it('the background does not count what was answered', async () => {
    execute.mockResolvedValue([{ frameId: 0, result: 0 }]);
    send.mockResolvedValue(undefined);
    const count = badge();
    await tell({ type: 'answer', identifier: '9990000018', kind: 'discharge', rule: 'results', answer: 'done' });
    await tell({ type: 'screen-read', report });
    expect(count).toHaveBeenLastCalledWith({ tabId: 7, text: '2' });
  });

  it('the background does, and brings none, where the side panel alone is wanted', async () => {
    await fakeBrowser.storage.local.set({ appearance: { surface: 'side-panel' } });
    const count = badge();
    await tell({ type: 'screen-read', report });
    expect(send).toHaveBeenCalledWith(7, { type: 'frame-gone', frameId: 3 }, { frameId: 0 });
    expect(execute).not.toHaveBeenCalled();
    expect(count).toHaveBeenLastCalledWith({ tabId: 7, text: '3' });
  });

  it.each([
    ['a paused tab', { paused: true, wrong: [] }],
    ['a kind that the tab’s screen is not', { paused: false, wrong: ['discharge'] }],
  ])('nobody does, on %s', async (_, quiet) => {
    await fakeBrowser.storage.session.set({ 'quiet:7': quiet });
    const count = badge();
    await tell({ type: 'screen-read', report });
    expect(send).toHaveBeenCalledWith(7, { type: 'frame-gone', frameId: 3 }, { frameId: 0 });
    expect(execute).not.toHaveBeenCalled();
    expect(count).toHaveBeenLastCalledWith({ tabId: 7, text: '' });
  });
});

describe('the background takes no notice', () => {
  it.each([
    ['of another extension', { ...sender, id: 'somebody-else' }],
    ['of what is in no tab', { id: sender.id }],
    ['of what is in no frame', { id: sender.id, tab: sender.tab }],
  ])('%s', async (_, from) => {
    expect(await tell({ type: 'screen-suspected' }, from)).toBe('ignored');
    expect(execute).not.toHaveBeenCalled();
  });

  it('of words that it does not know', async () => expect(await tell({ type: 'something-else' } as never)).toBe('ignored'));
});

it('a tab that closes meanwhile troubles nobody', async () => {
  execute.mockRejectedValue(new Error('No tab with id: 7'));
  expect(await tell({ type: 'screen-suspected' })).toBeUndefined();
});

it('what is known of a tab goes with it', async () => {
  await fakeBrowser.storage.session.set({ 'host:7': 5, 'quiet:7': { paused: true, wrong: [] } });
  await fakeBrowser.tabs.onRemoved.trigger(7, { windowId: 1, isWindowClosing: false });
  await vi.waitFor(async () => expect(await fakeBrowser.storage.session.get()).toEqual({}));
});
