/** Where the panel stands on the page: beside what matters, or as a slim tab. In CSS pixels of the window. */
import type { Box, Obstacles } from '@/lib/model/geometry';
import { freeParts, heightOf, isFree, widthOf } from './boxes';
import { freePlace, type Place, placeOverPage, type Viewport, type Wish } from './places';
import { stripBox } from './strip-box';

export interface Dock extends Place {
  /** Where the tab stands when the panel is collapsed. */
  readonly tab: Box;
  /** Where one line stands beside the tab. */
  readonly strip: Box;
  /** The panel would cover a field or the patient's name: it starts collapsed, and opens over the page only when asked to. */
  readonly crowded: boolean;
  /** The width that was chosen, where the panel had to give way to the screen; null where it has what was chosen. */
  readonly narrowedFrom: number | null;
}

/** One press of a key or button. */
export const widthStep = 40;

export const otherSide = { left: 'right', right: 'left' } as const;

const noWish: Wish = { side: null, keepsSide: false, width: null };

/** The panel moves only for this much more height, so that it does not jump as the page scrolls. */
const worthMoving = 1.5;
export const tabSize = { width: 36, height: 84 } as const;

/**
 * Where the panel goes: where it covers no committing button, no field and no word about the patient, and where there is a
 * choice no menu or label either; on the right before the left, on a narrow window as a sheet at the bottom. Where there is no
 * such place it is crowded: over the page on request, on the side that covers least, still over no committing button.
 *
 * @param held where it stands now, where it is shown; left out after the window was resized.
 * @param wish its width gives way to a place that is free, and comes back with the room for it.
 * @param scrolling while the page only moves, the panel asks for no more than it has, or it would jump in and out.
 */
export function chooseDock(viewport: Viewport, obstacles: Obstacles, held?: Dock, wish: Wish = noWish, scrolling = false): Dock {
  const { buttons, fields, banner, others } = obstacles;
  const kept = [...buttons, ...fields, ...banner];
  const now = held && scrolling ? asItStands(wish, held) : wish;
  const found = freePlace(viewport, obstacles, now, held?.side);
  const place = found && held && staysAt(held, kept, found, now) ? held : found;
  const { side, panel } = place ?? placeOverPage(viewport, obstacles, now);
  const sets = [[...kept, ...others], kept, buttons];
  const edge = side === 'left' ? 'left' : 'right';
  const tab = held && isFree(held.tab, kept) ? held.tab : tabBox(viewport, sets, edge);
  const strip = stripBox(viewport.width, viewport.height, tab, sets);
  const gaveWay = side !== 'bottom' && wish.width !== null && widthOf(panel) < wish.width;
  return { side, panel, tab, strip, crowded: place === undefined, narrowedFrom: gaveWay ? wish.width : null };
}

function asItStands(wish: Wish, { side, panel }: Place): Wish {
  if (side === 'bottom') return wish;
  return { ...wish, side: wish.side && side, width: wish.width && Math.min(wish.width, widthOf(panel)) };
}

function staysAt(held: Dock, kept: readonly Box[], found: Place, wish: Wish): boolean {
  const isWorthIt = heightOf(found.panel) >= worthMoving * heightOf(held.panel);
  return !held.crowded && isFree(held.panel, kept) && !isWorthIt && !isNearer(found, held, wish);
}

/** Whether a place is nearer to what was chosen than where the panel stands. */
function isNearer(found: Place, held: Place, { side, width }: Wish): boolean {
  if (found.side === 'bottom' || held.side === 'bottom') return false;
  const lacks = ({ panel }: Place) => (width === null ? 0 : Math.abs(width - widthOf(panel)));
  return (found.side === side && held.side !== side) || lacks(found) < lacks(held);
}

/** The tab's free place nearest to a third of the way down, on the panel's side or else on the other. */
function tabBox(viewport: Viewport, sets: readonly (readonly Box[])[], side: 'right' | 'left'): Box {
  const wanted = Math.round(viewport.height / 3);
  const stripAt = (edge: 'right' | 'left'): Box => {
    const left = edge === 'right' ? viewport.width - tabSize.width : 0;
    return { left, right: left + tabSize.width, top: 0, bottom: viewport.height };
  };
  const at = (edge: 'right' | 'left', top: number): Box => ({ ...stripAt(edge), top, bottom: top + tabSize.height });
  for (const inTheWay of sets) {
    for (const edge of [side, side === 'right' ? 'left' : 'right'] as const) {
      const [top] = freeParts(stripAt(edge), inTheWay)
        .filter((part) => heightOf(part) >= tabSize.height)
        .map((part) => Math.min(Math.max(wanted, part.top), part.bottom - tabSize.height))
        .sort((one, other) => Math.abs(one - wanted) - Math.abs(other - wanted));
      if (top !== undefined) return at(edge, top);
    }
  }
  return at(side, Math.max(0, Math.min(wanted, viewport.height - tabSize.height)));
}
