import { expect, it } from 'vitest';
import { noticeAfter } from '@/lib/checklist/notice';

const at = (seconds: number) => new Date(Date.UTC(2026, 10, 20, 12, 0, seconds));

it('says that the patient is another one', () => {
  expect(noticeAfter(null, true, at(0))).toEqual({ why: 'patient', since: at(0) });
  expect(noticeAfter(null, false, at(0))).toBeNull();
});

it('can be read from the first list after an absence on, however long nobody came', () => {
  const waiting = { why: 'absence', since: null } as const;
  expect(noticeAfter(waiting, false, at(0))).toEqual({ why: 'absence', since: at(0) });
});

it('stays while a page is drawn in steps, and goes with the first list after it could be read', () => {
  const shown = { why: 'absence', since: at(0) } as const;
  expect(noticeAfter(shown, false, at(9))).toBe(shown);
  expect(noticeAfter(shown, false, at(10))).toBeNull();
});
