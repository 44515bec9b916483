import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answersOf, forgetAnswers, keepAnswer } from '@/lib/extension/answers';

const one = '999 000 0018';
const other = '999 000 0026';
const tab = 1;

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.useRealTimers());

const kept = async () => JSON.stringify(await fakeBrowser.storage.session.get());

describe('answers', () => {
  it('are there again for the same patient and kind of screen', async () => {
    await keepAnswer(tab, one, 'discharge', 'fit-note', 'done');
    await keepAnswer(tab, one, 'discharge', 'results', 'done');
    expect(await answersOf(tab, one, 'discharge')).toEqual([
      ['fit-note', 'done'],
      ['results', 'done'],
    ]);
  });

  it('are not there for another patient, nor on another kind of screen', async () => {
    await keepAnswer(tab, one, 'discharge', 'fit-note', 'done');
    expect(await answersOf(tab, other, 'discharge')).toEqual([]);
    expect(await answersOf(tab, one, 'clinic-outcome')).toEqual([]);
  });

  it('are the same patient’s however the page writes the number', async () => {
    await keepAnswer(tab, 'a123 456', 'discharge', 'fit-note', 'done');
    expect(await answersOf(tab, 'A123456', 'discharge')).toEqual([['fit-note', 'done']]);
  });

  it('can be taken back, and are not kept twice', async () => {
    await keepAnswer(tab, one, 'discharge', 'fit-note', 'done');
    await keepAnswer(tab, one, 'discharge', 'fit-note', 'done');
    expect(await answersOf(tab, one, 'discharge')).toEqual([['fit-note', 'done']]);
    await keepAnswer(tab, one, 'discharge', 'fit-note', null);
    expect(await answersOf(tab, one, 'discharge')).toEqual([]);
  });

  it('are not kept where nothing identifies the patient: the next one could not be told apart', async () => {
    await keepAnswer(tab, '', 'discharge', 'fit-note', 'done');
    expect(await answersOf(tab, '', 'discharge')).toEqual([]);
    expect(await kept()).toBe('{}');
  });

  it('name nobody where they are kept', async () => {
    await keepAnswer(tab, one, 'discharge', 'fit-note', 'done');
    expect(await kept()).toMatch(/"[0-9a-f]{64}":/);
    expect(await kept()).not.toMatch(/999|0018/);
  });

  it('cannot be compared between two browser sessions: each has its own salt', async () => {
    await keepAnswer(tab, one, 'discharge', 'fit-note', 'done');
    const first = await kept();
    fakeBrowser.reset();
    await keepAnswer(tab, one, 'discharge', 'fit-note', 'done');
    expect(Object.keys(JSON.parse(await kept()).answers)).not.toEqual(Object.keys(JSON.parse(first).answers));
  });

  it('are wiped when the patient of the tab changes', async () => {
    await keepAnswer(tab, one, 'discharge', 'fit-note', 'done');
    await forgetAnswers(tab);
    expect(await answersOf(tab, one, 'discharge')).toEqual([]);
    expect(JSON.parse(await kept()).answers).toEqual({});
  });

  it('are wiped when another patient comes on the tab with a page of its own, on whatever kind of screen', async () => {
    await keepAnswer(tab, one, 'discharge', 'fit-note', 'done');
    await answersOf(tab, other, 'clinic-outcome');
    expect(await answersOf(tab, one, 'discharge')).toEqual([]);
  });

  it('stay where the same patient’s other screens come', async () => {
    await keepAnswer(tab, one, 'discharge', 'fit-note', 'done');
    await answersOf(tab, one, 'prescribing');
    expect(await answersOf(tab, one, 'discharge')).toEqual([['fit-note', 'done']]);
  });

  it('go once nobody looked at them for half an hour, though the tab was closed meanwhile', async () => {
    vi.useFakeTimers();
    await keepAnswer(tab, one, 'discharge', 'fit-note', 'done');
    vi.setSystemTime(Date.now() + 29 * 60_000);
    expect(await answersOf(2, one, 'discharge')).toHaveLength(1);
    vi.setSystemTime(Date.now() + 29 * 60_000);
    expect(await answersOf(2, one, 'discharge')).toHaveLength(1);
    vi.setSystemTime(Date.now() + 31 * 60_000);
    expect(await answersOf(2, one, 'discharge')).toEqual([]);
  });

  it('of another tab’s patient stay then', async () => {
    await keepAnswer(2, other, 'discharge', 'fit-note', 'done');
    await forgetAnswers(tab);
    expect(await answersOf(2, other, 'discharge')).toEqual([['fit-note', 'done']]);
  });

  it('belong to the tab that used them last', async () => {
    await keepAnswer(2, one, 'discharge', 'fit-note', 'done');
    await answersOf(tab, one, 'discharge');
    await forgetAnswers(tab);
    expect(await answersOf(2, one, 'discharge')).toEqual([]);
  });
});
