import { expect, it } from 'vitest';
import { winningReport } from '@/lib/checklist/winner';
import { reportOf } from './samples';

it('speaks of no screen where no frame reports one', () => {
  expect(winningReport([])).toBeNull();
});

it('speaks of the frame where most speaks for a screen, whichever reported first', () => {
  const weak = reportOf({}, 0, ['heading']);
  const strong = reportOf({}, 5, ['heading', 'action']);
  expect(winningReport([weak, strong])).toBe(strong);
  expect(winningReport([strong, weak])).toBe(strong);
});

it('speaks of the outermost frame where as much speaks for one as for the other', () => {
  const top = reportOf({}, 0);
  const inner = reportOf({}, 5);
  expect(winningReport([inner, top])).toBe(top);
});
