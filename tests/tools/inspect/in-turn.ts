/**
 * Does something with each of several things, so many at a time.
 *
 * @returns what came of each, in their order; who awaits them one by one hears of each as soon as those before it are there.
 */
export function inTurn<T, R>(things: readonly T[], atOnce: number, task: (thing: T) => Promise<R>): Promise<R>[] {
  const started: Promise<R>[] = [];
  for (const [index, thing] of things.entries()) {
    // Each waits for the one a lane before it, however that ended.
    const before = started[index - atOnce]?.catch(() => undefined) ?? Promise.resolve();
    started.push(before.then(() => task(thing)));
  }
  return started;
}
