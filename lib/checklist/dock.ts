/** Where the panel stands on the page: beside what matters, or as a slim tab. In CSS pixels of the window. */
import type { Box, Obstacles } from '@/lib/model/geometry';
import { commonArea, freeParts, gap, heightOf, isFree, tallest } from './boxes';
import { stripBox } from './strip-box';

export interface Viewport {
  readonly width: number;
  readonly height: number;
}

export type Side = 'right' | 'left' | 'bottom';

/** What the clinician chose of the panel's place, null for what they did not. */
export interface Wish {
  readonly side: 'right' | 'left' | null;
  readonly width: number | null;
}

export interface Dock {
  readonly side: Side;
  /** The most room that the panel may take. */
  readonly panel: Box;
  /** Where the tab stands when the panel is collapsed. */
  readonly tab: Box;
  /** Where one line stands beside the tab. */
  readonly strip: Box;
  /** The panel would cover a field or the patient's name: it starts collapsed, and opens over the page only when asked to. */
  readonly crowded: boolean;
}

interface Place {
  readonly side: Side;
  readonly panel: Box;
}

/** Wide enough for two columns of medicines, and the narrowest page that WCAG 1.4.10 asks for still holds it. */
export const panelWidth = 320;
/** The bounds of a width that is chosen, and one press of a key or button. */
export const narrowest = 240;
export const widest = 520;
export const widthStep = 40;

export const otherSide = { left: 'right', right: 'left' } as const;

const noWish: Wish = { side: null, width: null };

/** Tried in turn: the least still holds a quotation beside its rule in lines of four or five words. */
const widths = [panelWidth, 280, narrowest] as const;
/** Below this a side panel would leave less page than panel. */
const narrow = 2 * panelWidth;
/** High enough for two or three items: worth standing lower, on the other side or narrower. */
const comfortable = 360;
/** A panel that shows its head and one item: not worth covering even a label. */
const leastHeight = 240;
const leastSheet = 140;
/** The panel moves only for this much more height, so that it does not jump as the page scrolls. */
const worthMoving = 1.5;
export const tabSize = { width: 36, height: 84 } as const;

/**
 * Where the panel goes: where it covers no committing button, no field and no word about the patient, and where there is a
 * choice no menu or label either; on the right before the left, on a narrow window as a sheet at the bottom. Where there is no
 * such place it is crowded: over the page on request, on the side that covers least, still over no committing button.
 *
 * @param held where it stands now, where it is shown; left out after the window was resized.
 * @param wish a side is kept to, over the page if need be; a width gives way to a place that is free.
 */
export function chooseDock(viewport: Viewport, obstacles: Obstacles, held?: Dock, wish: Wish = noWish): Dock {
  const { buttons, fields, banner, others } = obstacles;
  const kept = [...buttons, ...fields, ...banner];
  const all = [...kept, ...others];
  const found =
    freePlace(viewport, all, comfortable, wish, held?.side) ??
    freePlace(viewport, kept, comfortable, wish, held?.side) ??
    freePlace(viewport, all, leastHeight, wish, held?.side);
  const place = found && held && staysAt(held, kept, found) ? held : found;
  const { side, panel } = place ?? placeOverPage(viewport, obstacles, wish);
  const sets = [all, kept, buttons];
  const edge = side === 'left' ? 'left' : 'right';
  const tab = held && isFree(held.tab, kept) ? held.tab : tabBox(viewport, sets, edge);
  const strip = stripBox(viewport.width, viewport.height, tab, sets);
  return { side, panel, tab, strip, crowded: place === undefined };
}

function staysAt(held: Dock, kept: readonly Box[], found: Place): boolean {
  return !held.crowded && isFree(held.panel, kept) && heightOf(found.panel) < worthMoving * heightOf(held.panel);
}

function freePlace(viewport: Viewport, inTheWay: readonly Box[], least: number, wish: Wish, held?: Side): Place | undefined {
  if (viewport.width < narrow) {
    const panel = lowest(tallest(freeParts(sheetStrip(viewport), inTheWay)), viewport);
    return panel && heightOf(panel) >= leastSheet ? { side: 'bottom', panel } : undefined;
  }
  for (const width of widthsFor(wish)) {
    const places = sidesFor(wish).flatMap((side) => {
      const panel = tallest(freeParts(columnStrip(viewport, side, width), inTheWay));
      return panel && heightOf(panel) >= least ? [{ side, panel }] : [];
    });
    const place = places.find(({ side }) => side === held) ?? places[0];
    if (place) return place;
  }
  return undefined;
}

/** A wide window may be narrower than the width that was chosen in a wider one. */
function widthsFor({ width }: Wish): readonly number[] {
  return width === null ? widths : [width, ...widths.filter((other) => other < width)];
}

function sidesFor({ side }: Wish): readonly ('right' | 'left')[] {
  return side === null ? ['right', 'left'] : [side];
}

/** What words and menus count against fields and names, where all of them are covered. */
const weight = 4;

function placeOverPage(viewport: Viewport, { buttons, fields, banner, others }: Obstacles, wish: Wish): Place {
  const covered = ({ panel }: Place): number => {
    const areas = (boxes: readonly Box[]) => boxes.reduce((sum, box) => sum + commonArea(panel, box), 0);
    return weight * (areas(fields) + areas(banner)) + areas(others);
  };
  const strips: readonly Place[] =
    viewport.width < narrow
      ? [{ side: 'bottom', panel: sheetStrip(viewport) }]
      : sidesFor(wish).map((side) => ({ side, panel: columnStrip(viewport, side, wish.width ?? panelWidth) }));
  const places = strips.flatMap(({ side, panel: strip }): Place[] => {
    const part = tallest(freeParts(strip, buttons));
    const panel = side === 'bottom' ? lowest(part, viewport) : part;
    return panel ? [{ side, panel }] : [];
  });
  const [best] = places.filter(({ panel }) => heightOf(panel) >= leastSheet).sort((one, other) => covered(one) - covered(other));
  // With a button in every line there is no better place than any.
  return best ?? places[0] ?? (strips[0] as Place);
}

function columnStrip(viewport: Viewport, side: 'right' | 'left', width: number): Box {
  const left = side === 'right' ? viewport.width - width - gap : gap;
  return { left, right: left + width, top: gap, bottom: viewport.height - gap };
}

function sheetStrip({ width, height }: Viewport): Box {
  return { left: 0, right: width, top: gap, bottom: height };
}

/** The lower end of a free part, at most half as high as the window. */
function lowest(part: Box | undefined, { height }: Viewport): Box | undefined {
  return part && { ...part, top: Math.max(part.top, part.bottom - Math.max(Math.round(height / 2), leastSheet)) };
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
