import { expect, it } from 'vitest';
import { inOneGo } from '@/lib/model/in-one-go';

it('work with pauses is done without them', () => {
  const done: number[] = [];
  const result = inOneGo(
    (function* () {
      done.push(1);
      yield;
      done.push(2);
      yield;
      return 'over';
    })(),
  );
  expect([result, done]).toEqual(['over', [1, 2]]);
});
