import type { Changes } from '@/lib/page/changes';

/** Milliseconds. People notice a page that stands still for 50; one step more and what the page itself does come on top. */
const longestSlice = 10;

/** A page that changes so often while it is read is read in one go, or it would never be read. */
const mostBeginnings = 3;

/** Work that is done in slices between those of the page. */
export interface Slicing<T> {
  /** Begins the work, anew where the page changed. The clock tells the milliseconds spent on it, pauses left out. */
  readonly begin: (clock: () => number) => Generator<undefined, T>;
  /** Watches the page between slices. */
  readonly watch: () => Changes;
  /** Has the next slice done when the page has nothing better to do. */
  readonly soon: (slice: () => void) => void;
  readonly done: (result: T) => void;
  readonly failed: () => void;
}

/** Work that goes on, until it is done or ended. */
export interface Sliced {
  readonly isGoingOn: () => boolean;
  /** Nothing more is done, and nothing comes of it. */
  readonly end: () => void;
}

/** Does the first slice at once, and the others soon. */
export function inSlices<T>({ begin, watch, soon, done, failed }: Slicing<T>): Sliced {
  let began = 0;
  let spent = 0;
  let sliceBegan = 0;
  let ended = false;
  let work: Generator<undefined, T> | undefined;
  let changes: Changes | undefined;

  const clock = (): number => spent + performance.now() - sliceBegan;

  const end = (): void => {
    ended = true;
    changes?.stop();
  };

  const slice = (): void => {
    if (ended) return;
    sliceBegan = performance.now();
    try {
      const result = doSlice();
      spent = clock();
      if (result?.done) {
        end();
        done(result.value);
      } else {
        changes ??= watch();
        soon(slice);
      }
    } catch {
      end();
      failed();
    }
  };

  const doSlice = (): IteratorResult<undefined, T> => {
    if (!work || changes?.changed()) {
      changes?.stop();
      changes = undefined;
      spent = 0;
      began += 1;
      work = begin(clock);
    }
    const until = began < mostBeginnings ? sliceBegan + longestSlice : Number.POSITIVE_INFINITY;
    let step = work.next();
    while (!step.done && performance.now() < until) step = work.next();
    return step;
  };

  slice();
  return { isGoingOn: () => !ended, end };
}
