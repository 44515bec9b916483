import { expect, it } from 'vitest';
import { commonArea } from '@/lib/checklist/boxes';
import { stripBox } from '@/lib/checklist/strip-box';

const tab = { left: 1244, right: 1280, top: 240, bottom: 324 };

it('stands beside the tab, inwards', () => {
  expect(stripBox(1280, 720, tab, [[]])).toMatchObject({ right: tab.left - 8, top: tab.top });
  const left = { ...tab, left: 0, right: 36 };
  expect(stripBox(1280, 720, left, [[]])).toMatchObject({ left: 44, top: left.top });
});

it('moves up or down to cover no button', () => {
  const button = { left: 1100, right: 1200, top: 230, bottom: 260 };
  const strip = stripBox(1280, 720, tab, [[button]]);
  expect(commonArea(strip, button)).toBe(0);
  expect(Math.abs(strip.top - tab.top)).toBeLessThan(60);
});

it('covers labels before fields where there is no room beside both', () => {
  const label = { left: 0, right: 1280, top: 0, bottom: 720 };
  const field = { left: 900, right: 1200, top: 200, bottom: 300 };
  expect(commonArea(stripBox(1280, 720, tab, [[label, field], [field]]), field)).toBe(0);
});

it('is no wider than a narrow window', () => {
  expect(stripBox(320, 640, { left: 284, right: 320, top: 200, bottom: 284 }, [[]]).left).toBeGreaterThanOrEqual(0);
});
