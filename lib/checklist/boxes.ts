/** Plain geometry of rectangles, in CSS pixels. */
import type { Box } from '@/lib/model/geometry';

/** Left free around what is in the way. */
export const gap = 8;

export function heightOf({ top, bottom }: Box): number {
  return bottom - top;
}

export function widthOf({ left, right }: Box): number {
  return right - left;
}

export function commonArea(one: Box, other: Box): number {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return Math.max(0, width) * Math.max(0, height);
}

/** Whether a box covers none of those in the way. */
export function isFree(box: Box, inTheWay: readonly Box[]): boolean {
  return inTheWay.every((other) => commonArea(box, other) === 0);
}

/** The parts of an upright strip, from the top down, that nothing reaches into, with a little room around each thing. */
export function freeParts(strip: Box, inTheWay: readonly Box[]): Box[] {
  const widened = inTheWay
    .map((box) => ({ left: box.left - gap, right: box.right + gap, top: box.top - gap, bottom: box.bottom + gap }))
    .filter((box) => commonArea(box, strip) > 0)
    .sort((one, other) => one.top - other.top);
  const parts: Box[] = [];
  let top = strip.top;
  for (const box of widened) {
    if (box.top > top) parts.push({ ...strip, top, bottom: box.top });
    top = Math.max(top, box.bottom);
  }
  if (top < strip.bottom) parts.push({ ...strip, top });
  return parts;
}

/** The highest of them; the first of equals. */
export function tallest<T extends Box>(boxes: readonly T[]): T | undefined {
  return boxes.reduce<T | undefined>((best, box) => (best && heightOf(best) >= heightOf(box) ? best : box), undefined);
}
