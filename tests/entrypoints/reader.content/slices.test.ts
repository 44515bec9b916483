import { beforeEach, describe, expect, it, vi } from 'vitest';
import { inSlices, type Slicing } from '@/entrypoints/reader.content/slices';

let now = 0;
let waiting: (() => void)[] = [];
let changed = false;
const stop = vi.fn();
const done = vi.fn<(result: string) => void>();
const failed = vi.fn();

beforeEach(() => {
  now = 0;
  waiting = [];
  changed = false;
  vi.clearAllMocks();
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});

/** Work of so many steps of four milliseconds, that tells what it began with. */
const steps = (count: number): Slicing<string>['begin'] => {
  let begun = 0;
  return function* () {
    begun += 1;
    const name = `reading ${begun}`;
    for (let step = 0; step < count; step += 1) {
      now += 4;
      yield;
    }
    return name;
  };
};

const start = (begin: Slicing<string>['begin']) =>
  inSlices({
    begin,
    watch: () => ({ changed: () => changed, stop }),
    soon: (slice) => waiting.push(slice),
    done,
    failed,
  });

/** The page has a moment: one slice is done. Its length in milliseconds. */
const moment = (): number => {
  const before = now;
  waiting.shift()?.();
  return now - before;
};

describe('work in slices', () => {
  it('is done at once where it is short', () => {
    start(steps(2));
    expect(done).toHaveBeenCalledWith('reading 1');
    expect(waiting).toEqual([]);
  });

  it('otherwise gives the page a moment before 50 milliseconds are over, again and again', () => {
    start(steps(20));
    expect(now).toBeLessThan(50);
    expect(done).not.toHaveBeenCalled();
    while (waiting.length) expect(moment()).toBeLessThan(50);
    expect(done).toHaveBeenCalledExactlyOnceWith('reading 1');
    expect(stop).toHaveBeenCalled();
  });

  it('begins anew where the page changed meanwhile', () => {
    start(steps(6));
    changed = true;
    moment();
    changed = false;
    while (waiting.length) moment();
    expect(done).toHaveBeenCalledExactlyOnceWith('reading 2');
  });

  it('is done in one go on a page that changes all the time', () => {
    start(steps(30));
    changed = true;
    while (waiting.length) moment();
    expect(done).toHaveBeenCalledExactlyOnceWith('reading 3');
  });

  it('tells the time spent on it, pauses and vain beginnings left out', () => {
    const times: number[] = [];
    start(function* (clock) {
      for (let step = 0; step < 4; step += 1) {
        now += 6;
        times.push(clock());
        yield;
      }
      return '';
    });
    now += 1000;
    while (waiting.length) moment();
    expect(times).toEqual([6, 12, 18, 24]);
  });

  it('comes to nothing once it is ended', () => {
    const work = start(steps(9));
    expect(work.isGoingOn()).toBe(true);
    work.end();
    while (waiting.length) moment();
    expect(done).not.toHaveBeenCalled();
    expect(work.isGoingOn()).toBe(false);
    expect(stop).toHaveBeenCalled();
  });

  it('fails without a word in the console', () => {
    const work = start(function* () {
      yield;
      throw new Error('A page bent what was looked at.');
    });
    expect(failed).toHaveBeenCalledOnce();
    expect(work.isGoingOn()).toBe(false);
  });
});
