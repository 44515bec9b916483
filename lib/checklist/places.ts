/** The places that the panel may stand at: columns at the sides, on a narrow window a sheet at the bottom. */
import { narrowest, standardWidth } from '@/lib/model/appearance';
import type { Box, Obstacles } from '@/lib/model/geometry';
import { commonArea, freeParts, gap, heightOf, tallest } from './boxes';

export interface Viewport {
  readonly width: number;
  readonly height: number;
}

export type Side = 'right' | 'left' | 'bottom';

/** What the clinician wants of the panel's place. */
export interface Wish {
  /** Null: wherever it covers least. */
  readonly side: 'right' | 'left' | null;
  /** The side was chosen on this page: it is kept to, over the page if need be. Otherwise only where there is room. */
  readonly keepsSide: boolean;
  /** Null: as it fits. A width that was chosen covers a label rather than give way, but no field. */
  readonly width: number | null;
}

export interface Place {
  readonly side: Side;
  readonly panel: Box;
}

/** Tried in turn: the least still holds a quotation beside its rule in lines of four or five words. */
const widths: readonly number[] = [standardWidth, 280, narrowest];
/** Below this a side panel would leave less page than panel. */
const narrow = 2 * standardWidth;
/** High enough for two or three items: worth standing lower, on the other side or narrower. */
const comfortable = 360;
/** A panel that shows its head and one item: not worth covering even a label. */
const leastHeight = 240;
const leastSheet = 140;

/**
 * A place that covers no committing button, no field and no word about the patient, and where there is a choice no menu or label
 * either; undefined where there is none.
 *
 * @param held the side where it stands now.
 */
export function freePlace(viewport: Viewport, obstacles: Obstacles, wish: Wish, held: Side | undefined): Place | undefined {
  const { buttons, fields, banner, others } = obstacles;
  const kept = [...buttons, ...fields, ...banner];
  const all = [...kept, ...others];
  for (const tried of widthsFor(wish)) {
    const among = (inTheWay: readonly Box[], least: number) => tallestPlace(viewport, inTheWay, least, wish.side, tried, held);
    const place = among(all, comfortable) ?? among(kept, comfortable) ?? among(all, leastHeight);
    if (place) return place;
  }
  // What was chosen for every page holds where there is room for it.
  const isFirm = wish.side === null || wish.keepsSide;
  return isFirm ? undefined : freePlace(viewport, obstacles, { ...wish, side: null }, held);
}

/** Sets of widths, each tried in full before the next. */
function widthsFor({ width }: Wish): readonly (readonly number[])[] {
  return width === null ? [widths] : [[width], widths.filter((other) => other < width)];
}

function tallestPlace(
  viewport: Viewport,
  inTheWay: readonly Box[],
  least: number,
  side: Wish['side'],
  widths: readonly number[],
  held: Side | undefined,
): Place | undefined {
  if (viewport.width < narrow) {
    const panel = lowest(tallest(freeParts(sheetStrip(viewport), inTheWay)), viewport);
    return panel && heightOf(panel) >= leastSheet ? { side: 'bottom', panel } : undefined;
  }
  for (const width of widths) {
    const places = sidesOf(side).flatMap((side) => {
      const panel = tallest(freeParts(columnStrip(viewport, side, width), inTheWay));
      return panel && heightOf(panel) >= least ? [{ side, panel }] : [];
    });
    const place = places.find(({ side }) => side === held) ?? places[0];
    if (place) return place;
  }
  return undefined;
}

function sidesOf(side: Wish['side']): readonly ('right' | 'left')[] {
  return side === null ? ['right', 'left'] : [side];
}

/** What words and menus count against fields and names, where all of them are covered. */
const weight = 4;

/** Where the panel covers least, still no committing button, and no wider than it has to be. */
export function placeOverPage(viewport: Viewport, { buttons, fields, banner, others }: Obstacles, wish: Wish): Place {
  const width = Math.min(wish.width ?? standardWidth, standardWidth);
  const covered = ({ panel }: Place): number => {
    const areas = (boxes: readonly Box[]) => boxes.reduce((sum, box) => sum + commonArea(panel, box), 0);
    return weight * (areas(fields) + areas(banner)) + areas(others);
  };
  const strips: readonly Place[] =
    viewport.width < narrow
      ? [{ side: 'bottom', panel: sheetStrip(viewport) }]
      : sidesOf(wish.keepsSide ? wish.side : null).map((side) => ({ side, panel: columnStrip(viewport, side, width) }));
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
