import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetTicks, keepTick, ticksOf } from '@/lib/extension/ticks';

const one = '999 000 0018';
const other = '999 000 0026';
const tab = 1;

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.useRealTimers());

const kept = async () => JSON.stringify(await fakeBrowser.storage.session.get());

describe('ticks', () => {
  it('are there again for the same patient and kind of screen', async () => {
    await keepTick(tab, one, 'discharge', 'fit-note', true);
    await keepTick(tab, one, 'discharge', 'results', true);
    expect(await ticksOf(tab, one, 'discharge')).toEqual(['fit-note', 'results']);
  });

  it('are not there for another patient, nor on another kind of screen', async () => {
    await keepTick(tab, one, 'discharge', 'fit-note', true);
    expect(await ticksOf(tab, other, 'discharge')).toEqual([]);
    expect(await ticksOf(tab, one, 'clinic-outcome')).toEqual([]);
  });

  it('are the same patient’s however the page writes the number', async () => {
    await keepTick(tab, 'a123 456', 'discharge', 'fit-note', true);
    expect(await ticksOf(tab, 'A123456', 'discharge')).toEqual(['fit-note']);
  });

  it('can be taken back, and are not kept twice', async () => {
    await keepTick(tab, one, 'discharge', 'fit-note', true);
    await keepTick(tab, one, 'discharge', 'fit-note', true);
    expect(await ticksOf(tab, one, 'discharge')).toEqual(['fit-note']);
    await keepTick(tab, one, 'discharge', 'fit-note', false);
    expect(await ticksOf(tab, one, 'discharge')).toEqual([]);
  });

  it('are not kept where nothing identifies the patient: the next one could not be told apart', async () => {
    await keepTick(tab, '', 'discharge', 'fit-note', true);
    expect(await ticksOf(tab, '', 'discharge')).toEqual([]);
    expect(await kept()).toBe('{}');
  });

  it('name nobody where they are kept', async () => {
    await keepTick(tab, one, 'discharge', 'fit-note', true);
    expect(await kept()).toMatch(/"[0-9a-f]{64}":/);
    expect(await kept()).not.toMatch(/999|0018/);
  });

  it('cannot be compared between two browser sessions: each has its own salt', async () => {
    await keepTick(tab, one, 'discharge', 'fit-note', true);
    const first = await kept();
    fakeBrowser.reset();
    await keepTick(tab, one, 'discharge', 'fit-note', true);
    expect(Object.keys(JSON.parse(await kept()).ticks)).not.toEqual(Object.keys(JSON.parse(first).ticks));
  });

  it('are wiped when the patient of the tab changes', async () => {
    await keepTick(tab, one, 'discharge', 'fit-note', true);
    await forgetTicks(tab);
    expect(await ticksOf(tab, one, 'discharge')).toEqual([]);
    expect(JSON.parse(await kept()).ticks).toEqual({});
  });

  it('are wiped when another patient comes on the tab with a page of its own, on whatever kind of screen', async () => {
    await keepTick(tab, one, 'discharge', 'fit-note', true);
    await ticksOf(tab, other, 'clinic-outcome');
    expect(await ticksOf(tab, one, 'discharge')).toEqual([]);
  });

  it('stay where the same patient’s other screens come', async () => {
    await keepTick(tab, one, 'discharge', 'fit-note', true);
    await ticksOf(tab, one, 'prescribing');
    expect(await ticksOf(tab, one, 'discharge')).toEqual(['fit-note']);
  });

  it('go once nobody looked at them for half an hour, though the tab was closed meanwhile', async () => {
    vi.useFakeTimers();
    await keepTick(tab, one, 'discharge', 'fit-note', true);
    vi.setSystemTime(Date.now() + 29 * 60_000);
    expect(await ticksOf(2, one, 'discharge')).toEqual(['fit-note']);
    vi.setSystemTime(Date.now() + 29 * 60_000);
    expect(await ticksOf(2, one, 'discharge')).toEqual(['fit-note']);
    vi.setSystemTime(Date.now() + 31 * 60_000);
    expect(await ticksOf(2, one, 'discharge')).toEqual([]);
  });

  it('of another tab’s patient stay then', async () => {
    await keepTick(2, other, 'discharge', 'fit-note', true);
    await forgetTicks(tab);
    expect(await ticksOf(2, other, 'discharge')).toEqual(['fit-note']);
  });

  it('belong to the tab that used them last', async () => {
    await keepTick(2, one, 'discharge', 'fit-note', true);
    await ticksOf(tab, one, 'discharge');
    await forgetTicks(tab);
    expect(await ticksOf(2, one, 'discharge')).toEqual([]);
  });
});
