/** Does work that pauses now and then without its pauses. */
export const inOneGo = <T>(work: Generator<undefined, T>): T => {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
};
