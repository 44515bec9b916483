import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '@/lib/page/watch';

let verdict: unknown;
let hidden: boolean;
let watching: AbortController;
const look = vi.fn(() => ({ verdict, roots: [document] }));

/** Changes the page every so often for a while, and counts the looks at it. */
async function looksWhileChanging(everyMs: number, forMs: number): Promise<number> {
  const before = look.mock.calls.length;
  for (let at = 0; at < forMs; at += everyMs) {
    document.body.append('.');
    await vi.advanceTimersByTimeAsync(everyMs);
  }
  return look.mock.calls.length - before;
}

beforeEach(async () => {
  vi.useFakeTimers();
  // jsdom has no idle time: one millisecond stands for it.
  vi.stubGlobal('requestIdleCallback', (task: () => void) => setTimeout(task, 1));
  hidden = false;
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => hidden);
  verdict = false;
  watching = new AbortController();
  look.mockClear();
});

afterEach(() => {
  watching.abort();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
  document.body.replaceChildren();
});

async function start(): Promise<() => void> {
  const changed = watchPage(document, watching.signal, look);
  await vi.advanceTimersByTimeAsync(10);
  return changed;
}

describe('a page is looked at', () => {
  it('once at first, and not again while nothing changes', async () => {
    await start();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['an element comes', () => document.body.append(document.createElement('form'))],
    ['text changes', () => Object.assign(document.body.firstChild as Node, { textContent: 'other' })],
    ['something shows or hides', () => document.body.toggleAttribute('hidden')],
    ['a dialog opens', () => document.body.setAttribute('open', '')],
    ['a field is locked', () => document.body.setAttribute('readonly', '')],
    ['a box is ticked', () => document.body.dispatchEvent(new Event('change', { bubbles: true }))],
    ['something is clicked', () => document.body.click()],
  ])('when %s', async (_, change) => {
    document.body.append('words');
    await start();
    change();
    await vi.advanceTimersByTimeAsync(300);
    expect(look).toHaveBeenCalledTimes(2);
    document.body.removeAttribute('hidden');
  });

  it('not when an attribute changes that shows and hides nothing', async () => {
    await start();
    document.body.setAttribute('data-clock', '12:00');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('when its watcher is told, as on navigation', async () => {
    const changed = await start();
    changed();
    await vi.advanceTimersByTimeAsync(300);
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('four times a second at most, however it changes', async () => {
    verdict = 0;
    look.mockImplementation(() => ({ verdict: Math.random(), roots: [document] }));
    await start();
    expect(await looksWhileChanging(10, 1000)).toBeLessThanOrEqual(4);
    look.mockImplementation(() => ({ verdict, roots: [document] }));
  });
});

describe('looks become rarer', () => {
  it('while a clock ticks and the verdict stays: at last once in five seconds', async () => {
    await start();
    await looksWhileChanging(500, 20_000);
    expect(await looksWhileChanging(500, 30_000)).toBeLessThanOrEqual(6);
  });

  it('until the user does something', async () => {
    await start();
    await looksWhileChanging(500, 20_000);
    const before = look.mock.calls.length;
    document.body.dispatchEvent(new Event('keydown', { bubbles: true }));
    document.body.append('.');
    await vi.advanceTimersByTimeAsync(300);
    expect(look.mock.calls.length).toBe(before + 1);
  });

  it('until the verdict changes', async () => {
    await start();
    await looksWhileChanging(500, 20_000);
    verdict = true;
    await looksWhileChanging(500, 6_000);
    expect(await looksWhileChanging(100, 1_000)).toBeGreaterThanOrEqual(1);
  });

  it('until the page has been quiet for five seconds', async () => {
    await start();
    await looksWhileChanging(500, 20_000);
    await vi.advanceTimersByTimeAsync(12_000);
    const before = look.mock.calls.length;
    document.body.append('.');
    await vi.advanceTimersByTimeAsync(300);
    expect(look.mock.calls.length).toBe(before + 1);
  });
});

describe('nothing is done', () => {
  it('while nobody sees the page; it is looked at when it is shown', async () => {
    await start();
    hidden = true;
    document.dispatchEvent(new Event('visibilitychange'));
    await looksWhileChanging(500, 10_000);
    expect(look).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
    hidden = false;
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.advanceTimersByTimeAsync(300);
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('on a page that was opened behind another, until it is shown', async () => {
    hidden = true;
    await start();
    expect(look).not.toHaveBeenCalled();
    hidden = false;
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.advanceTimersByTimeAsync(300);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('after the end', async () => {
    await start();
    watching.abort();
    document.body.append('.');
    document.body.click();
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(look).toHaveBeenCalledTimes(1);
  });
});

it('a look that fails is no end, and nobody hears of it', async () => {
  look.mockImplementationOnce(() => {
    throw new Error('a page with a form named querySelector');
  });
  const changed = await start();
  changed();
  await vi.advanceTimersByTimeAsync(6_000);
  expect(look).toHaveBeenCalledTimes(2);
});

it('what a look finds besides the document is followed too', async () => {
  document.body.innerHTML = '<div></div>';
  const shadow = document.querySelector('div')?.attachShadow({ mode: 'open' }) as ShadowRoot;
  look.mockImplementation((): never => ({ verdict, roots: [document, shadow] }) as never);
  await start();
  shadow.append('.');
  await vi.advanceTimersByTimeAsync(300);
  expect(look).toHaveBeenCalledTimes(2);
});
