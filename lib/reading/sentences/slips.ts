/** A word as hurried hands write it: with a letter lost, doubled, or swapped with the next; the first letter stands. */
export const slipsOf = (word: string): readonly string[] =>
  Array.from({ length: word.length - 1 }, (_, k) => k + 1).flatMap((i) => [
    word.slice(0, i) + word.slice(i + 1),
    word.slice(0, i) + word.slice(i - 1),
    word.slice(0, i - 1) + word[i] + word[i - 1] + word.slice(i + 1),
  ]);

/** Shorter ones are as often another word. */
export const shortestSlip = 6;
