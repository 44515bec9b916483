/**
 * A bounded number of goes: `goes()` is true at most `most` times in any `within` milliseconds, and once it was refused it
 * stays refused, so that two parties never fight for ever.
 */
export function allowance(most: number, within: number, clock: () => number = () => performance.now()): () => boolean {
  let times: number[] = [];
  let spent = false;
  return () => {
    const now = clock();
    times = times.filter((time) => now - time < within);
    spent ||= times.length >= most;
    if (!spent) times.push(now);
    return !spent;
  };
}
