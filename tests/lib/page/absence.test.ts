import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchAbsence } from '@/lib/page/absence';

const minute = 60_000;
const onLong = vi.fn();
const onBack = vi.fn();
let ending: AbortController;
let hidden: boolean;

beforeEach(() => {
  vi.useFakeTimers();
  hidden = false;
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => hidden);
  ending = new AbortController();
  watchAbsence(ending.signal, { onLong, onBack });
});

afterEach(() => {
  ending.abort();
  vi.restoreAllMocks();
  vi.resetAllMocks();
  vi.useRealTimers();
});

function hide(value: boolean) {
  hidden = value;
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('a long absence', () => {
  it('is half an hour with the tab hidden, and is told at once, not when somebody comes back', () => {
    hide(true);
    vi.advanceTimersByTime(29 * minute);
    expect(onLong).not.toHaveBeenCalled();
    vi.advanceTimersByTime(90_000);
    expect(onLong).toHaveBeenCalledOnce();
    expect(onBack).not.toHaveBeenCalled();
    hide(false);
    expect(onBack).toHaveBeenCalledOnce();
  });

  it('is told once, however long it lasts', () => {
    hide(true);
    vi.advanceTimersByTime(300 * minute);
    expect(onLong).toHaveBeenCalledOnce();
  });

  it('is half an hour of the machine asleep, noticed before anybody can press what is stale', () => {
    vi.setSystemTime(Date.now() + 31 * minute);
    window.dispatchEvent(new Event('pointerdown'));
    expect(onLong).toHaveBeenCalledOnce();
    expect(onBack).toHaveBeenCalledOnce();
  });

  it('is noticed after a sleep though nobody presses anything', () => {
    vi.setSystemTime(Date.now() + 31 * minute);
    vi.advanceTimersByTime(10_000);
    expect(onLong).toHaveBeenCalledOnce();
  });
});

describe('no absence is', () => {
  it('reading for hours with the tab in front', () => {
    vi.advanceTimersByTime(300 * minute);
    expect(onLong).not.toHaveBeenCalled();
  });

  it('a look at another tab', () => {
    hide(true);
    vi.advanceTimersByTime(5 * minute);
    hide(false);
    expect(onLong).not.toHaveBeenCalled();
    expect(onBack).not.toHaveBeenCalled();
  });

  it('what comes after the end', () => {
    ending.abort();
    hide(true);
    vi.advanceTimersByTime(60 * minute);
    expect(onLong).not.toHaveBeenCalled();
  });
});
