import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonArea, isFree, widthOf } from '@/lib/checklist/boxes';
import { chooseDock, tabSize } from '@/lib/checklist/dock';
import type { Wish } from '@/lib/checklist/places';
import { standardWidth } from '@/lib/model/appearance';
import type { Box, Obstacles } from '@/lib/model/geometry';

const screen = { width: 1366, height: 768 };

function box(left: number, top: number, width: number, height: number): Box {
  return { left, top, right: left + width, bottom: top + height };
}

function inTheWay(some: Partial<Obstacles>): Obstacles {
  return { buttons: [], fields: [], banner: [], others: [], ...some };
}

describe('the panel', () => {
  it('stands on the right where nothing is in the way', () => {
    expect(chooseDock(screen, inTheWay({}))).toMatchObject({ side: 'right', crowded: false });
  });

  it('stands on the left where the form is a panel on the right', () => {
    const fields = [0, 1, 2, 3].map((row) => box(1020, 100 + row * 160, 300, 120));
    const { side, crowded } = chooseDock(screen, inTheWay({ fields }));
    expect({ side, crowded }).toEqual({ side: 'left', crowded: false });
  });

  it('leaves the patient’s name free, and the start of every line of a letter as wide as the page', () => {
    const wide = { width: 1440, height: 900 };
    const letter = inTheWay({
      buttons: [box(1245, 64, 75, 22), box(1322, 64, 100, 22)],
      banner: [box(16, 10, 180, 18), box(320, 10, 130, 18)],
      fields: [box(230, 188, 180, 20), box(480, 188, 177, 20), box(231, 304, 1180, 322)],
    });
    const { panel, crowded } = chooseDock(wide, letter);
    expect(crowded).toBe(false);
    expect(isFree(panel, [...letter.buttons, ...letter.banner, ...letter.fields])).toBe(true);
  });

  it('stands under the menu bar and beside the labels where there is room', () => {
    const menu = [0, 1, 2, 3, 4].map((place) => box(place * 280, 10, 200, 20));
    const { panel, side } = chooseDock(screen, inTheWay({ others: [...menu, box(1200, 400, 60, 16)] }));
    expect(side).toBe('left');
    expect(panel.top).toBeGreaterThan(30);
  });

  it('covers menus and labels before fields', () => {
    const rows = Array.from({ length: 12 }, (_, row) => box(0, row * 64, 1366, 16));
    const { panel, crowded } = chooseDock(screen, inTheWay({ others: rows, fields: [box(1100, 100, 200, 600)] }));
    expect(crowded).toBe(false);
    expect(panel.right).toBeLessThan(1100);
  });

  it('becomes narrower before it gives way to a tab', () => {
    const fields = Array.from({ length: 6 }, (_, row) => box(238, 80 + row * 110, 850, 90));
    const { panel, crowded } = chooseDock(screen, inTheWay({ fields }));
    expect(crowded).toBe(false);
    expect(panel.right - panel.left).toBeLessThan(standardWidth);
  });

  it('starts collapsed where fields reach under both sides, and opens over the one that it covers less of', () => {
    const fields = Array.from({ length: 5 }, (_, row) => box(10, 20 + row * 150, 1180, 100));
    const { side, crowded } = chooseDock(screen, inTheWay({ fields }));
    expect({ side, crowded }).toEqual({ side: 'right', crowded: true });
  });

  it('ends above the committing button on its side', () => {
    const button = box(1250, 700, 100, 30);
    const { side, panel } = chooseDock(screen, inTheWay({ buttons: [button] }));
    expect(side).toBe('right');
    expect(panel.bottom).toBeLessThan(button.top);
  });

  it('goes to the left where buttons leave no room on the right', () => {
    const buttons = [0, 1, 2, 3, 4].map((row) => box(1250, 60 + row * 150, 100, 30));
    expect(chooseDock(screen, inTheWay({ buttons }))).toMatchObject({ side: 'left', crowded: false });
  });

  it('stays where it is while labels scroll under it, so that it does not jump', () => {
    const held = chooseDock(screen, inTheWay({}));
    expect(chooseDock(screen, inTheWay({ others: [box(1020, 300, 300, 30)] }), held)).toEqual(held);
  });

  it('gives way to a field that scrolls under it', () => {
    const held = chooseDock(screen, inTheWay({}));
    const field = box(1020, 300, 300, 30);
    expect(isFree(chooseDock(screen, inTheWay({ fields: [field] }), held).panel, [field])).toBe(true);
  });

  it('is a sheet at the bottom of a narrow window, at most half as high', () => {
    const { side, panel } = chooseDock({ width: 480, height: 800 }, inTheWay({}));
    expect({ side, panel }).toEqual({ side: 'bottom', panel: { left: 0, right: 480, top: 400, bottom: 800 } });
  });

  it('starts collapsed where buttons leave no room anywhere', () => {
    const buttons = Array.from({ length: 30 }, (_, row) => box(0, row * 30, 1366, 20));
    expect(chooseDock(screen, inTheWay({ buttons })).crowded).toBe(true);
  });
});

describe('whatever is on the page', () => {
  const position = fc.tuple(fc.integer({ min: 0, max: 1300 }), fc.integer({ min: 0, max: 760 }));
  const boxes = (width: number, height: number, maxLength: number) =>
    fc.array(
      position.map(([left, top]) => box(left, top, width, height)),
      { maxLength },
    );
  const size = fc.record({ width: fc.integer({ min: 320, max: 1920 }), height: fc.integer({ min: 256, max: 1200 }) });
  const obstacles = fc.record({
    buttons: boxes(90, 28, 8),
    fields: boxes(300, 60, 12),
    banner: boxes(160, 18, 3),
    others: boxes(80, 16, 12),
  });

  it('the panel covers no button, field or name unless it is crowded, and then starts as a tab', () => {
    fc.assert(
      fc.property(size, obstacles, (viewport, found) => {
        const { panel, tab, crowded } = chooseDock(viewport, found);
        expect(panel.bottom).toBeGreaterThan(panel.top);
        expect(tab.bottom - tab.top).toBe(tabSize.height);
        if (!crowded) expect(isFree(panel, [...found.buttons, ...found.fields, ...found.banner])).toBe(true);
      }),
    );
  });

  it('the panel that is asked for covers no committing button', () => {
    fc.assert(
      fc.property(size, boxes(90, 28, 3), boxes(900, 700, 4), (viewport, buttons, fields) => {
        const { panel } = chooseDock(viewport, inTheWay({ buttons, fields }));
        const covered = buttons.reduce((sum, button) => sum + commonArea(panel, button), 0);
        expect(covered).toBe(0);
      }),
    );
  });
});

const wished = (wish: Partial<Wish>): Wish => ({ side: null, keepsSide: false, width: null, ...wish });

describe('a side that was chosen', () => {
  const onTheLeft = inTheWay({ buttons: [box(40, 300, 120, 30)], fields: [box(0, 0, 400, 760)] });

  it('is the other side, also where both are free', () => {
    const { side, panel } = chooseDock(screen, inTheWay({}), undefined, wished({ side: 'left' }));
    expect(side).toBe('left');
    expect(panel.left).toBe(8);
  });

  it('comes before a menu or label that is left free', () => {
    const menu = Array.from({ length: 12 }, (_, row) => box(10, row * 64, 120, 16));
    expect(chooseDock(screen, inTheWay({ others: menu }), undefined, wished({ side: 'left' })).side).toBe('left');
  });

  it('for every page is held to where there is room, and comes back once there is', () => {
    const wish = wished({ side: 'left' });
    const dock = chooseDock(screen, onTheLeft, undefined, wish);
    expect(dock).toMatchObject({ side: 'right', crowded: false });
    expect(chooseDock(screen, inTheWay({}), dock, wish, true).side).toBe('right');
    expect(chooseDock(screen, inTheWay({}), dock, wish).side).toBe('left');
  });

  it('on this very page is kept to where fields are in the way, still over no committing button', () => {
    const { side, panel, crowded } = chooseDock(screen, onTheLeft, undefined, wished({ side: 'left', keepsSide: true }));
    expect({ side, crowded }).toEqual({ side: 'left', crowded: true });
    expect(onTheLeft.buttons.map((button) => commonArea(panel, button))).toEqual([0]);
  });
});

describe('a width that was chosen', () => {
  /** Leaves 340 pixels on the right. */
  const form = inTheWay({ fields: [box(0, 0, 1366 - 340, 760)] });

  it.each([240, 400, 520])('is %i where there is room', (width) => {
    const dock = chooseDock(screen, inTheWay({}), undefined, wished({ width }));
    expect(widthOf(dock.panel)).toBe(width);
    expect(dock.narrowedFrom).toBeNull();
  });

  it('comes before a label that is left free', () => {
    const labels = inTheWay({ others: [box(900, 400, 60, 16), box(400, 400, 60, 16)] });
    expect(widthOf(chooseDock(screen, labels, undefined, wished({ width: 480 })).panel)).toBe(480);
  });

  it('is not given way for a label as the standard one is', () => {
    const labels = inTheWay({
      others: Array.from({ length: 12 }, (_, row) => box(1050, row * 64, 20, 16)),
      fields: [box(0, 0, 900, 760)],
    });
    expect(widthOf(chooseDock(screen, labels).panel)).toBeLessThan(standardWidth);
    expect(widthOf(chooseDock(screen, labels, undefined, wished({ width: standardWidth })).panel)).toBe(standardWidth);
  });

  it('gives way before a field is covered, and says so', () => {
    const { panel, crowded, narrowedFrom } = chooseDock(screen, form, undefined, wished({ width: 480 }));
    expect(crowded).toBe(false);
    expect(widthOf(panel)).toBeLessThan(340);
    expect(narrowedFrom).toBe(480);
  });

  it('comes back once there is room, but not while the page is only scrolled', () => {
    const wish = wished({ width: 480 });
    const narrowed = chooseDock(screen, form, undefined, wish);
    const scrolled = chooseDock(screen, inTheWay({}), narrowed, wish, true);
    expect(scrolled).toMatchObject({ panel: narrowed.panel, narrowedFrom: 480 });
    const back = chooseDock(screen, inTheWay({}), scrolled, wish);
    expect(widthOf(back.panel)).toBe(480);
    expect(back.narrowedFrom).toBeNull();
  });

  it('covers no more than the standard one where there is no free place at all', () => {
    const fields = [box(0, 0, 1366, 760)];
    const { panel, crowded } = chooseDock(screen, inTheWay({ fields }), undefined, wished({ width: 520 }));
    expect(crowded).toBe(true);
    expect(widthOf(panel)).toBe(standardWidth);
  });
});

describe('the tab', () => {
  it('stands a third of the way down, on the edge', () => {
    expect(chooseDock(screen, inTheWay({})).tab).toMatchObject({ right: 1366, top: 256 });
  });

  it('moves to the nearest free place where a button or a field is there', () => {
    const found = inTheWay({ buttons: [box(1300, 250, 60, 30)], fields: [box(900, 300, 460, 20)] });
    const { tab } = chooseDock(screen, found);
    expect(isFree(tab, [...found.buttons, ...found.fields])).toBe(true);
    expect(tab.right).toBe(1366);
  });

  it('stays where it is while that is free', () => {
    const held = chooseDock(screen, inTheWay({ fields: [box(900, 250, 460, 100)] }));
    expect(chooseDock(screen, inTheWay({}), held).tab).toEqual(held.tab);
  });
});
