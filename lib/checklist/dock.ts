/** Where the panel stands on the page: plain geometry, in CSS pixels of the window. */
import type { Box, Obstacles } from '@/lib/model/geometry';

export interface Viewport {
  readonly width: number;
  readonly height: number;
}

export type Side = 'right' | 'left' | 'bottom';

export interface Dock {
  readonly side: Side;
  /** The most room that the panel may take. */
  readonly panel: Box;
  /** Where the tab stands when the panel is collapsed. */
  readonly tab: Box;
  /** No place for the panel leaves the buttons free: it starts collapsed. */
  readonly crowded: boolean;
}

/** Wide enough for two columns of medicines, and the narrowest page that WCAG 1.4.10 asks for still holds it. */
export const panelWidth = 320;
/** Below this a side panel would leave less page than panel. */
const narrow = 2 * panelWidth;
/** A panel that shows its head and one item. */
const leastHeight = 240;
const leastSheet = 140;
export const tabSize = { width: 36, height: 84 } as const;
const gap = 8;

/**
 * Where the panel goes: on the right, or on the left where that covers less than half as much of the fields; between the
 * committing buttons, never over them; on a narrow window a sheet at the bottom. It stays on the side that it is on for as
 * long as no button is in the way there.
 *
 * @param held the side that it is on now, where it is shown.
 */
export function chooseDock(viewport: Viewport, obstacles: Obstacles, held?: Side): Dock {
  const right = column(viewport, obstacles.buttons, 'right');
  const left = column(viewport, obstacles.buttons, 'left');
  const sheet = { side: 'bottom' as const, panel: sheetBox(viewport, obstacles.buttons) };
  const wide = viewport.width >= narrow;
  const columns = wide ? [right, left].filter(({ panel }) => heightOf(panel) >= leastHeight) : [];
  const sheets = heightOf(sheet.panel) >= leastSheet ? [sheet] : [];

  const covered = (box: Box) => obstacles.fields.reduce((sum, field) => sum + commonArea(box, field), 0);
  const preferred = columns.length === 2 && covered(left.panel) < covered(right.panel) / 2 ? left : columns[0];
  const chosen = columns.find(({ side }) => side === held) ?? preferred ?? sheets[0];
  const fallback = wide ? right : sheet;
  return {
    ...(chosen ?? { ...fallback, panel: roomy(fallback, viewport) }),
    tab: tabBox(viewport, obstacles.buttons, chosen?.side === 'left' ? 'left' : 'right'),
    crowded: chosen === undefined,
  };
}

function column(viewport: Viewport, buttons: readonly Box[], side: 'right' | 'left') {
  const left = side === 'right' ? viewport.width - panelWidth - gap : gap;
  const strip = { left, right: left + panelWidth, top: gap, bottom: viewport.height - gap };
  return { side, panel: tallest(freeParts(strip, buttons)) ?? { ...strip, bottom: strip.top } };
}

/** The lowest part of the widest band that is free, at most half as high as the window. */
function sheetBox(viewport: Viewport, buttons: readonly Box[]): Box {
  const strip = { left: 0, right: viewport.width, top: gap, bottom: viewport.height };
  const free = tallest(freeParts(strip, buttons)) ?? { ...strip, top: strip.bottom };
  return { ...free, top: Math.max(free.top, free.bottom - Math.max(Math.round(viewport.height / 2), leastSheet)) };
}

/** Asked for with no free place, the panel takes what there is: the clinician can collapse it again. */
function roomy({ side, panel }: { side: Side; panel: Box }, viewport: Viewport): Box {
  if (heightOf(panel) >= leastSheet) return panel;
  if (side !== 'bottom') return { ...panel, top: gap, bottom: viewport.height - gap };
  return { ...panel, top: Math.round(viewport.height / 2), bottom: viewport.height };
}

/** The tab's free place nearest to a third of the way down, on the panel's side or else on the other. */
function tabBox(viewport: Viewport, buttons: readonly Box[], side: 'right' | 'left'): Box {
  const at = (edge: 'right' | 'left') => (edge === 'right' ? viewport.width - tabSize.width : 0);
  const wanted = Math.round(viewport.height / 3);
  for (const edge of [side, side === 'right' ? 'left' : 'right'] as const) {
    const strip = { left: at(edge), right: at(edge) + tabSize.width, top: 0, bottom: viewport.height };
    const tops = freeParts(strip, buttons)
      .filter((part) => heightOf(part) >= tabSize.height)
      .map((part) => Math.min(Math.max(wanted, part.top), part.bottom - tabSize.height))
      .sort((one, other) => Math.abs(one - wanted) - Math.abs(other - wanted));
    const top = tops[0];
    if (top !== undefined) return { left: strip.left, right: strip.right, top, bottom: top + tabSize.height };
  }
  const top = Math.max(0, Math.min(wanted, viewport.height - tabSize.height));
  return { left: at(side), right: at(side) + tabSize.width, top, bottom: top + tabSize.height };
}

/** The parts of a strip, from the top down, that no button reaches into, with a little room around each button. */
function freeParts(strip: Box, buttons: readonly Box[]): Box[] {
  const inTheWay = buttons
    .map((box) => ({ left: box.left - gap, right: box.right + gap, top: box.top - gap, bottom: box.bottom + gap }))
    .filter((box) => overlap(box, strip))
    .sort((one, other) => one.top - other.top);
  const parts: Box[] = [];
  let top = strip.top;
  for (const box of inTheWay) {
    if (box.top > top) parts.push({ ...strip, top, bottom: box.top });
    top = Math.max(top, box.bottom);
  }
  if (top < strip.bottom) parts.push({ ...strip, top });
  return parts;
}

function tallest(boxes: readonly Box[]): Box | undefined {
  return [...boxes].sort((one, other) => heightOf(other) - heightOf(one))[0];
}

function heightOf(box: Box): number {
  return box.bottom - box.top;
}

function overlap(one: Box, other: Box): boolean {
  return commonArea(one, other) > 0;
}

function commonArea(one: Box, other: Box): number {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return Math.max(0, width) * Math.max(0, height);
}
