import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseDock, tabSize } from '@/lib/checklist/dock';
import type { Box, Obstacles } from '@/lib/model/geometry';

const screen = { width: 1366, height: 768 };
const none: Obstacles = { buttons: [], fields: [] };

function box(left: number, top: number, width: number, height: number): Box {
  return { left, top, right: left + width, bottom: top + height };
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

describe('the panel', () => {
  it('stands on the right where nothing is in the way', () => {
    expect(chooseDock(screen, none)).toMatchObject({ side: 'right', crowded: false });
  });

  it('stands on the left where the form is a panel on the right and the left is free', () => {
    const field = box(1020, 300, 300, 30);
    expect(chooseDock(screen, { buttons: [], fields: [field] }).side).toBe('left');
  });

  it('stands on the left too where that covers one small field and the right a form', () => {
    const fields = [box(20, 80, 100, 20), ...[0, 1, 2, 3].map((row) => box(1020, 200 + row * 60, 300, 40))];
    expect(chooseDock(screen, { buttons: [], fields }).side).toBe('left');
  });

  it('stays on the right where fields reach under both sides', () => {
    const field = box(10, 300, 1340, 30);
    expect(chooseDock(screen, { buttons: [], fields: [field] }).side).toBe('right');
  });

  it('ends above the committing button on its side', () => {
    const button = box(1250, 700, 100, 30);
    const { side, panel } = chooseDock(screen, { buttons: [button], fields: [] });
    expect(side).toBe('right');
    expect(panel.bottom).toBeLessThan(button.top);
  });

  it('goes to the left where buttons leave no room on the right', () => {
    const buttons = [0, 1, 2, 3, 4].map((row) => box(1250, 60 + row * 150, 100, 30));
    expect(chooseDock(screen, { buttons, fields: [] })).toMatchObject({ side: 'left', crowded: false });
  });

  it('stays on its side while no button is in the way there, so that it does not jump as the page scrolls', () => {
    const field = box(1020, 300, 300, 30);
    expect(chooseDock(screen, { buttons: [], fields: [field] }, 'right').side).toBe('right');
  });

  it('is a sheet at the bottom of a narrow window, at most half as high', () => {
    const { side, panel } = chooseDock({ width: 480, height: 800 }, none);
    expect({ side, panel }).toEqual({ side: 'bottom', panel: { left: 0, right: 480, top: 400, bottom: 800 } });
  });

  it('starts collapsed where buttons leave no room anywhere', () => {
    const buttons = Array.from({ length: 30 }, (_, row) => box(0, row * 30, 1366, 20));
    expect(chooseDock(screen, { buttons, fields: [] }).crowded).toBe(true);
  });

  it('never covers a committing button with panel or tab unless it is crowded', () => {
    const position = fc.tuple(fc.integer({ min: 0, max: 1300 }), fc.integer({ min: 0, max: 760 }));
    const buttons = fc.array(
      position.map(([left, top]) => box(left, top, 90, 28)),
      { maxLength: 12 },
    );
    const size = fc.record({ width: fc.integer({ min: 320, max: 1920 }), height: fc.integer({ min: 256, max: 1200 }) });
    fc.assert(
      fc.property(size, buttons, (viewport, inTheWay) => {
        const { panel, tab, crowded } = chooseDock(viewport, { buttons: inTheWay, fields: [] });
        expect(panel.bottom).toBeGreaterThan(panel.top);
        expect(tab.bottom - tab.top).toBe(tabSize.height);
        if (!crowded) expect(inTheWay.some((button) => overlap(button, panel))).toBe(false);
      }),
    );
  });
});

describe('the tab', () => {
  it('stands a third of the way down, on the edge', () => {
    expect(chooseDock(screen, none).tab).toMatchObject({ right: 1366, top: 256 });
  });

  it('moves to the nearest free place where a button is there', () => {
    const button = box(1300, 250, 60, 30);
    const { tab } = chooseDock(screen, { buttons: [button], fields: [] });
    expect(overlap(button, tab)).toBe(false);
    expect(tab.right).toBe(1366);
  });
});
